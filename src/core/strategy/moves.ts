/** Every move's card in one table, and a move found by its code. The texts stand in the three card files. */
import { RECOVERY_MOVES, type MoveId, type RecoveryMoveId } from '../model/moves.ts'
import { EVERYDAY_CARDS } from './everyday-cards.ts'
import { IMPASSE_CARDS } from './impasse-cards.ts'
import { RECOVERY_CARDS } from './recovery-cards.ts'
import type { CardText, MoveCard } from './move-card.ts'

const TEXTS: Readonly<Record<MoveId, CardText>> = { ...RECOVERY_CARDS, ...IMPASSE_CARDS, ...EVERYDAY_CARDS }

/** The card of each move. */
export const MOVE_CARDS = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => [id, { id, ...text }]),
) as Readonly<Record<MoveId, MoveCard>>

/** The recovery move with this code (R01…R11, W01…W03), if there is one. */
export function moveOfCode(code: string): RecoveryMoveId | undefined {
  return RECOVERY_MOVES.find((move) => MOVE_CARDS[move].code === code)
}
