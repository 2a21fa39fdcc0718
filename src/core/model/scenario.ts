/** The authored case. A scenario holds two truths behind one surface; a Case is one of them, complete. */
import type { Casting } from './casting.ts'
import type { Condition } from './condition.ts'
import type { DealTable, Limit } from './deal-table.ts'
import type { Line } from './line.ts'
import type { Beat, Meters, Placement, ScenarioEvent } from './moment.ts'
import type { Place, Props } from './place.ts'
import type { CounterpartType, EndingClass, EndingKind, Expression, Manner, TruthId } from './setting.ts'
import type { Speech } from './speech.ts'

export interface Interest {
  readonly id: string
  readonly owner: 'counterpart' | 'trainee'
  /** A few words for the notebook. */
  readonly label: string
  readonly need: string
  /** The issue it is about; of ours: telling it sharpens their guess there. */
  readonly about?: string
  readonly weight: number
  readonly vital: boolean
  /** Openness (0-100) from which it is told. */
  readonly sensitivity: number
  /** Further gates beside openness. */
  readonly gate?: Condition
  /** Never told: noting it with two of these cues seen confirms it as inferred. */
  readonly inferredFrom: readonly string[]
  /** How it is told. Empty for our own. */
  readonly told: readonly Speech[]
  /** Shown when the right question came too early. */
  readonly hint?: string
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly looks: Casting
  readonly counterpart: boolean
  /** Face while nothing else is shown. */
  readonly rests: Expression
  /** Whose person this is. One of theirs who stays keeps word between the sides while the counterpart is away. */
  readonly side: 'theirs' | 'ours' | 'neutral'
  /** Sits at the table only while this holds. */
  readonly when?: Condition
}

export interface Counterpart {
  readonly id: string
  readonly type: CounterpartType
  readonly start: Meters
  /** Demand pressure at the start, 0-100; by type where absent. */
  readonly demand?: number
  /** A limit they claim above their true one; from when on. */
  readonly claims?: { readonly limit: number; readonly when?: Condition }
  /** Who leads their side from when on. */
  readonly replacedBy?: { readonly person: string; readonly when: Condition }
  /** Who must approve what is signed, and what it must be worth to their side. */
  readonly ratification?: Ratification
}

/** Approval by people who are not at the table. */
export interface Ratification {
  /** Points to their side from which it is approved, 0-100. */
  readonly from: number
  readonly approves: readonly Speech[]
  readonly refuses: readonly Speech[]
}

/** Something in the world that changes what a side can do without a deal, how they stand, or what lies on the table. */
export interface Circumstance {
  readonly id: string
  readonly when: Condition
  readonly limits: { readonly you?: number; readonly they?: Limit }
  readonly sets?: Placement
  readonly tells: readonly Speech[]
}

export interface Brief {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly story: readonly string[]
  readonly aims: readonly string[]
  readonly batna: string
  /** What no one else may sign away, in words. */
  readonly redLines: readonly string[]
}

export interface Ending {
  readonly id: string
  readonly kind: EndingKind
  readonly class: EndingClass
  readonly when: Condition
  readonly title: string
  readonly happened: string
  readonly later: string
}

export interface Case extends DealTable {
  readonly truth: TruthId
  readonly limits: { readonly you: number; readonly they: Limit }
  /** Points by which a side's alternative falls with each round and each tick. */
  readonly drift: { readonly you: number; readonly they: number }
  readonly circumstances: readonly Circumstance[]
  readonly brief: Brief
  readonly place: Place
  readonly props: Props
  readonly rounds: number
  readonly exchangeTurns: number
  readonly people: readonly Person[]
  readonly counterpart: Counterpart
  readonly interests: readonly Interest[]
  readonly beats: readonly Beat[]
  readonly events: readonly ScenarioEvent[]
  /** What happens when the counterpart leaves and no author foresaw it. */
  readonly walkout: ScenarioEvent
  readonly endings: readonly Ending[]
  /** What can be said when nobody has written anything for the moment. */
  readonly bank: readonly Line[]
  /** How the counterpart answers offers; the bank's own where the author wrote none. */
  readonly offerReplies: Readonly<Record<OfferReplyKind, readonly Speech[]>>
  /** What was hidden and where it could be seen, told after the end. */
  readonly hidden: string
}

export const OFFER_REPLIES = ['accepts', 'counters', 'refuses', 'insulted', 'closed'] as const
export type OfferReplyKind = (typeof OFFER_REPLIES)[number]

export const SHELF_GROUPS = ['basics', 'combinations'] as const
export type ShelfGroup = (typeof SHELF_GROUPS)[number]

export interface Scenario {
  readonly format: 1
  readonly id: string
  readonly hash: string
  readonly language: string
  readonly title: string
  readonly card: {
    readonly order: number
    /** Which shelf it stands on; one without a name unless given. */
    readonly group?: ShelfGroup
    readonly trade: string
    readonly minutes: number
    readonly teaser: string
    readonly practises: string
  }
  readonly setting: Manner
  readonly cases: Readonly<Record<TruthId, Case>>
}
