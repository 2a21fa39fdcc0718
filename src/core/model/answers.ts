/** What a trainee says in the debrief, in their own words. Kept with the session; nothing here is ever scored. */

/** The open questions of the debrief, each answered with a sentence or two. */
export const QUESTIONS = ['cool-down', 'first-sign', 'how-known', 'principle', 'next-time'] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** An answer to a key moment. Empty words: nothing was added; nothing else was picked. */
export interface MomentAnswer {
  readonly added: string
  /** As choices are written in logs. */
  readonly picked: string
}

/** How the other side may feel about what it got, each 1-7 (the four themes of Curhan, Elfenbein and Xu 2006). */
export const FELT = ['outcome', 'self', 'process', 'relationship'] as const
export type FeltId = (typeof FELT)[number]
export type Guess = Readonly<Record<FeltId, number>>

export interface Answers {
  readonly words: Readonly<Partial<Record<QuestionId, string>>>
  /** By the index of the choice in the log. */
  readonly moments: Readonly<Record<string, MomentAnswer>>
  readonly guess?: Guess
  /** The trainee asked to be told without being asked. */
  readonly isTold?: true
  /** What this case and a related one have in common, by the other scenario's id. */
  readonly pairs: Readonly<Record<string, string>>
}

export const NO_ANSWERS: Answers = { words: {}, moments: {}, pairs: {} }

/** The session that another try started from, and the index of the choice it started before. */
export interface Parent {
  readonly session: string
  readonly at: number
}
