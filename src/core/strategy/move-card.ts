/** The shape of a move's card, and how played checks are counted. Knows no particular move. */
import type { MoveId } from '../model/moves.ts'

export interface Check {
  /** Short, kebab-case; lines in scenario files name the checks they meet by it. */
  readonly id: string
  /** Describes the line that meets it: "Says what we did and owns it". */
  readonly words: string
  /** Missing it makes the move harmful, whatever its fit (for `assess-finality`: void). */
  readonly critical: boolean
}

export interface Evidence {
  readonly text: string
  readonly strength: 'experimental' | 'teaching' | 'article' | 'design'
}

export interface MoveCard {
  readonly id: MoveId
  /** Short plain title. */
  readonly name: string
  /** R01…W03 for recovery moves, else null. */
  readonly code: string | null
  readonly is: string
  readonly fits: string
  readonly backfires: string
  readonly evidence?: Evidence
  readonly checks: readonly [Check, Check, Check, Check]
}

/** A card before its key in a table becomes its id. */
export type CardText = Omit<MoveCard, 'id'>

/** A check that a good line meets. */
export function check(id: string, words: string): Check {
  return { id, words, critical: false }
}

/** A check whose miss spoils the move. */
export function mustCheck(id: string, words: string): Check {
  return { id, words, critical: true }
}

/** The four checks that all moves outside the recovery list share. */
export const ORDINARY_CHECKS: MoveCard['checks'] = [
  check('specific', 'Names the thing on this table'),
  check('open', 'Leaves the other person room to answer'),
  check('respectful', 'Asks or says it without blame'),
  check('timely', 'Comes when it can be heard'),
]

/** How many of a card's four checks are among those met, and whether a critical one is missing. Unknown ids count nothing. */
export function checksMet(
  card: MoveCard,
  met: readonly string[],
): { readonly count: number; readonly criticalMissed: boolean } {
  const missed = card.checks.filter(({ id }) => !met.includes(id))
  return { count: card.checks.length - missed.length, criticalMissed: missed.some(({ critical }) => critical) }
}
