/** Hints in three steps: to look, to think, and at last the strategy that fits what can be seen. */
import { findLine, caseOf, type NegotiationState } from '../../core/engine/index.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import { chanceFrom, POLICIES } from '../../core/policies/index.ts'
import { GUIDE_WORDS } from '../../core/present/text/guide-en.ts'
import { MOVE_CARDS } from '../../core/strategy/moves.ts'

export const HINT_STEPS = 3
const MOST_SIGNS = 3

/** `step` from 1 to 3. The same moment always gives the same hints. */
export function hintAt(scenario: Scenario, state: NegotiationState, step: number): string {
  if (step <= 1) return look(state)
  if (step === 2) return state.event ? GUIDE_WORDS.obstacle : GUIDE_WORDS.stages[state.stage]
  return strategy(scenario, state)
}

function look({ cues }: NegotiationState): string {
  const seen = cues.slice(-MOST_SIGNS).map(({ caption }) => caption)
  return [GUIDE_WORDS.notice, ...(seen.length > 0 ? seen : [GUIDE_WORDS.lookAround])].join(' ')
}

/** What the documented policy would do, which sees what a trainee sees. */
function strategy(scenario: Scenario, state: NegotiationState): string {
  const move = POLICIES.documented(scenario, state, chanceFrom(state.seed))
  if (move.kind === 'offer') return GUIDE_WORDS.offer
  if (move.kind === 'read') return GUIDE_WORDS.read
  const line = move.kind === 'line' ? findLine(caseOf(scenario, state), move.line)?.line : undefined
  if (!line) return GUIDE_WORDS.stages[state.stage]
  const { name, is } = MOVE_CARDS[line.move]
  return GUIDE_WORDS.strategy(name, is)
}
