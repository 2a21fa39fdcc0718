/** Everything the debrief shows, as plain data. Every number and sentence in it is computed from the log. */
import type { OfferBy } from '../model/offer.ts'
import type { FeltId } from '../model/answers.ts'
import type { EndingKind } from '../model/setting.ts'
import type { MoveId, Rating } from '../model/moves.ts'

/** Good decisions or not, a good ending or not. */
export type QuadrantId = 'earned' | 'unrewarded' | 'forgiven' | 'open'

export interface MeasureView {
  readonly id: 'handling' | 'discovery' | 'value' | 'relationship' | 'judgement'
  readonly label: string
  /** 0-100, rounded; absent when there was nothing to measure. */
  readonly score?: number
  readonly sentence: string
}

export interface MoveView {
  /** Index of the choice in the log: try again starts just before it. */
  readonly index: number
  readonly turn: number
  readonly kind: 'line' | 'offer' | 'reading'
  readonly words: string
  readonly answered: readonly { readonly name: string; readonly words: string }[]
  readonly cues: readonly string[]
  /** Present where there was a cause, i.e. at events. */
  readonly rating?: Rating
  readonly ratingWord?: string
  readonly reason?: string
  readonly strategy?: {
    readonly id: MoveId
    readonly name: string
    readonly is: string
    readonly fits: string
    readonly backfires: string
    readonly evidence: string
  }
  readonly checks: readonly { readonly words: string; readonly met: boolean; readonly critical: boolean }[]
  /** Findings computed from facts, for every other move. */
  readonly findings: readonly { readonly tone: 'good' | 'mixed' | 'poor'; readonly words: string }[]
  readonly thinking?: string
  /** What the counterpart wanted from the exchange it belongs to. */
  readonly wanted?: string
  readonly event?: string
  /** Both rose from the table for a while. */
  readonly paused: boolean
  /** The counterpart after the move, 0-100; hidden in play, shown now. */
  readonly trust: number
  readonly frustration: number
}

export interface KeyMomentView {
  readonly move: number
  readonly title: string
  readonly situation: string
  /** What was said, in words and as it stands in the log. */
  readonly said: string
  readonly choice: string
  /** Other lines that could have been said, unmarked until the trainee has answered. */
  readonly choices: readonly { readonly choice: string; readonly words: string }[]
}

export interface ReportView {
  readonly scenario: string
  readonly truthNote: string
  readonly headline: string
  readonly ending: {
    readonly title: string
    readonly happened: string
    readonly later: string
    readonly classWord: string
    readonly kind?: EndingKind
  }
  readonly measures: readonly MeasureView[]
  readonly beside: readonly { readonly label: string; readonly value: string; readonly sentence: string }[]
  readonly moves: readonly MoveView[]
  readonly moments: readonly KeyMomentView[]
  readonly impasses: readonly {
    readonly name: string
    readonly fromTurn: number
    readonly toTurn: number
    readonly truth: string
    /** Who had an interest in the block, as a sentence. */
    readonly type: string
    readonly resolved: boolean
  }[]
  readonly readings: readonly {
    readonly event: string
    readonly score: number
    /** Stated certainty about the likeliest, 0-100. */
    readonly sure: number
    readonly sentence: string
    readonly rows: readonly { readonly motive: string; readonly believed: number; readonly true: boolean }[]
  }[]
  readonly deals: {
    readonly dots: readonly (readonly [number, number])[]
    readonly frontier: readonly (readonly [number, number])[]
    /** What of the frontier both could live with, each with a package that is worth so much; no words where there are too many. */
    readonly best: readonly { readonly you: number; readonly they: number; readonly words: string }[]
    readonly limits: readonly [number, number | null]
    readonly path: readonly {
      readonly by: OfferBy
      readonly you: number
      readonly they: number
      readonly words: string
    }[]
    readonly agreed?: readonly [number, number]
    readonly sentence: string
  }
  readonly interests: readonly {
    readonly label: string
    readonly need: string
    readonly found: boolean
    /** That in a word. */
    readonly tag: string
    readonly sentence: string
  }[]
  /** How the counterpart would rate it, 1-7 each. */
  readonly felt: {
    readonly name: string
    readonly rows: readonly {
      readonly id: FeltId
      readonly label: string
      readonly score: number
      readonly sentence: string
    }[]
  }
  readonly quadrant?:
    | {
        readonly id: QuadrantId
        readonly sentence: string
        /** What chance added or took, in words. */
        readonly luck: string
      }
    | undefined
  /** Conditions under which no commitment is better, where one held. */
  readonly conditions: readonly {
    readonly id: string
    readonly name: string
    /** Where it held, and how it could be known there. */
    readonly held: readonly { readonly event: string; readonly known: string }[]
    readonly signals: readonly string[]
    readonly fairTest: string
    readonly correctEnding: string
    readonly guard: string
  }[]
  readonly traps: readonly { readonly name: string; readonly sentence: string }[]
  readonly prepared: { readonly target: number; readonly limit: number; readonly sentence: string }
  readonly hidden: string
}

/** One of two tries that are compared. */
export interface ComparisonSide {
  readonly headline: string
  readonly ending: string
  /** All moves, for the curves. */
  readonly moves: readonly MoveView[]
  /** Those from where the two parted. */
  readonly own: readonly MoveView[]
}

export interface ComparisonView {
  readonly scenario: string
  /** How many moves the two have in common. */
  readonly shared: number
  readonly sides: readonly [ComparisonSide, ComparisonSide]
  readonly sentences: readonly string[]
  readonly measures: readonly {
    readonly id: MeasureView['id']
    readonly label: string
    readonly scores: readonly [number | undefined, number | undefined]
    readonly change?: number
  }[]
}

/** One of the trainee's tries at a scenario, in the order of their tree. */
export interface AttemptView {
  readonly id: string
  readonly number: number
  readonly depth: number
  readonly from?: { readonly number: number; readonly move: number }
  /** How it ended, or where it stands. */
  readonly where: string
  /** When it was last played. */
  readonly day: string
  readonly isOver: boolean
  /** Played by the documented strategies, not by the trainee. */
  readonly isExample?: true
}
