/** A mentor's remark when an impasse is over: what helped most in it, or what stood in the way. Speaks of moves only. */
import { findEvent, findLine } from '../engine/index.ts'
import type { Fact } from '../engine/facts.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Step } from '../session/play.ts'
import { ratingWords } from './rating-words.ts'
import type { FurtherWords, Words } from './text/words.ts'

type Rated = Extract<Fact, { readonly type: 'move-rated' }>

/** `undefined` unless the last step ended an impasse in which a rated move was made. */
export function mentorRemark(
  scenario: Scenario,
  steps: readonly Step[],
  { guide: { mentor } }: Words,
  further: FurtherWords,
): string | undefined {
  const last = steps.at(-1)
  const over = last?.facts.find((fact) => fact.type === 'event-resolved' || fact.type === 'event-left-standing')
  if (!last || !over || !('event' in over)) return undefined
  const theCase = scenario.cases[last.after.truth]
  const event = findEvent(theCase, over.event)
  const told = ratedIn(steps, over.event).sort((a, b) => b.fact.effectiveValue - a.fact.effectiveValue)
  const isResolved = over.type === 'event-resolved'
  const chosen = isResolved ? told[0] : told.at(-1)
  const line = chosen?.step.move.kind === 'line' ? findLine(theCase, chosen.step.move.line)?.line : undefined
  if (!event || !chosen || !line) return undefined
  const written = line.because ?? event.reasons[chosen.fact.move as keyof typeof event.reasons]
  const reason = written ?? ratingWords(chosen.fact, further)
  const opening = isResolved ? mentor.resolved(event.name) : mentor.standing(event.name)
  const isGood = chosen.fact.effectiveValue > 0
  return `${opening} ${isGood ? mentor.helped(line.say, reason) : mentor.harmed(line.say, reason)}`
}

function ratedIn(steps: readonly Step[], event: string): { readonly step: Step; readonly fact: Rated }[] {
  return steps.flatMap((step) =>
    step.facts.flatMap((fact) => (fact.type === 'move-rated' && fact.event === event ? [{ step, fact }] : [])),
  )
}
