/** Reads the two fit tables: how well a move answers a cause, before anything is known of the people or the moment. */
import { invariant } from '../lib/assert-never.ts'
import { CAUSES, type CauseId } from '../model/causes.ts'
import { IMPASSE_MOVES, RECOVERY_MOVES, type MoveId, type RatedMoveId, type Rating } from '../model/moves.ts'
import { ORDINARY_FIT } from './ordinary-fit.ts'
import { RECOVERY_FIT } from './recovery-fit.ts'

export const RATED_MOVES: readonly RatedMoveId[] = [...RECOVERY_MOVES, ...IMPASSE_MOVES]

const RATING_OF_LETTER: Readonly<Record<string, Rating>> = { B: 'best', S: 'sound', W: 'weak', H: 'harmful' }
const FIT: Readonly<Record<RatedMoveId, string>> = { ...RECOVERY_FIT, ...ORDINARY_FIT }
const RATED: ReadonlySet<MoveId> = new Set(RATED_MOVES)

/** Whether the move has a row in one of the two matrices. Other moves carry findings, never a rating. */
export function isRated(move: MoveId): move is RatedMoveId {
  return RATED.has(move)
}

/** The rating in the matrix, for the receiving end, calm, private and without a clock (domain model 3.2 and 3.3). */
export function fitOf(move: RatedMoveId, cause: CauseId): Rating {
  const rating = RATING_OF_LETTER[FIT[move].charAt(CAUSES.indexOf(cause))]
  invariant(rating, `the fit of ${move} to ${cause} is in the tables`)
  return rating
}
