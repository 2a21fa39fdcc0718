/** What each person in a view does: where they sit, whom they look at, what their hands do. Pure. */
import type { PropName } from '../../../core/model/place.ts'
import type { RoomPerson, RoomView } from '../../../core/present/room-view.ts'
import type { Look } from '../../dom/people/person.ts'
import { type SeatPlace, seatPeople } from '../seats.ts'
import { isMirrored } from './stance.ts'

export type Hands = 'folded' | 'open' | 'papers'

export interface Role {
  readonly person: RoomPerson
  readonly place: SeatPlace
  readonly gaze: Look['gaze']
  readonly hands: Hands
  /** From left to right; who sits further right is in front. */
  readonly order: number
}

/** What is read in the hands while a cue is about it. */
const READ: readonly PropName[] = ['papers', 'form', 'letter', 'script', 'map', 'photo']
const NOT_IN_HAND = ['none', 'gone', 'sealed', 'rolled', 'torn', 'face-down', 'turned-over', 'pushed-across']

/** Everybody looks at whoever speaks; the speaker, and all when nobody does, at the trainee. */
function gazeOf(place: SeatPlace, speaker: SeatPlace | undefined): Look['gaze'] {
  if (speaker === undefined || speaker.x === place.x) return 'level'
  const faces = isMirrored(place) ? -1 : 1
  return (speaker.x - place.x) * faces > 0 ? 'forth' : 'back'
}

function handsOf(person: RoomPerson, reads: boolean): Hands {
  if (reads) return 'papers'
  return person.lean === 'forward' ? 'open' : 'folded'
}

/** All who have a place, from left to right. */
export function rolesOf(view: RoomView, narrow: boolean): readonly Role[] {
  const seated = seatPeople(view.people, narrow)
  const present = seated.filter(({ person }) => person.presence === 'seated')
  const speaker = present.find(({ person }) => person.speaking)
  const { activeProp } = view
  const isRead =
    activeProp !== undefined && READ.includes(activeProp) && !NOT_IN_HAND.includes(view.props[activeProp] ?? '')
  const reader = isRead ? (speaker ?? present[0]) : undefined
  return seated.map(({ person, place }, order) => ({
    person,
    place,
    gaze: gazeOf(place, speaker?.place),
    hands: handsOf(person, person === reader?.person),
    order,
  }))
}
