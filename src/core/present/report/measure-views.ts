/** The five measures, each with one plain sentence, and the numbers shown beside them. */
import { dealSpace } from '../../deals/deal-space.ts'
import { points, redLines } from '../../deals/packages.ts'
import { deductions } from '../../scoring/measures/conduct.ts'
import { meanRecovery } from '../../scoring/measures/handling.ts'
import { judgedReadings } from '../../scoring/measures/judgement.ts'
import { countsConduct } from '../../scoring/measures/relationship.ts'
import { MEASURES, type MeasureId, type Scorecard } from '../../scoring/scorecard.ts'
import { isDealRight, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { hintStep } from '../../session/hint-notes.ts'
import type { MeasureView, ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
import { counterpartName } from './sentences.ts'

type ReportWords = FurtherWords['report']

export function measureViews(played: SessionPlayed, card: Scorecard, words: ReportWords): MeasureView[] {
  return MEASURES.map((id) => {
    const score = card.measures[id]
    return {
      id,
      label: words.labels[id],
      ...(score === undefined ? {} : { score: Math.round(score) }),
      sentence: SENTENCES[id](played, words),
    }
  })
}

const SENTENCES: Readonly<Record<MeasureId, (played: SessionPlayed, words: ReportWords) => string>> = {
  handling(played, { handling }) {
    const met = Object.values(played.end.outcomes)
    const standing = played.end.event ? 1 : 0
    if (met.length + standing === 0) return handling.none
    const resolved = met.filter((outcome) => outcome.resolved).length
    const lost = deductions(played).map(({ what, points: cost }) => handling.lost(handling.lostBy[what], cost))
    return [
      handling.resolved(resolved, met.length + standing),
      handling.tried(Math.round(100 * meanRecovery(played))),
      lost.length > 0 ? handling.cost(lost) : handling.noCost,
    ].join(' ')
  },
  discovery({ theCase, end }, { discovery }) {
    const theirs = theCase.interests.filter(({ owner }) => owner === 'counterpart')
    const ours = theCase.interests.filter(({ owner, vital }) => owner === 'trainee' && vital)
    const found = theirs.filter(({ id }) => id in end.known).length
    const inferred = theirs.filter(({ id }) => end.known[id] === 'inferred').length
    const told = ours.filter(({ id }) => id in end.disclosed).length
    return [
      ...(theirs.length > 0 ? [discovery.found(found, theirs.length)] : []),
      ...(inferred > 0 ? [discovery.inferred(inferred, found)] : []),
      ...(ours.length > 0 ? [discovery.told(told, ours.length)] : []),
    ].join(' ')
  },
  value(played, { value }) {
    const { theCase, end } = played
    const signed = signedTerms(played)
    if (signed) return signedSentence(played, signed, value)
    if (!end.ending) return value.open
    if (isDealRight(theCase)) return value.missed
    return end.ending.kind === 'no-commitment' ? value.rightlyNone : value.ranOut
  },
  relationship({ theCase, steps, end }, { relationship }) {
    const from = steps[0]?.before.meters.trust ?? end.started.trust
    const [before, after, face] = [from, end.meters.trust, end.meters.face].map(Math.round) as [number, number, number]
    const trust = relationship.trust(counterpartName(theCase), before, after)
    return `${trust} ${countsConduct(theCase.counterpart.type) ? relationship.conduct : relationship.face(face)}`
  },
  judgement(played, { judgement }) {
    const read = judgedReadings(played)
    if (read.length === 0) return judgement.none
    const belief =
      read.reduce((sum, { reading, trueRival }) => sum + (reading.beliefs[trueRival] ?? 0), 0) / read.length
    return judgement.average(Math.round(belief), read.length)
  },
}

function signedSentence(
  { theCase }: SessionPlayed,
  signed: NonNullable<ReturnType<typeof signedTerms>>,
  value: ReportWords['value'],
): string {
  const { you } = points(theCase, signed)
  const above = you - theCase.limits.you
  if (redLines(theCase, signed) > 0) return value.redLine(you)
  if (above < 0) return value.under(-above)
  if (!isDealRight(theCase)) return value.noneRight
  const best = dealSpace(theCase, 'all').bestForYou
  return value.signed(above, Math.max(above, (best?.[0] ?? you) - theCase.limits.you))
}

/** Numbers that stand beside the measures; those that do not apply are left out. */
export function besideViews(
  card: Scorecard,
  { steps }: Pick<SessionPlayed, 'steps'>,
  { beside, number }: ReportWords,
): ReportView['beside'] {
  const views: ReportView['beside'][number][] = []
  if (card.headline !== undefined) views.push({ ...beside.headline, value: number(Math.round(card.headline)) })
  if (card.ending && card.ending.kind !== 'agreement') views.push({ ...beside.exit, value: number(card.exitQuality) })
  if (card.integrity.length > 0)
    views.push({ ...beside.integrity, sentence: card.integrity.map((flag) => beside.breaches[flag]).join(' ') })
  const hints = steps.filter(({ move }) => move.kind === 'note' && hintStep(move.text) !== undefined).length
  if (hints > 0) views.push({ ...beside.hints, value: number(hints) })
  return views
}
