/** The names of everything a negotiator can do, as the domain model lists them. What they do is known in strategy. */
export const RECOVERY_MOVES = [
  'keep-door-open',
  'look-past-and-bridge',
  'apologize',
  'small-gracious-move',
  'let-time-pass',
  'keep-all-issues-open',
  'add-something-new',
  'change-both-negotiators',
  'nonbinding-team',
  'neutral-facilitator',
  'binding-neutral-valuation',
  'strengthen-and-warn-batna',
  'assess-finality',
  'apologize-unequivocally',
  'offer-to-change-people',
] as const

/** Ordinary moves that the model rates at an impasse (domain model 3.3). */
export const IMPASSE_MOVES = [
  'probe-interests',
  'label-emotion',
  'ask-direct-and-verify',
  'contingent-clause',
  'package-or-meso',
  'name-the-pattern',
  'confirm-authority-path',
  'recheck-own-limits',
  'unilateral-concession',
  'threaten-or-ultimatum',
  'counter-walkout',
  'accept-no-deal',
] as const

/** Ordinary moves that carry findings but no rating. */
export const EVERYDAY_MOVES = [
  'open-question',
  'disclose-interest',
  'share-information',
  'test-assumption',
  'summarise',
  'build-rapport',
  'agree-process',
  'assess-alignment',
  'caucus',
  'open-offer',
  'counter-offer',
  'use-standard',
  'conditional-concession',
  'label-concession',
  'bracket',
  'logroll',
  'defer-issue',
  'reopen-exchange',
  'recess',
  'hold-firm',
  'bluff-alternative',
  'summarise-terms',
  'completeness-check',
  'ask-commitment',
  'ratification-clause',
  'implementation-and-review',
  'improve-after-signing',
  'thank-and-close',
  'walk-to-batna',
] as const

export type RecoveryMoveId = (typeof RECOVERY_MOVES)[number]
export type ImpasseMoveId = (typeof IMPASSE_MOVES)[number]
export type EverydayMoveId = (typeof EVERYDAY_MOVES)[number]
/** A move with a row in one of the two fit matrices. */
export type RatedMoveId = RecoveryMoveId | ImpasseMoveId
export type MoveId = RatedMoveId | EverydayMoveId

export const MOVES: readonly MoveId[] = [...RECOVERY_MOVES, ...IMPASSE_MOVES, ...EVERYDAY_MOVES]

export const RATINGS = ['best', 'sound', 'weak', 'harmful'] as const
export type Rating = (typeof RATINGS)[number]
export type RatingOrNone = Rating | 'unavailable'
