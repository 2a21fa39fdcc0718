/** The page's view of a seat: stages, words, lines, the offer form, the reading form and the notebook. */
import type { SeatView } from '../engine/index.ts'
import type { NotebookView, OfferForm, OverlayView, PrepareView, ReadingForm, StageMark } from './overlay-view.ts'
import { PLAY_WORDS } from './text/play-en.ts'
import { termsInWords } from './terms-words.ts'

const STAGE_ORDER = ['prepare', 'exchange', 'bargain', 'conclude'] as const

export function overlayOf(seat: SeatView): OverlayView {
  const youSaid = seat.history.findLast((each) => each.turn === seat.turn && each.by === 'you')?.words
  const remark = remarkOf(seat)
  const reading = readingForm(seat)
  const shown = seat.turn === 0 ? seat.cues : seat.cues.filter((cue) => cue.turn === seat.turn)
  return {
    title: seat.title,
    stage: seat.stage,
    stages: stageMarks(seat),
    ...(isBargaining(seat) && { round: roundOf(seat) }),
    turn: seat.turn,
    ...(youSaid !== undefined && { youSaid }),
    said: seat.spoken.map(({ by, words }) => ({ personId: by, name: nameOf(seat, by), words })),
    cues: shown.map(({ id, caption }) => ({ id, caption })),
    ...(remark !== undefined && { remark }),
    pages: seat.pages.map((page) => page.map((line) => ({ choice: `line:${line.id}`, words: line.say }))),
    ...(isBargaining(seat) && { offer: offerForm(seat) }),
    ...(reading && { reading }),
    notebook: notebookOf(seat),
    ...(seat.stage === 'prepare' && { prepare: prepareOf(seat) }),
    ...(seat.ending && { ending: seat.ending }),
  }
}

function isBargaining(seat: SeatView): boolean {
  return seat.stage === 'bargain' || seat.stage === 'conclude'
}

function roundOf(seat: SeatView): NonNullable<OverlayView['round']> {
  const now = Math.min(seat.rounds, seat.roundsUsed + 1)
  return { now, of: seat.rounds, label: PLAY_WORDS.round(now, seat.rounds) }
}

function stageMarks(seat: SeatView): StageMark[] {
  const at = seat.stage === 'closed' ? STAGE_ORDER.length : STAGE_ORDER.indexOf(seat.stage)
  return STAGE_ORDER.map((id, index) => ({
    id,
    label: PLAY_WORDS.stages[id],
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
    ...(index === at &&
      seat.event && { trouble: seat.event.away ? PLAY_WORDS.trouble.away : PLAY_WORDS.trouble.stuck }),
  }))
}

function nameOf(seat: SeatView, id: string): string {
  return seat.people.find((person) => person.id === id)?.name ?? ''
}

function remarkOf(seat: SeatView): string | undefined {
  if (seat.event?.away) return PLAY_WORDS.remark.away
  if (seat.event) return undefined
  if (seat.agreed) return PLAY_WORDS.remark.tentative(termsInWords(seat.issues, seat.agreed))
  const last = seat.offers.at(-1)
  if (last?.turn !== seat.turn) return undefined
  return [preferenceOf(seat), standingOf(seat, last)].filter(Boolean).join(' ') || undefined
}

/** Of packages put side by side this turn, the one they looked at longest. */
function preferenceOf(seat: SeatView): string | undefined {
  const ours = seat.offers.findLast(({ by, turn }) => by === 'trainee' && turn === seat.turn)
  if (!ours?.beside) return undefined
  return PLAY_WORDS.remark.preferred(ours.beside.length + 1, termsInWords(seat.issues, ours.terms))
}

function standingOf(seat: SeatView, last: SeatView['offers'][number]): string | undefined {
  if (!seat.standing || last.by === 'trainee') return undefined
  const terms = termsInWords(seat.issues, seat.standing)
  if (last.by === 'neutral') return PLAY_WORDS.remark.proposed(terms, last.worth)
  const person = seat.people.find((each) => each.counterpart)
  return PLAY_WORDS.remark.standing(person?.name ?? '', terms, last.worth)
}

function offerForm(seat: SeatView): OfferForm {
  const ours = seat.offers.findLast((offer) => offer.by === 'trainee')?.terms
  return {
    issues: seat.issues.map((issue) => {
      const chosen = seat.agreed?.[issue.id] ?? ours?.[issue.id] ?? seat.standing?.[issue.id]
      return {
        id: issue.id,
        label: issue.label,
        options: issue.options.map((option) => ({
          ...option,
          marks: [
            ...(ours?.[issue.id] === option.id ? (['yours'] as const) : []),
            ...(seat.standing?.[issue.id] === option.id ? (['theirs'] as const) : []),
            ...(seat.agreed?.[issue.id] === option.id ? (['agreed'] as const) : []),
          ],
        })),
        ...(chosen !== undefined && { chosen }),
      }
    }),
    framings: PLAY_WORDS.framings,
    walkAwayLine: seat.prepared?.limit ?? seat.limit,
    target: seat.prepared?.target ?? seat.limit,
    ...(!seat.offerGate.open && { closed: seat.offerGate.words }),
  }
}

function readingForm(seat: SeatView): ReadingForm | undefined {
  const { event } = seat
  if (!event) return undefined
  const given = seat.readings.findLast((reading) => reading.event === event.id)
  const { question, rivals, asksFinality } = event
  return { question, rivals, asksFinality, due: !given, ...(given && { given }) }
}

function notebookOf(seat: SeatView): NotebookView {
  return {
    interests: seat.interests.map(({ label, need, owner, how }) => ({ label, need, owner, how })),
    cues: seat.cues.map(({ id, turn, caption }) => ({ id, turn, caption })),
    offers: seat.offers.map(({ by, round, terms, worth }) => ({
      by,
      round,
      words: termsInWords(seat.issues, terms),
      worth,
    })),
    said: seat.history.map(({ turn, by, words }) => ({
      turn,
      who: by === 'you' ? PLAY_WORDS.you : nameOf(seat, by),
      words,
    })),
    notes: seat.notes.map(({ turn, text, cues = [], found }) => {
      const label = seat.interests.find(({ id }) => id === found)?.label
      const joins = cues.flatMap((id) => seat.cues.find((cue) => cue.id === id)?.caption ?? [])
      return { turn, text, joins, ...(label !== undefined && { found: label }) }
    }),
  }
}

function prepareOf(seat: SeatView): PrepareView {
  const { brief } = seat
  const person = seat.people.find((each) => each.counterpart)
  const best = seat.issues.reduce((sum, issue) => sum + Math.max(...issue.options.map((option) => option.worth)), 0)
  return {
    ...brief,
    limit: seat.limit,
    best,
    issues: seat.issues.map(({ label, options }) => ({ label, options })),
    counterpart: { name: person?.name ?? '', role: person?.role ?? '' },
  }
}
