/** Hints in three steps: to look, to think, and at last the strategy that fits what can be seen. */
import { findLine, caseOf, type NegotiationState } from '../../core/engine/index.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import { chanceFrom, POLICIES } from '../../core/policies/index.ts'
import { further } from '../../views/dom/further-words.ts'
import { words } from '../../views/dom/words.ts'

export const HINT_STEPS = 3
const MOST_SIGNS = 3

/** `step` from 1 to 3. The same moment always gives the same hints. */
export function hintAt(scenario: Scenario, state: NegotiationState, step: number): string {
  if (step <= 1) return look(state)
  if (step === 2) return state.event ? words.guide.obstacle : words.guide.stages[state.stage]
  return strategy(scenario, state)
}

function look({ cues }: NegotiationState): string {
  const seen = cues.slice(-MOST_SIGNS).map(({ caption }) => caption)
  return [words.guide.notice, ...(seen.length > 0 ? seen : [words.guide.lookAround])].join(' ')
}

/** What the documented policy would do, which sees what a trainee sees. */
function strategy(scenario: Scenario, state: NegotiationState): string {
  const move = POLICIES.documented(scenario, state, chanceFrom(state.seed))
  if (move.kind === 'offer') return words.guide.offer
  if (move.kind === 'read') return words.guide.read
  const line = move.kind === 'line' ? findLine(caseOf(scenario, state), move.line)?.line : undefined
  if (!line) return words.guide.stages[state.stage]
  const { name, is } = further.craft.moves[line.move]
  return words.guide.strategy(name, is)
}
