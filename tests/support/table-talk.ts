/** Plays moves in tests: from the first state, from a state with other meters, and on until the end. */
import { advance, start, type Fact, type NegotiationState, type StateMeters } from '../../src/core/engine/index.ts'
import type { Move } from '../../src/core/model/move.ts'
import type { Terms } from '../../src/core/model/offer.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import type { TruthId } from '../../src/core/model/setting.ts'

export interface Talked {
  readonly state: NegotiationState
  readonly facts: readonly Fact[]
}

/** The talks after preparation, with meters as the author gave them (the seed's spread taken out) or as a test wants. */
export function begun(
  scenario: Scenario,
  { seed = 1, truth = 'main', ...meters }: Partial<StateMeters> & { seed?: number; truth?: TruthId } = {},
): NegotiationState {
  const first = start(scenario, { seed, mode: 'practice', truth })
  const given = { ...first.meters, ...scenario.cases[truth].counterpart.start, ...meters }
  return play(scenario, { ...first, meters: given, started: given }, { kind: 'prepare', target: 60, limit: 40 }).state
}

/** One move played; a refusal fails the test with its code. */
function play(scenario: Scenario, state: NegotiationState, move: Move): Talked {
  const result = advance(scenario, state, move)
  if (!result.ok) throw new Error(`${JSON.stringify(move)} was refused: ${result.refusal}`)
  return result.value
}

/** Lines said one after the other; all their facts. */
export function say(scenario: Scenario, state: NegotiationState, ...lines: readonly string[]): Talked {
  return lines.reduce<Talked>(
    (talked, line) => {
      const next = play(scenario, talked.state, { kind: 'line', line })
      return { state: next.state, facts: [...talked.facts, ...next.facts] }
    },
    { state, facts: [] },
  )
}

export function offer(
  scenario: Scenario,
  state: NegotiationState,
  terms: Terms,
  framing: 'plain' | 'reasoned' | 'trade' = 'plain',
): Talked {
  return play(scenario, state, { kind: 'offer', terms, framing })
}

export function types(facts: readonly Fact[]): string[] {
  return facts.map((fact) => fact.type)
}

export function factOf<Type extends Fact['type']>(facts: readonly Fact[], type: Type): Extract<Fact, { type: Type }> {
  const found = facts.find((fact): fact is Extract<Fact, { type: Type }> => fact.type === type)
  if (!found) throw new Error(`No ${type} among ${types(facts).join(', ')}`)
  return found
}

/** The same state with other meters. */
export function feeling(state: NegotiationState, meters: Partial<StateMeters>): NegotiationState {
  return { ...state, meters: { ...state.meters, ...meters } }
}
