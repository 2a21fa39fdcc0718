/** How a person sits, stands aside or is away, in stage units, and where their face is then. Pure. */
import type { RoomPerson } from '../../../core/present/room-view.ts'
import { type Box, TABLE_EDGE_Y } from '../picture.ts'
import { type SeatPlace, seatPeople } from '../seats.ts'

/** `stride` counts steps, the body rising with each; `facing` is 1 as drawn, -1 mirrored. */
export type Stance = Readonly<Record<'x' | 'y' | 'size' | 'alpha' | 'handsAlpha' | 'stride' | 'facing', number>>

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

/** In the doorway, on the way in or out. The table hides the legs of whoever stands. */
export const DOORWAY_STANCE: Stance = {
  x: 1100,
  y: TABLE_EDGE_Y - 54,
  size: FIGURE_SCALE * 0.75,
  alpha: 0,
  handsAlpha: 0,
  stride: 0,
  facing: 1,
}

/** On this side of it, turned back to the room. */
const AT_DOOR_STANCE: Stance = {
  ...DOORWAY_STANCE,
  x: 972,
  y: TABLE_EDGE_Y - 50,
  size: FIGURE_SCALE * 0.84,
  alpha: 1,
  facing: -1,
}

/** Up and a step back from the table, as high as the table still hides where the drawing ends. */
export function standingAt({ size }: SeatPlace): Pick<Stance, 'y' | 'size'> {
  return { y: TABLE_EDGE_Y - 78 * size, size: FIGURE_SCALE * size * 0.85 }
}

export function stanceOf(person: RoomPerson, place: SeatPlace): Stance {
  const lean = LEANS[person.lean]
  if (person.presence === 'away') return DOORWAY_STANCE
  if (person.presence === 'at-door') return AT_DOOR_STANCE
  const size = FIGURE_SCALE * place.size * lean.size
  const facing = isMirrored({ person, place }) ? -1 : 1
  const handsAlpha = person.lean === 'back' ? 0 : 1
  return { x: place.x, y: TABLE_EDGE_Y + lean.drop, size, alpha: 1, handsAlpha, stride: 0, facing }
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
