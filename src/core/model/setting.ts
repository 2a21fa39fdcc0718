/** The closed lists that describe a moment: who sits there, how they feel, whose doing it was, who watches, what the clock does. */
export const COUNTERPART_TYPES = [
  'collaborator',
  'constrained-agent',
  'tough-principled',
  'win-lose-claimer',
  'norm-breaker',
  'schemer',
  'false-negotiator',
] as const
export type CounterpartType = (typeof COUNTERPART_TYPES)[number]

export const EMOTIONS = ['calm', 'frustration', 'anger', 'hurt', 'anxiety', 'disappointment', 'cold', 'relief'] as const
export type Emotion = (typeof EMOTIONS)[number]

/** Whose doing the block is, seen from the trainee's chair. */
export const ROLES = ['actor', 'contributed', 'receiving', 'both'] as const
export type Role = (typeof ROLES)[number]

export const STAGES = ['prepare', 'exchange', 'bargain', 'conclude', 'closed'] as const
export type Stage = (typeof STAGES)[number]
export type TableStage = 'exchange' | 'bargain' | 'conclude'

export const EVENT_KINDS = ['impasse', 'walkout', 'declared-end'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EXPRESSIONS = [
  'neutral',
  'warm',
  'amused',
  'thinking',
  'sceptical',
  'concerned',
  'frustrated',
  'angry',
  'hurt',
  'weary',
  'surprised',
  'cold',
  'relieved',
  'anxious',
  'proud',
  'scornful',
  'embarrassed',
  'moved',
] as const
export type Expression = (typeof EXPRESSIONS)[number]

export const ENDING_KINDS = ['agreement', 'no-commitment', 'deadlock'] as const
export type EndingKind = (typeof ENDING_KINDS)[number]

export const ENDING_CLASSES = ['right', 'acceptable', 'poor', 'wrong'] as const
export type EndingClass = (typeof ENDING_CLASSES)[number]

export const MODES = ['guided', 'practice', 'challenge'] as const
export type Mode = (typeof MODES)[number]

export const TRUTHS = ['main', 'twin'] as const
export type TruthId = (typeof TRUTHS)[number]

/** How an offer is put (rulings: an offer is terms plus one framing). */
export const FRAMINGS = ['plain', 'reasoned', 'trade', 'cost-named'] as const
export type Framing = (typeof FRAMINGS)[number]

/** The manner of a place: four dials from 1 to 5, 3 in the middle. */
export interface Manner {
  /** How plainly people speak: the plainer, the less a threat or a clumsy challenge costs. */
  readonly directness: number
  /** How much rank counts: what passes a person over, or shows them up before others, costs more face. */
  readonly hierarchy: number
  /** How much public standing counts: every loss of face is larger. */
  readonly face: number
  /** How much time presses: every loss of patience is larger. */
  readonly pressure: number
}
