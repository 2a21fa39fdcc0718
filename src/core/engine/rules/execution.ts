/** How a wording carries out its move: which of the four checks it meets, and whether a critical one fails. */
import { MOVE_CARDS } from '../../strategy/moves.ts'
import type { Line } from '../../model/line.ts'

export interface Execution {
  /** 0-4. */
  readonly checksMet: number
  /** Share met, 0-1. */
  readonly quality: number
  readonly criticalMissed: boolean
}

export function execution(line: Pick<Line, 'move' | 'misses'>): Execution {
  const { checks } = MOVE_CARDS[line.move]
  const met = checks.filter((check) => !line.misses.includes(check.id))
  const criticalMissed = checks.some((check) => check.critical && line.misses.includes(check.id))
  return { checksMet: met.length, quality: met.length / checks.length, criticalMissed }
}
