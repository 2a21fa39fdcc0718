/** A play-through laid out for measuring: its case, its steps and where it ended. Measures read this and nothing else. */
import type { Fact } from '../engine/facts.ts'
import type { NegotiationState } from '../engine/state.ts'
import { invariant } from '../lib/assert-never.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { Step } from '../session/play.ts'

export interface SessionPlayed {
  readonly scenario: Scenario
  readonly theCase: Case
  readonly steps: readonly Step[]
  /** The state after the last step. */
  readonly end: NegotiationState
}

export type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>

/** Lays out a session of at least one step. */
export function sessionPlayed(scenario: Scenario, steps: readonly Step[]): SessionPlayed {
  const last = steps.at(-1)
  invariant(last, 'a session that is measured has at least one step')
  return { scenario, theCase: scenario.cases[last.after.truth], steps, end: last.after }
}

/** Every fact of one type, in order. */
export function factsOf<Type extends Fact['type']>(played: Pick<SessionPlayed, 'steps'>, type: Type): FactOf<Type>[] {
  return played.steps.flatMap((step) => step.facts.filter((fact): fact is FactOf<Type> => fact.type === type))
}

/** The terms that were signed, or `null`. A tentative agreement is not one. */
export function signedTerms(played: Pick<SessionPlayed, 'steps'>): FactOf<'signed'>['terms'] | null {
  return factsOf(played, 'signed').at(-1)?.terms ?? null
}

/** Whether this case is rightly ended by a deal; where both are right, a deal counts. */
export function isDealRight(theCase: Case): boolean {
  return theCase.endings.some((ending) => ending.kind === 'agreement' && ending.class === 'right')
}

/** The written events and the walkout that nobody wrote, which may come in any case. */
export function eventsOf(theCase: Case): readonly ScenarioEvent[] {
  return [...theCase.events, theCase.walkout]
}
