/**
 * Everything that is true in one session, as one JSON value with the seed inside. All of it: what a seat may see of it is
 * cut out in seat-view. Nested values are replaced, never changed.
 */
import type { RatedMoveId } from '../model/moves.ts'
import type { Offer, Terms } from '../model/offer.ts'
import type { Props } from '../model/place.ts'
import type {
  Emotion,
  EndingClass,
  EndingKind,
  Expression,
  Mode,
  Stage,
  TableStage,
  TruthId,
} from '../model/setting.ts'

export interface StateMeters {
  readonly trust: number
  readonly frustration: number
  readonly face: number
  readonly patience: number
  /** How much they now think they can extract. */
  readonly demand: number
}

/** An impasse or walkout that is on. */
export interface ActiveEvent {
  readonly id: string
  /** Where the talks stood; a walkout that nobody wrote is rated by it. */
  readonly stage: TableStage
  /** 1 at the start; resolved at 0.31 or below (dynamics 4). */
  readonly block: number
  readonly turns: number
  readonly ticks: number
  readonly harms: number
  readonly credited: StateMeters
  readonly demandCredited: number
  readonly bridge: number
  readonly played: Readonly<Partial<Record<RatedMoveId, number>>>
  /** Moves that were answered in kind, or whose trigger came: said again they do not wear out. */
  readonly answered: readonly RatedMoveId[]
  /** By a reading of the room, or by a line that asks who left and how (order rule O2). */
  readonly finalityJudged: boolean
  /** Ticks in a row with return willingness under 25. */
  readonly cold: number
  readonly startedTurn: number
}

export interface EventOutcome {
  readonly resolved: boolean
  readonly walkedOut: boolean
  readonly fromTurn: number
  readonly toTurn: number
}

export interface Reading {
  readonly event: string
  readonly turn: number
  readonly beliefs: Readonly<Record<string, number>>
  readonly confidence: number
  readonly genuine?: number
  readonly final?: number
}

export interface SpokenLine {
  readonly by: string
  readonly words: string
}

export interface SeenCue {
  readonly id: string
  readonly turn: number
  readonly caption: string
  readonly k?: string
  readonly prop?: keyof Props
  readonly hour?: string
}

/** Parts of a good exit (0-1 each), filled by moves (domain model 3.6). */
export interface ExitParts {
  readonly reason: number
  readonly information: number
  readonly door: number
  readonly alternative: number
  readonly thanks: number
}

export interface Tallies {
  readonly voice: number
  readonly reasons: number
  readonly offersMade: number
  readonly reversals: number
  readonly harmful: number
  readonly refused: number
  readonly threats: number
  readonly counterWalkouts: number
  readonly blamed: number
  readonly shamed: number
  readonly gaveInside: boolean
  readonly bluffs: number
}

export interface Note {
  readonly turn: number
  readonly text: string
  /** Signs it joins, and the interest they made known. */
  readonly cues?: readonly string[]
  readonly found?: string
}

/** One thing that chance decided: a yes that was likely or not, a return that might have come. */
export interface ChanceTaken {
  readonly turn: number
  readonly what: 'yes' | 'return'
  /** 0-1, before it was decided. */
  readonly probability: number
  readonly happened: boolean
}

export interface NegotiationState {
  readonly scenario: string
  readonly hash: string
  readonly truth: TruthId
  readonly mode: Mode
  readonly seed: number
  readonly rng: number
  readonly talks: TalksState
  readonly stage: Stage
  /** The farthest stage so far; an event of it is due also while reopened terms have sent the talks back. */
  readonly reached: Stage
  readonly presence: PresenceState
  /** Whoever leads their side: the counterpart, or who has come in their place. */
  readonly lead: string
  readonly mood: Emotion
  readonly turn: number
  readonly round: number
  readonly lostRounds: number
  readonly ticks: number
  readonly exchangeTurns: number
  readonly meters: StateMeters
  readonly started: StateMeters
  /** What they think no deal is worth to us, in our points. */
  readonly picture: number
  /** 100, until a deceit of ours has been found out. */
  readonly trustCeiling: number
  readonly prepared: { readonly target: number; readonly limit: number } | null
  readonly beat: string | null
  /** Beats and events that are over, in order. */
  readonly over: readonly string[]
  readonly event: ActiveEvent | null
  /** The impasse they walked out of; it goes on when they are back. */
  readonly suspended: ActiveEvent | null
  readonly outcomes: Readonly<Record<string, EventOutcome>>
  /** Their interests that are known, and how. */
  readonly known: Readonly<Record<string, 'told' | 'inferred'>>
  /** Right questions that came too early, by interest: the turn. */
  readonly asked: Readonly<Record<string, number>>
  /** Our interests that were disclosed: the turn. */
  readonly disclosed: Readonly<Record<string, number>>
  readonly words: readonly string[]
  readonly said: Readonly<Record<string, number>>
  readonly moveCounts: Readonly<Record<string, number>>
  readonly offers: readonly Offer[]
  readonly standing: Offer | null
  readonly agreed: Terms | null
  /** Issues that may be left for later. */
  readonly deferred: readonly string[]
  /** Options that something new has brought to the table, whether or not the interest behind them is known. */
  readonly added: readonly Terms[]
  /** Issues that a neutral's ruling has settled. */
  readonly awarded: Terms
  /** What has changed in the world, in order. */
  readonly circumstances: readonly string[]
  readonly props: Props
  readonly expression: Expression
  readonly spoken: readonly SpokenLine[]
  /** Of answers with several wordings, the turn in which each was last said. */
  readonly aired: Readonly<Record<string, number>>
  readonly cues: readonly SeenCue[]
  readonly history: readonly { readonly turn: number; readonly by: string; readonly words: string }[]
  readonly readings: readonly Reading[]
  readonly notes: readonly Note[]
  readonly exit: ExitParts
  readonly tallies: Tallies
  readonly chances: readonly ChanceTaken[]
  readonly ending: {
    readonly id: string
    readonly kind: EndingKind
    readonly class: EndingClass
    readonly why: string
  } | null
}

export const TALKS_STATES = [
  'prepare',
  'exchange',
  'bargain',
  'conclude',
  'impasse',
  'walkout',
  'parked',
  'closed',
] as const
export type TalksState = (typeof TALKS_STATES)[number]

export const PRESENCE_STATES = ['at-table', 'away', 'returning', 'gone', 'replaced'] as const
export type PresenceState = (typeof PRESENCE_STATES)[number]

export function isTableStage(stage: Stage): stage is TableStage {
  return stage === 'exchange' || stage === 'bargain' || stage === 'conclude'
}
