/** The page's view of a seat: stages, words, lines, the offer form, the reading form and the notebook. */
import type { SeatView } from '../engine/index.ts'
import { FRAMINGS } from '../model/setting.ts'
import { hintStep } from '../session/hint-notes.ts'
import type { NotebookView, OfferForm, OverlayView, PrepareView, ReadingForm, StageMark } from './overlay-view.ts'
import type { Words } from './text/words.ts'
import { termsInWords } from './terms-words.ts'

type TalksWords = Words['talks']

const STAGE_ORDER = ['prepare', 'exchange', 'bargain', 'conclude'] as const

export function overlayOf(seat: SeatView, words: Words): Omit<OverlayView, 'language'> {
  const { talks } = words
  const youSaid = seat.history.findLast((each) => each.turn === seat.turn && each.by === 'you')?.words
  const remark = remarkOf(seat, talks)
  const reading = readingForm(seat)
  const shown = seat.turn === 0 ? seat.cues : seat.cues.filter((cue) => cue.turn === seat.turn)
  return {
    title: seat.title,
    stage: seat.stage,
    stages: stageMarks(seat, talks),
    ...(isBargaining(seat) && { round: roundOf(seat, talks) }),
    turn: seat.turn,
    ...(youSaid !== undefined && { youSaid }),
    said: seat.spoken.map(({ by, words }) => ({ personId: by, name: nameOf(seat, by), words })),
    cues: shown.map(({ id, caption }) => ({ id, caption })),
    ...(remark !== undefined && { remark }),
    pages: pagesOf(seat),
    ...(isBargaining(seat) && !seat.readFirst && { offer: offerForm(seat, words) }),
    ...(reading && { reading }),
    notebook: notebookOf(seat, words),
    ...(seat.stage === 'prepare' && { prepare: prepareOf(seat) }),
    ...(seat.ending && { ending: seat.ending }),
  }
}

function pagesOf({ pages }: SeatView): OverlayView['pages'] {
  return pages.map((page) => page.map((line) => ({ choice: `line:${line.id}`, words: line.say })))
}

function isBargaining(seat: SeatView): boolean {
  return seat.stage === 'bargain' || seat.stage === 'conclude'
}

function roundOf(seat: SeatView, talks: TalksWords): NonNullable<OverlayView['round']> {
  const now = Math.min(seat.rounds, seat.roundsUsed + 1)
  return { now, of: seat.rounds, label: talks.round(now, seat.rounds) }
}

function stageMarks(seat: SeatView, talks: TalksWords): StageMark[] {
  const at = seat.stage === 'closed' ? STAGE_ORDER.length : STAGE_ORDER.indexOf(seat.stage)
  return STAGE_ORDER.map((id, index) => ({
    id,
    label: talks.stages[id],
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
    ...(index === at && seat.event && { trouble: seat.event.away ? talks.trouble.away : talks.trouble.stuck }),
  }))
}

function nameOf(seat: SeatView, id: string): string {
  return seat.people.find((person) => person.id === id)?.name ?? ''
}

function remarkOf(seat: SeatView, { remark }: TalksWords): string | undefined {
  if (seat.event?.away) return remark.away
  if (seat.event) return undefined
  if (seat.agreed) return remark.tentative(termsInWords(seat.issues, seat.agreed))
  const last = seat.offers.at(-1)
  if (last?.turn !== seat.turn) return undefined
  return [preferenceOf(seat, remark), standingOf(seat, last, remark)].filter(Boolean).join(' ') || undefined
}

/** Of packages put side by side this turn, the one they looked at longest. */
function preferenceOf(seat: SeatView, remark: TalksWords['remark']): string | undefined {
  const ours = seat.offers.findLast(({ by, turn }) => by === 'trainee' && turn === seat.turn)
  if (!ours?.beside) return undefined
  return remark.preferred(ours.beside.length + 1, termsInWords(seat.issues, ours.terms))
}

function standingOf(
  seat: SeatView,
  last: SeatView['offers'][number],
  remark: TalksWords['remark'],
): string | undefined {
  if (!seat.standing || last.by === 'trainee') return undefined
  const terms = termsInWords(seat.issues, seat.standing)
  if (last.by === 'neutral') return remark.proposed(terms, last.worth)
  const person = seat.people.find((each) => each.counterpart)
  return remark.standing(person?.name ?? '', terms, last.worth)
}

function offerForm(seat: SeatView, { talks, refusals }: Words): OfferForm {
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
    framings: FRAMINGS.map((id) => ({ id, ...talks.framings[id] })),
    walkAwayLine: seat.prepared?.limit ?? seat.limit,
    target: seat.prepared?.target ?? seat.limit,
    ...(!seat.offerGate.open && { closed: seat.offerGate.words ?? refusals[seat.offerGate.code] }),
  }
}

function readingForm(seat: SeatView): ReadingForm | undefined {
  const { event } = seat
  if (!event) return undefined
  const given = seat.readings.findLast((reading) => reading.event === event.id)
  const { question, rivals, asksFinality } = event
  return { question, rivals, asksFinality, due: !given, comesFirst: seat.readFirst, ...(given && { given }) }
}

function notebookOf(seat: SeatView, { talks, guide }: Words): NotebookView {
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
      who: by === 'you' ? talks.you : nameOf(seat, by),
      words,
    })),
    notes: seat.notes.map(({ turn, text, cues = [], found }) => {
      const label = seat.interests.find(({ id }) => id === found)?.label
      const joins = cues.flatMap((id) => seat.cues.find((cue) => cue.id === id)?.caption ?? [])
      const hint = hintStep(text)
      return {
        turn,
        text: hint === undefined ? text : guide.noted(hint),
        joins,
        ...(label !== undefined && { found: label }),
      }
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
