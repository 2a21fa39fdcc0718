/** What a catalogue says of the craft: moves, causes, conditions, order rules and what about a moment counts. */
import type { CauseId } from '../../model/causes.ts'
import type { MoveId } from '../../model/moves.ts'
import type { ModifierId } from '../../strategy/modifiers.ts'
import type { NoCommitmentCondition } from '../../strategy/no-commitment.ts'
import type { OrderRuleId } from '../../strategy/order-rules.ts'

export interface MoveWords {
  readonly name: string
  readonly is: string
  readonly fits: string
  readonly backfires: string
  /** Empty where no study is known. */
  readonly evidence: string
  /** In the order of the move's checks. */
  readonly checks: readonly [string, string, string, string]
}

export interface CraftWords {
  readonly moves: Readonly<Record<MoveId, MoveWords>>
  readonly causes: Readonly<Record<CauseId, { readonly name: string; readonly signals: string }>>
  readonly conditions: Readonly<
    Record<
      NoCommitmentCondition['id'],
      Pick<NoCommitmentCondition, 'name' | 'signals' | 'fairTest' | 'correctEnding' | 'guard'> & {
        readonly evidence: string
      }
    >
  >
  readonly orderRules: Readonly<Record<OrderRuleId, { readonly name: string; readonly statement: string }>>
  /** Clauses for reasons, by what the modifier is about. */
  readonly modifiers: Readonly<Record<ModifierId, string>>
}
