/** The preparation for whoever makes none: the line where the brief puts it, the target well above. */
import { caseOf } from '../core/engine/index.ts'
import type { NegotiationState } from '../core/engine/state.ts'
import type { Scenario } from '../core/model/scenario.ts'

const BEST_PACKAGE = 100
const AMBITION = 0.6

export function prepared(
  scenario: Scenario,
  state: NegotiationState,
): { readonly target: number; readonly limit: number } {
  const limit = Math.ceil(caseOf(scenario, state).limits.you)
  return { limit, target: Math.round(limit + AMBITION * (BEST_PACKAGE - limit)) }
}
