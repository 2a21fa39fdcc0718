/** How a person sits, stands aside or is away, in stage units, and where their face is then. Pure. */
import type { RoomPerson } from '../../../core/present/room-view.ts'
import { type Box, TABLE_EDGE_Y } from '../picture.ts'
import { type SeatPlace, seatPeople } from '../seats.ts'

export type Stance = Readonly<Record<'x' | 'y' | 'size' | 'alpha' | 'handsAlpha', number>>

/** Stage units to a unit of the drawings, for a person alone. */
const FIGURE_SCALE = 0.4
/** The height of the drawings that sits on the table's edge, and their middle. */
export const SEAT_LINE = 890
export const FIGURE_MIDDLE = 372

const LEANS = {
  back: { size: 0.955, drop: 10 },
  upright: { size: 1, drop: 0 },
  forward: { size: 1.06, drop: 4 },
} as const
const DOORWAY = { x: 1126, size: FIGURE_SCALE * 0.74 } as const
const STANDING_RISE = 46
/** The middle of the drawn face; who sits right of it looks left. */
const FACE_MIDDLE = 385
const MIRRORED_FROM = 660

export interface Seated {
  readonly person: RoomPerson
  readonly place: SeatPlace
}

/** Whoever sits on the right looks to the left, and so does who stands at the door. */
export function isMirrored({ person, place }: Seated): boolean {
  return place.x > MIRRORED_FROM || person.presence === 'at-door'
}

/** In the doorway, on the way in or out. */
export const DOORWAY_STANCE: Stance = { ...DOORWAY, y: TABLE_EDGE_Y - STANDING_RISE, alpha: 0, handsAlpha: 0 }

/** On this side of it, a hand on the handle; the table hides the legs. */
const AT_DOOR_STANCE: Stance = { x: 972, y: TABLE_EDGE_Y - 14, size: FIGURE_SCALE * 0.84, alpha: 1, handsAlpha: 0 }

export function stanceOf(person: RoomPerson, place: SeatPlace): Stance {
  const lean = LEANS[person.lean]
  if (person.presence === 'away') return DOORWAY_STANCE
  if (person.presence === 'at-door') return AT_DOOR_STANCE
  const size = FIGURE_SCALE * place.size * lean.size
  return { x: place.x, y: TABLE_EDGE_Y + lean.drop, size, alpha: 1, handsAlpha: person.lean === 'back' ? 0 : 1 }
}

/** From the hair to the chin. */
export function faceBoxOf(person: RoomPerson, place: SeatPlace): Box {
  const { x, y, size } = stanceOf(person, place)
  const width = 400 * size
  const offset = (isMirrored({ person, place }) ? FIGURE_MIDDLE - FACE_MIDDLE : FACE_MIDDLE - FIGURE_MIDDLE) * size
  return { x: x + offset - width / 2, y: y + (110 - SEAT_LINE) * size, width, height: 480 * size }
}

/** The faces of all who are seated. */
export function faceBoxes(people: readonly RoomPerson[], narrow: boolean): readonly Box[] {
  return seatPeople(people, narrow)
    .filter(({ person }) => person.presence !== 'away')
    .map(({ person, place }) => faceBoxOf(person, place))
}
