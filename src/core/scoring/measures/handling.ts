/** How impasses were handled: half conduct, half how well the recovery moves chosen fitted and were carried out. */
import { RECOVERY_MOVES } from '../../model/moves.ts'
import { factsOf, type SessionPlayed } from '../session-played.ts'
import { conduct } from './conduct.ts'

const RECOVERIES: ReadonlySet<string> = new Set(RECOVERY_MOVES)
/** Judging whether an exit is final is information, not a remedy (domain model, reading decision 6). */
const INFORMATION = 'assess-finality'

/**
 * 0-100; `undefined` when no impasse was met. A harmful recovery counts 0, and so does an impasse in which nothing was tried.
 */
export function handling(played: SessionPlayed): number | undefined {
  if (factsOf(played, 'event-started').length === 0) return undefined
  return conduct(played) / 2 + 50 * meanRecovery(played)
}

/** Mean effective value, 0-1, of the recovery moves chosen at events; of the other rated moves where no recovery was tried. */
export function meanRecovery(played: Pick<SessionPlayed, 'steps'>): number {
  const rated = factsOf(played, 'move-rated').filter(({ move }) => move !== INFORMATION)
  const recoveries = rated.filter(({ move }) => RECOVERIES.has(move))
  const values = (recoveries.length > 0 ? recoveries : rated).map(({ effectiveValue }) => Math.max(0, effectiveValue))
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
