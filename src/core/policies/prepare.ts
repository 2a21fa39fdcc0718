/** The preparation every simulated trainee makes: the line where the brief puts it, the target well above. */
import { caseOf } from '../engine/index.ts'
import type { Move } from '../model/move.ts'
import { openPackages } from './offers.ts'
import type { Sight } from './policy.ts'

/** A first target: this far from the limit to the best package. */
const AMBITION = 0.6

export function prepare(sight: Sight): Move {
  const limit = Math.ceil(caseOf(sight.scenario, sight.state).limits.you)
  const top = Math.max(limit, ...openPackages(sight).map(({ you }) => you))
  return { kind: 'prepare', limit, target: Math.min(100, Math.round(limit + AMBITION * (top - limit))) }
}
