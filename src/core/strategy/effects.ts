/**
 * What a move does to the counterpart's state: T trust, F frustration, A face, P patience, D demand pressure. Recovery rows
 * are domain model 4.3, ordinary rows the model's dynamics, section 2. Rows are per unit of effective value at an impasse;
 * overlap, drift and clipping are the engine's business.
 */
import type { EverydayMoveId, ImpasseMoveId, MoveId, RecoveryMoveId } from '../model/moves.ts'
import type { CounterpartType } from '../model/setting.ts'
import { isPerformer } from './types.ts'

export interface Effect {
  readonly T: number
  readonly F: number
  readonly A: number
  readonly P: number
}

export interface RecoveryEffect extends Effect {
  /** Added to the willingness to return after a walkout, times effective value; only the largest counts. */
  readonly bridge?: number
  /** Time away from the table that the move takes. F falls with the ticks, so its row says 0. */
  readonly ticks?: number
  /** Bargaining rounds the move takes. */
  readonly rounds?: number
  /** P instead of the row's while a hard clock runs. */
  readonly patienceUnderHardClock?: number
  /** A instead of the row's if only one side changes its people. */
  readonly faceIfOneSided?: number
}

export const RECOVERY_EFFECTS: Readonly<Record<RecoveryMoveId, RecoveryEffect>> = {
  'keep-door-open': { T: 4, F: -4, A: 3, P: 6 },
  'look-past-and-bridge': { T: 4, F: -6, A: 14, P: 4, bridge: 10 },
  apologize: { T: 8, F: -14, A: 12, P: 2 },
  'small-gracious-move': { T: 8, F: -6, A: 6, P: 3 },
  'let-time-pass': { T: 0, F: 0, A: 3, P: 10, ticks: 2, patienceUnderHardClock: -10 },
  'keep-all-issues-open': { T: 3, F: -5, A: 2, P: 4 },
  'add-something-new': { T: 3, F: -6, A: 2, P: 8 },
  'change-both-negotiators': { T: 4, F: -14, A: 6, P: -4, faceIfOneSided: -20 },
  'nonbinding-team': { T: 6, F: -8, A: 4, P: 4, rounds: 1 },
  'neutral-facilitator': { T: 5, F: -8, A: 8, P: 4, bridge: 8, rounds: 1 },
  'binding-neutral-valuation': { T: 4, F: -8, A: 8, P: 2 },
  'strengthen-and-warn-batna': { T: -2, F: 3, A: -2, P: -4 },
  'assess-finality': { T: 0, F: 0, A: 0, P: -1 },
  'apologize-unequivocally': { T: 10, F: -20, A: 18, P: 4, bridge: 10 },
  'offer-to-change-people': { T: 3, F: -12, A: 8, P: -2 },
}

export interface OrdinaryEffect extends Effect {
  /** What is different with performers. */
  readonly performers?: { readonly trustShare?: number; readonly D?: number; readonly dPerPointGiven?: number }
  /** Instead of the row if half the checks or more are missed, or (where marked) others are watching. */
  readonly badlyDone?: Effect & { readonly alsoInPublic?: true; readonly sincereOnly?: true }
  /** Added when said inside an impasse. */
  readonly insideImpasse?: Effect
}

const LISTENING: OrdinaryEffect = { T: 2, F: -3, A: 3, P: 0 }
const TOLD_PERFORMERS = { trustShare: 0.5, D: 3 } as const
const CLUMSY_CHALLENGE = { T: -3, F: 4, A: 0, P: 0, sincereOnly: true } as const

/** Moves without a row do nothing to the state by themselves. */
export const ORDINARY_EFFECTS: Readonly<Partial<Record<ImpasseMoveId | EverydayMoveId, OrdinaryEffect>>> = {
  'open-question': { T: 2, F: 0, A: 1, P: 0 },
  'probe-interests': { T: 2, F: -2, A: 0, P: 0 },
  'disclose-interest': { T: 4, F: -1, A: 0, P: 0, performers: TOLD_PERFORMERS },
  'share-information': { T: 3, F: 0, A: 0, P: 0, performers: TOLD_PERFORMERS },
  'test-assumption': { T: 1, F: -1, A: 0, P: 0 },
  summarise: LISTENING,
  'label-emotion': { T: 1, F: -5, A: 0, P: 0, badlyDone: { T: 0, F: 4, A: -4, P: 0, alsoInPublic: true } },
  'build-rapport': { T: 3, F: -1, A: 0, P: 0 },
  'agree-process': { T: 1, F: 0, A: 0, P: 5 },
  'package-or-meso': { T: 2, F: -2, A: 0, P: 2 },
  'contingent-clause': { T: 1, F: -1, A: 0, P: 1 },
  'ask-direct-and-verify': { T: 0, F: 0, A: 0, P: 0, badlyDone: CLUMSY_CHALLENGE },
  'name-the-pattern': { T: 0, F: 0, A: 0, P: 0, badlyDone: CLUMSY_CHALLENGE },
  'unilateral-concession': { T: 0, F: -2, A: 0, P: 3, performers: { D: 4, dPerPointGiven: 0.4 } },
  'threaten-or-ultimatum': { T: -8, F: 10, A: -8, P: -4, insideImpasse: { T: -4, F: 6, A: -4, P: -2 } },
  'counter-walkout': { T: -10, F: 10, A: -6, P: -10 },
  'thank-and-close': LISTENING,
  'completeness-check': LISTENING,
}

/** Harmful rows are per this much of |effective value|. */
export const HARM_UNIT = 0.6

const HARM_TO_SINCERE = { T: -8, F: 12, A: -10, P: -8, D: 0 } as const
const HARM_TO_PERFORMER = { T: 0, F: -4, A: 0, P: 0, D: 8 } as const

/** What a harmful move does, per `HARM_UNIT`: it wounds the sincere, and tells performers that their price may rise. */
export function harmTo(type: CounterpartType): Effect & { readonly D: number } {
  return isPerformer(type) ? HARM_TO_PERFORMER : HARM_TO_SINCERE
}

const STANDS_FIRM: ReadonlySet<MoveId> = new Set<MoveId>([
  'keep-door-open',
  'look-past-and-bridge',
  'let-time-pass',
  'binding-neutral-valuation',
  'strengthen-and-warn-batna',
  'ask-direct-and-verify',
  'name-the-pattern',
])

/** How far demand pressure falls per unit of positive effective value: 12 for moves that stand firm, 4 for the rest. */
export function demandRelief(move: MoveId): number {
  return STANDS_FIRM.has(move) ? 12 : 4
}
