/** Plain rooms for tests of the drawn one: people who sit still, and whatever a test wants to be different. */
import type { RoomView } from '../../../src/core/present/room-view.ts'

type Sitter = RoomView['people'][number]

/** Somebody called by their id who sits there and says nothing. */
export function sitter(id: string, seat: Sitter['casting']['seat'], looks: Partial<Sitter['casting']> = {}): Sitter {
  return {
    id,
    name: id,
    casting: {
      head: 'short',
      skin: 'tan',
      hair: 'brown',
      glasses: 'none',
      beard: 'none',
      costume: 'suit',
      colour: 'navy',
      seat,
      ...looks,
    },
    expression: 'neutral',
    presence: 'seated',
    speaking: false,
    lean: 'upright',
  }
}

/** A bare boardroom by day. */
export function roomWith(people: readonly Sitter[], changes: Partial<RoomView> = {}): RoomView {
  return {
    place: { view: 'city', furniture: 'boardroom', wall: 'sand' },
    people,
    board: { title: 'On the table', rows: [] },
    props: {},
    daylight: 0.3,
    tension: 0,
    camera: 'wide',
    ...changes,
  }
}
