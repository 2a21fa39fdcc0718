/** What became true in a turn. Room, page, sound and debrief draw facts; nobody sends them. Past tense. */
import type { MoveId, Rating } from '../model/moves.ts'
import type { Offer, Terms } from '../model/offer.ts'
import type { EndingKind, Stage } from '../model/setting.ts'
import type { Cue } from '../model/speech.ts'
import type { Step as RatingStep } from '../strategy/rating.ts'

/** How an offer moved from the trainee's last, in the counterpart's points (dynamics 5). */
export type OfferStep = 'first' | 'reversed' | 'stingy' | 'improved' | 'improved-much'

export type Fact =
  | { readonly type: 'line-said'; readonly line: string; readonly move: MoveId; readonly generic: boolean }
  | { readonly type: 'reply-given'; readonly by: string; readonly words: string }
  | { readonly type: 'cue-seen'; readonly cue: Cue }
  | { readonly type: 'interest-told'; readonly interest: string }
  | { readonly type: 'question-came-early'; readonly interest: string }
  | { readonly type: 'interest-inferred'; readonly interest: string }
  | { readonly type: 'interest-disclosed'; readonly interest: string }
  | {
      readonly type: 'move-rated'
      readonly event: string
      readonly move: MoveId
      readonly rating: Rating
      /** What led to the rating; empty where an exit was judged on too little. */
      readonly steps: readonly RatingStep[]
      readonly checksMet: number
      readonly criticalMissed: boolean
      readonly effectiveValue: number
      readonly blockBefore: number
      readonly blockAfter: number
    }
  | {
      readonly type: 'offer-made'
      readonly offer: Offer
      readonly you: number
      readonly they: number
      readonly step: OfferStep | null
      /** Far below: more than 30 points under their limit; below: 15 to 30. */
      readonly distance: 'far-below' | 'below' | 'near' | null
    }
  | { readonly type: 'offer-refused' }
  | { readonly type: 'terms-agreed'; readonly terms: Terms }
  | { readonly type: 'terms-reopened' }
  | { readonly type: 'options-added'; readonly terms: Terms }
  | { readonly type: 'issue-parked'; readonly issue: string }
  /** Of several packages side by side, the one they would sooner talk about. */
  | { readonly type: 'package-preferred'; readonly terms: Terms }
  | { readonly type: 'award-made'; readonly terms: Terms }
  | { readonly type: 'terms-improved'; readonly terms: Terms }
  | { readonly type: 'ratification-refused' }
  | { readonly type: 'circumstances-changed'; readonly circumstance: string }
  | { readonly type: 'counterpart-replaced'; readonly person: string }
  | { readonly type: 'talks-paused'; readonly ticks: number }
  | { readonly type: 'value-given'; readonly points: number }
  | { readonly type: 'event-started'; readonly event: string }
  | { readonly type: 'event-resolved'; readonly event: string; readonly turns: number }
  | { readonly type: 'event-left-standing'; readonly event: string }
  | { readonly type: 'counterpart-left'; readonly event: string }
  | { readonly type: 'counterpart-returned'; readonly event: string }
  | { readonly type: 'beat-opened'; readonly beat: string }
  | { readonly type: 'stage-entered'; readonly stage: Stage }
  | { readonly type: 'round-passed'; readonly round: number }
  | { readonly type: 'time-passed'; readonly ticks: number }
  | { readonly type: 'reading-made'; readonly event: string }
  | { readonly type: 'note-made' }
  | { readonly type: 'signed'; readonly terms: Terms }
  | { readonly type: 'ended'; readonly ending: string; readonly kind: EndingKind; readonly why: string }

/** Why a move was refused. The state is then unchanged. */
export const REFUSALS = {
  'move/not-prepared': 'Set a target and a walk-away line first.',
  'move/already-prepared': 'The preparation is done.',
  'move/bad-preparation': 'Target and walk-away line are points from 0 to 100, the target at or above the line.',
  'move/closed': 'The talks are over.',
  'move/unknown-line': 'There is no such line in this scenario.',
  'move/line-not-open': 'That line cannot be said now.',
  'move/no-offers-yet': 'Offers begin in Bargain.',
  'move/offers-closed': 'No offer can be made at this moment.',
  'move/terms-settled': 'The terms are settled and wait for the yes.',
  'move/incomplete-offer': 'An offer names one option for every issue.',
  'move/bad-packages': 'Side by side go at most three packages, no two alike.',
  'move/unknown-option': 'The offer names an issue or option that is not on the table.',
  'move/reading-first': 'A challenge asks for your reading of this moment before anything is said or offered.',
  'move/no-event': 'There is nothing to read now.',
  'move/bad-reading':
    'Beliefs are whole per cents over the explanations given, summing to 100; confidence is 0 to 100.',
  'move/bad-note': 'A note has 1 to 500 characters, and joins only cues that were seen.',
} as const
export type RefusalCode = keyof typeof REFUSALS
