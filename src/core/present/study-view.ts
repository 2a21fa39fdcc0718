/** What the handbook and the progress page show, as plain data. */
import type { CauseId } from '../model/causes.ts'
import type { MoveId, Rating } from '../model/moves.ts'

export interface MetView {
  readonly session: string
  readonly scenario: string
  readonly event: string
  readonly atMs: number
  /** Left out while it may still be asked about in a debrief. */
  readonly rating?: Rating
}

export interface CardView {
  readonly id: MoveId
  readonly name: string
  readonly is: string
  readonly fits: string
  readonly backfires: string
  readonly checks: readonly { readonly words: string; readonly critical: boolean }[]
  /** How sure, and from what. */
  readonly evidence: { readonly strength: string; readonly text: string }
  /** Names of causes; only for moves that are rated. */
  readonly answers?: { readonly best: readonly string[]; readonly harmful: readonly string[] }
  /** Newest first. */
  readonly met: readonly MetView[]
}

export interface ConditionCardView {
  readonly id: string
  readonly name: string
  readonly signals: readonly string[]
  readonly fairTest: string
  readonly correctEnding: string
  readonly guard: string
  readonly door: string
  readonly evidence: CardView['evidence']
  /** Newest first; only what the debrief has told. */
  readonly met: readonly MetView[]
}

export interface HandbookView {
  readonly groups: readonly { readonly id: 'recovery' | 'impasse' | 'everyday'; readonly cards: readonly CardView[] }[]
  readonly conditions: readonly ConditionCardView[]
}

export interface TallyView {
  readonly id: string
  readonly label: string
  /** The card in the handbook. */
  readonly card?: MoveId
  readonly seen: number
  readonly tried: number
  readonly fitted: number
  readonly lastMs?: number
}

export interface CalibrationView {
  readonly sentence: string
  /** 0-100; from twelve judgements on. */
  readonly score?: number
  readonly rows: readonly {
    readonly range: string
    readonly count: number
    readonly confidence: number
    readonly hits: number
  }[]
}

export interface NextView {
  readonly scenario: string
  readonly title: string
  readonly why: string
}

export interface ProgressView {
  readonly sessions: number
  readonly next: readonly NextView[]
  readonly strategies: readonly TallyView[]
  /** Only those that have been met: the rest would say what is still to come. */
  readonly causes: readonly (TallyView & { readonly id: CauseId; readonly signals: string })[]
  readonly skills: readonly TallyView[]
  readonly calibration?: CalibrationView
  /** Principles in the trainee's own words, newest first. */
  readonly notebook: readonly {
    readonly session: string
    readonly scenario: string
    readonly about: string
    readonly words: string
    readonly atMs: number
  }[]
}
