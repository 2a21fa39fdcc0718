/** When no commitment is better: which of the four conditions held, how it could be known, and the traps of signing or leaving. */
import { points, redLines } from '../../deals/packages.ts'
import { eventsOf, factsOf, isDealRight, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { conditionOf } from '../../strategy/no-commitment.ts'
import type { ReportView } from '../report-view.ts'
import { count, number } from './sentences.ts'

type ConditionView = ReportView['conditions'][number]

/** The conditions that held at the impasses which came up. */
export function conditionViews({ theCase, end }: SessionPlayed): ConditionView[] {
  return eventsOf(theCase).flatMap((event): ConditionView[] => {
    const came = end.outcomes[event.id] !== undefined || end.event?.id === event.id
    const condition = [event.cause, ...event.also].map(conditionOf).find(Boolean)
    if (!came || !condition) return []
    const { id, name, signals, fairTest, correctEnding, guard } = condition
    return [{ id, name, event: event.name, known: event.truth, signals, fairTest, correctEnding, guard }]
  })
}

/** Traps that were stepped into; empty when there were none. */
export function trapViews(played: SessionPlayed): ReportView['traps'] {
  const { theCase, end } = played
  const signed = signedTerms(played)
  if (!signed) return leftTooSoon(played)
  const { you } = points(theCase, signed)
  const line = end.prepared?.limit
  const traps: ReportView['traps'][number][] = []
  if (!isDealRight(theCase))
    traps.push({
      name: 'Signed where none was right',
      sentence: 'No deal in this case was better than leaving. This one was signed.',
    })
  if (you < theCase.limits.you)
    traps.push({
      name: 'Signed under the limit',
      sentence: `At ${count(you, 'point')} the deal lies under the ${number(theCase.limits.you)} that no deal is worth.`,
    })
  else if (line !== undefined && you < line)
    traps.push({
      name: 'Signed under your own line',
      sentence: `Before the talks you drew your line at ${number(line)}; you signed at ${number(you)}.`,
    })
  if (redLines(theCase, signed) > 0)
    traps.push({ name: 'Signed over a red line', sentence: 'A term was signed that was not yours to give.' })
  return traps
}

/** An exit or a deadlock where a deal was there to be made. */
function leftTooSoon(played: SessionPlayed): ReportView['traps'] {
  const { theCase, end } = played
  if (!end.ending || !isDealRight(theCase)) return []
  const offers = factsOf(played, 'offer-made').filter(({ offer }) => offer.by === 'counterpart')
  const most = Math.max(0, ...offers.map(({ you }) => you))
  const best =
    most >= theCase.limits.you
      ? ` Their best offer was worth ${number(most)} to you, more than the ${number(theCase.limits.you)} of no deal.`
      : ''
  return [
    {
      name: end.ending.kind === 'deadlock' ? 'Ran out' : 'Left too soon',
      sentence: `A deal better than your alternative was there to be made.${best}`,
    },
  ]
}
