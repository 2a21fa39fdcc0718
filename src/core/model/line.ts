/** A concrete wording of a move, with how it was done and what it is answered with. */
import type { Condition } from './condition.ts'
import type { MoveId } from './moves.ts'
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
  /** For the debrief: the reason for the rating in the words of this moment. */
  readonly because?: string
  /** For the debrief: what the counterpart was thinking. */
  readonly thinking?: string
  /** Lines of the generic bank are marked, so that their share can be counted. */
  readonly generic: boolean
}
