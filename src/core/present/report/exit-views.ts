/** When no commitment is better: which of the four conditions held, how it could be known, and the traps of signing or leaving. */
import { points, redLines } from '../../deals/packages.ts'
import { eventsOf, factsOf, isDealRight, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { conditionOf } from '../../strategy/no-commitment.ts'
import type { ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'

type ConditionView = ReportView['conditions'][number]

/** The conditions that held at the impasses which came up, each once. */
export function conditionViews(
  { theCase, end }: SessionPlayed,
  { conditions }: FurtherWords['craft'],
): ConditionView[] {
  const came = eventsOf(theCase).filter(({ id }) => end.outcomes[id] !== undefined || end.event?.id === id)
  const held = came.flatMap((event) => {
    const id = [event.cause, ...event.also].map(conditionOf).find(Boolean)?.id
    return id ? [{ id, event: event.name, known: event.truth }] : []
  })
  return [...new Set(held.map(({ id }) => id))].map((id) => ({
    id,
    held: held.filter((each) => each.id === id).map(({ event, known }) => ({ event, known })),
    ...conditions[id],
  }))
}

/** Traps that were stepped into; empty when there were none. */
export function trapViews(played: SessionPlayed, { traps: words }: FurtherWords['report']): ReportView['traps'] {
  const { theCase, end } = played
  const signed = signedTerms(played)
  if (!signed) return leftTooSoon(played, words)
  const { you } = points(theCase, signed)
  const line = end.prepared?.limit
  const traps: ReportView['traps'][number][] = []
  if (!isDealRight(theCase)) traps.push(words.noneRight)
  if (you < theCase.limits.you)
    traps.push({ name: words.underLimit.name, sentence: words.underLimit.sentence(you, theCase.limits.you) })
  else if (line !== undefined && you < line)
    traps.push({ name: words.underLine.name, sentence: words.underLine.sentence(line, you) })
  if (redLines(theCase, signed) > 0) traps.push(words.redLine)
  return traps
}

/** An exit or a deadlock where a deal was there to be made. */
function leftTooSoon(played: SessionPlayed, words: FurtherWords['report']['traps']): ReportView['traps'] {
  const { theCase, end } = played
  if (!end.ending || !isDealRight(theCase)) return []
  const offers = factsOf(played, 'offer-made').filter(({ offer }) => offer.by === 'counterpart')
  const most = Math.max(0, ...offers.map(({ you }) => you))
  return [
    {
      name: end.ending.kind === 'deadlock' ? words.ranOut : words.leftTooSoon,
      sentence: (most >= theCase.limits.you ? words.bestOffer : words.notYet)(most, theCase.limits.you),
    },
  ]
}
