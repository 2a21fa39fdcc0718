/** A concrete wording of a move, with how it was done and what it is answered with. */
import type { Condition } from './condition.ts'
import type { MoveId } from './moves.ts'
import type { Terms } from './offer.ts'
import type { Speech } from './speech.ts'

export interface Line {
  readonly id: string
  readonly move: MoveId
  readonly say: string
  /** Ids of the move's four execution checks that this wording fails. Empty: well done. */
  readonly misses: readonly string[]
  readonly replies: readonly Speech[]
  /** Interests of theirs that this is the right question for. */
  readonly asks: readonly string[]
  /** Interests of ours that this tells them. */
  readonly discloses: readonly string[]
  /** Words the scenario remembers; conditions can ask for them. */
  readonly remember: readonly string[]
  readonly when?: Condition
  /** The beat that follows, where it is not the next in order. */
  readonly next?: string
  /** May be said again. Otherwise a line is gone once said. */
  readonly again: boolean
  /** Points given away without return (unilateral concessions). */
  readonly gives: number
  /** Ticks that a pause agreed with these words lasts; otherwise as the model has it. */
  readonly ticks?: number
  /** Issues that a neutral's binding ruling settles, if this works: issue to option. */
  readonly awards?: Terms
  /** New options that this brings to the table, if it works: issue to option. */
  readonly adds?: Terms
  /** An issue that is left for later, if this works. */
  readonly defers?: string
  /** A neutral puts a package of its own to both sides in confidence, if this works. */
  readonly proposes?: true
  /** For the debrief: the reason for the rating in the words of this moment. */
  readonly because?: string
  /** For the debrief: what the counterpart was thinking. */
  readonly thinking?: string
  /** What a line of the generic bank is for; null where an author wrote it. */
  readonly job: BankJob | null
}

/** Of each job one generic line is open at a time; those to leave with always are. */
export const BANK_JOBS = [
  'ask',
  'listen',
  'tell',
  'pause',
  'hold',
  'arrange',
  'press',
  'close',
  'mend',
  'leave',
] as const
export type BankJob = (typeof BANK_JOBS)[number]
