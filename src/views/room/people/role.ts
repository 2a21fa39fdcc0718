/** What each person in a view does: where they sit, whom they look at, what their hands do. Pure. */
import type { PropName } from '../../../core/model/place.ts'
import type { RoomPerson, RoomView } from '../../../core/present/room-view.ts'
import type { Look } from '../../dom/people/person.ts'
import { type SeatPlace, seatPeople } from '../seats.ts'
import { isMirrored, type Seated } from './stance.ts'

/** `carried` only on the way out. */
export type Hands = 'folded' | 'open' | 'papers' | 'carried'

export interface Role {
  readonly person: RoomPerson
  readonly place: SeatPlace
  readonly gaze: Look['gaze']
  readonly hands: Hands
  /** From left to right; who sits further right is in front. */
  readonly order: number
}

/** What is read in the hands while a cue is about it, and in which state. */
const READ: Readonly<Partial<Record<PropName, string>>> = {
  papers: 'squared',
  form: 'marked',
  letter: 'opened',
  script: 'open',
}

/** Everybody looks at whoever speaks; the speaker, and all when nobody does, at the trainee. */
function gazeOf(seated: Seated, speaker: Seated | undefined): Look['gaze'] {
  if (speaker === undefined || speaker === seated) return 'level'
  const faces = isMirrored(seated) ? -1 : 1
  return (speaker.place.x - seated.place.x) * faces > 0 ? 'forth' : 'back'
}

function handsOf(person: RoomPerson, reads: boolean): Hands {
  if (reads) return 'papers'
  return person.lean === 'forward' ? 'open' : 'folded'
}

/** All who have a place, from left to right. */
export function rolesOf(view: RoomView, narrow: boolean): readonly Role[] {
  const seated = seatPeople(view.people, narrow)
  const present = seated.filter(({ person }) => person.presence !== 'away')
  const speaker = present.find(({ person }) => person.speaking)
  const { activeProp } = view
  const isRead =
    activeProp !== undefined && READ[activeProp] !== undefined && READ[activeProp] === view.props[activeProp]
  const reader = isRead ? (speaker ?? present[0]) : undefined
  return seated.map((each, order) => {
    const { person, place } = each
    return {
      // A narrow frame does not show the door.
      person: narrow && person.presence === 'at-door' ? { ...person, presence: 'seated' } : person,
      place,
      gaze: gazeOf(each, speaker),
      hands: handsOf(person, person === reader?.person),
      order,
    }
  })
}
