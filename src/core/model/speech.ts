/** What is said and seen in answer: words, face, and a cue that is drawn and captioned. */
import type { Condition } from './condition.ts'
import type { Props } from './place.ts'
import type { Expression } from './setting.ts'

export interface Cue {
  readonly id: string
  /** The caption: what a person in the room would see or hear. Never what it means. */
  readonly caption: string
  /** Prop states the cue leaves behind. */
  readonly props?: Props
  /** What the clock on the wall says, `16:40`; it goes on from there. */
  readonly hour?: string
  /** A walkout cue of the domain model, K01-K15. */
  readonly k?: string
  /** A sound that goes with it. */
  readonly sound?: string
}

export interface Speech {
  /** Who speaks; the counterpart unless named. `none` for a moment without words. */
  readonly by?: string
  readonly say: string
  readonly shows?: Expression
  readonly cues?: readonly Cue[]
  /** Of several speeches the first whose condition holds is used. */
  readonly if?: Condition
}
