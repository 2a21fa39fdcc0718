/** The two kinds of moment talks are made of: beats (authored exchanges) and events (impasses and walkouts). */
import type { CauseId } from './causes.ts'
import type { Condition } from './condition.ts'
import type { Line } from './line.ts'
import type { RatedMoveId, Rating } from './moves.ts'
import type { Terms } from './offer.ts'
import type { CounterpartType, Emotion, EventKind, Role, TableStage } from './setting.ts'
import type { Speech } from './speech.ts'

export interface Beat {
  readonly id: string
  readonly stage: TableStage
  /** What it is about, for the notebook and the debrief. */
  readonly topic: string
  /** What the counterpart wants from it; shown only in the debrief. */
  readonly wants?: string
  readonly when?: Condition
  readonly opens: readonly Speech[]
  readonly lines: readonly Line[]
}

/** One rival explanation offered by *Read the room*, worded as a motive. */
export interface Rival {
  readonly id: string
  readonly motive: string
  /** The causes that would make it true; empty for "something else". */
  readonly causes: readonly CauseId[]
  /** Cues that speak for it. */
  readonly signs: readonly string[]
}

export interface Meters {
  readonly trust: number
  readonly frustration: number
  readonly face: number
  readonly patience: number
}

/** What the author puts in place: for an event as it starts, so that it cannot undo itself before anybody has moved; for news as it comes. */
export interface Placement extends Partial<Meters> {
  readonly demand?: number
  /** The package the counterpart now has on the table. */
  readonly offer?: Terms
  /** Terms that were settled are open again. */
  readonly reopens?: true
}

export interface RatingOverride {
  readonly rating: Rating
  readonly reason: string
}

export interface ScenarioEvent {
  readonly id: string
  readonly name: string
  readonly kind: EventKind
  readonly stage: TableStage
  readonly when: Condition
  readonly cause: CauseId
  readonly also: readonly CauseId[]
  readonly role: Role
  readonly emotion: Emotion
  readonly audience: 'private' | 'public'
  readonly hardClock: boolean
  /** Talks cannot go on until it is resolved. */
  readonly gating: boolean
  /** Resolved means seen and answered; the right ending is the trainee's own exit. */
  readonly noDeal: boolean
  readonly shock: Meters
  readonly sets?: Placement
  /** The counterpart's type within this event, where it is not the usual one. */
  readonly type?: CounterpartType
  /** The issue that is stuck, shown on the board. */
  readonly issue?: string
  /** Why no offer can be made while it lasts, in words; absent: offers stay open. */
  readonly offersClosed?: string
  readonly tried: readonly RatedMoveId[]
  readonly opens: readonly Speech[]
  readonly lines: readonly Line[]
  readonly question: string
  readonly rivals: readonly Rival[]
  readonly resolves: readonly Speech[]
  readonly limps: readonly Speech[]
  /** Interests that resolving it brings nearer (dynamics: told at sensitivity - 15). */
  readonly unlocks: readonly string[]
  readonly overrides: Readonly<Partial<Record<RatedMoveId, RatingOverride>>>
  /** The reason for a move's rating in the words of this moment. */
  readonly reasons: Readonly<Partial<Record<RatedMoveId, string>>>
  /** Facts that show how it could have been known, for the debrief. */
  readonly truth: string
}
