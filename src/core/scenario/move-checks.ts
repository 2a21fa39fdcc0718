/** The ids of a move's four execution checks, from its card. */
import { MOVES, type MoveId } from '../model/moves.ts'
import { MOVE_CARDS } from '../strategy/moves.ts'

/** `undefined` for what is no move at all. */
export function checkIdsOf(move: unknown): readonly string[] | undefined {
  return isMove(move) ? MOVE_CARDS[move].checks.map(({ id }) => id) : undefined
}

function isMove(value: unknown): value is MoveId {
  const moves: readonly unknown[] = MOVES
  return moves.includes(value)
}
