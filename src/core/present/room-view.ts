/**
 * What the room must show right now, as plain data. Complete: a room drawn from one view alone looks the same as one that
 * was played to it. Holds nothing the trainee may not know.
 */
import type { Casting } from '../model/casting.ts'
import type { Place, Props } from '../model/place.ts'
import type { EndingKind, Expression } from '../model/setting.ts'

/** Every prop with its states; the first of each is how a room starts. */
export { PROPS } from '../model/place.ts'

export interface RoomPerson {
  readonly id: string
  readonly name: string
  readonly casting: Casting
  readonly expression: Expression
  /** `at-door`: up and at the open door, on good terms. */
  readonly presence: 'seated' | 'away' | 'at-door'
  readonly speaking: boolean
  /** Small and slow: how the person sits. */
  readonly lean: 'back' | 'upright' | 'forward'
}

export interface BoardRow {
  readonly issueId: string
  readonly label: string
  readonly state: 'open' | 'offered' | 'agreed' | 'stuck'
  /** The word shown beside the issue: the state in the trainee's language, or the agreed option's label. */
  readonly word: string
}

export interface RoomView {
  readonly place: Place
  readonly people: readonly RoomPerson[]
  readonly board: { readonly title: string; readonly rows: readonly BoardRow[] }
  readonly props: Props
  /** 0 early in the day … 1 night; moves with rounds and pauses. */
  readonly daylight: number
  /** What the clock says, in hours since midnight, where the case names it; else it follows the light. */
  readonly hour?: number
  /** -1 relieved … 0 … 1 hard. Coarse on purpose (steps of a third), so that no hidden number shows. */
  readonly tension: number
  readonly camera: 'wide' | 'near'
  /** How it ended, when it has: the room tells it too. */
  readonly ending?: EndingKind
  /** The prop the current cue is about, so that it can be brought to notice. */
  readonly activeProp?: keyof Props
}
