/**
 * Everything the page over the room shows during play, as plain data in the trainee's language. It comes from the seat's
 * view only: nothing here may tell what the trainee cannot know.
 */
import type { OfferBy } from '../model/offer.ts'
import type { Framing, Stage } from '../model/setting.ts'

export interface StageMark {
  readonly id: Exclude<Stage, 'closed'>
  readonly label: string
  readonly state: 'done' | 'now' | 'ahead'
  /** Shown on the stage that is stuck, e.g. "stuck" or "walked out". */
  readonly trouble?: string
}

export interface SpokenWords {
  readonly personId: string
  readonly name: string
  readonly words: string
}

export interface LineCard {
  /** What the log will hold, e.g. `line:own-it`. */
  readonly choice: string
  readonly words: string
}

export interface OfferOption {
  readonly id: string
  readonly label: string
  /** Points to the trainee. */
  readonly worth: number
  readonly marks: readonly ('yours' | 'theirs' | 'agreed')[]
  readonly redLine: boolean
}

export interface OfferForm {
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly options: readonly OfferOption[]
    readonly chosen?: string
  }[]
  readonly framings: readonly { readonly id: Framing; readonly words: string; readonly note: string }[]
  readonly walkAwayLine: number
  readonly target: number
  /** Why it cannot be sent now; absent when it can. */
  readonly closed?: string
}

export interface ReadingForm {
  readonly question: string
  readonly rivals: readonly { readonly id: string; readonly motive: string }[]
  readonly asksFinality: boolean
  /** The reading already given here, if any. */
  readonly given?: {
    readonly beliefs: Readonly<Record<string, number>>
    readonly confidence: number
    readonly genuine?: number
    readonly final?: number
  }
  /** An impasse has just come and no reading has been made: the page asks for it once, skippable. */
  readonly due: boolean
  /** A challenge: it comes before anything can be said or offered here. */
  readonly comesFirst: boolean
}

export interface NotebookView {
  readonly interests: readonly {
    readonly label: string
    readonly need: string
    readonly owner: 'counterpart' | 'trainee'
    readonly how: 'told' | 'inferred' | 'ours'
  }[]
  readonly cues: readonly { readonly id: string; readonly turn: number; readonly caption: string }[]
  readonly offers: readonly {
    readonly by: OfferBy
    readonly round: number
    readonly words: string
    readonly worth: number
  }[]
  readonly said: readonly { readonly turn: number; readonly who: string; readonly words: string }[]
  /** A note with the signs it joins, in words. */
  readonly notes: readonly {
    readonly turn: number
    readonly text: string
    readonly joins: readonly string[]
    /** The need that joining them made known. */
    readonly found?: string
  }[]
}

export interface PrepareView {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly story: readonly string[]
  readonly aims: readonly string[]
  readonly batna: string
  readonly redLines: readonly string[]
  readonly limit: number
  readonly best: number
  readonly issues: readonly {
    readonly label: string
    readonly options: readonly { readonly label: string; readonly worth: number; readonly redLine: boolean }[]
  }[]
  readonly counterpart: { readonly name: string; readonly role: string }
}

export interface OverlayView {
  readonly title: string
  /** Of the scenario's own words, which need not be the page's. */
  readonly language: string
  readonly stage: Stage
  readonly stages: readonly StageMark[]
  readonly round?: { readonly now: number; readonly of: number; readonly label: string }
  readonly turn: number
  /** What the trainee said last, and what came back. Several people may speak. */
  readonly youSaid?: string
  readonly said: readonly SpokenWords[]
  readonly cues: readonly { readonly id: string; readonly caption: string }[]
  /** A plain remark about where things stand, e.g. "An offer is on the table: −3%, 45 days…" */
  readonly remark?: string
  /** Lines in pages of at most six. */
  readonly pages: readonly (readonly LineCard[])[]
  readonly offer?: OfferForm
  readonly reading?: ReadingForm
  readonly notebook: NotebookView
  readonly prepare?: PrepareView
  readonly ending?: {
    readonly title: string
    readonly happened: string
    readonly later: string
    readonly kind: 'agreement' | 'no-commitment' | 'deadlock'
  }
}
