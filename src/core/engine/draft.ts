/**
 * A turn in the making: the next state, written field by field, and the facts so far. Only the top level is written to;
 * everything nested is replaced, so the state a turn started from is never touched.
 */
import { nextRandom } from '../lib/rng.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { Fact } from './facts.ts'
import type { ChanceTaken, NegotiationState } from './state.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

export interface Draft {
  readonly scenario: Scenario
  readonly theCase: Case
  readonly state: Writable<NegotiationState>
  readonly facts: Fact[]
}

export function openDraft(scenario: Scenario, state: NegotiationState): Draft {
  return { scenario, theCase: scenario.cases[state.truth], state: { ...state }, facts: [] }
}

/** A number in [0, 1) from the session's own chance. */
export function draw(draft: Draft): number {
  const next = nextRandom(draft.state.rng)
  draft.state.rng = next.state
  return next.value
}

/** Lets chance decide, and remembers how likely it was: luck is told apart from judgement in the end. */
export function chance(draft: Draft, what: ChanceTaken['what'], probability: number): boolean {
  const happened = draw(draft) < probability
  const { chances, turn } = draft.state
  const rounded = Math.round(probability * 1000) / 1000
  if (rounded > 0 && rounded < 1) {
    draft.state.chances = [...chances, { turn, what, probability: rounded, happened }]
  }
  return happened
}
