/**
 * Where people sit, by how many there are, and where props lie beside them. Stage units; `x` is the middle of a person.
 */
import type { PropName } from '../../core/model/place.ts'
import type { RoomPerson } from '../../core/present/room-view.ts'
import { TABLE_EDGE_Y } from './picture.ts'

export interface SeatPlace {
  readonly x: number
  /** 1 for a person alone, smaller for more. */
  readonly size: number
}

const PLACES: readonly (readonly SeatPlace[])[] = [
  [],
  [{ x: 640, size: 1 }],
  [
    { x: 488, size: 0.9 },
    { x: 792, size: 0.9 },
  ],
  [
    { x: 410, size: 0.8 },
    { x: 640, size: 0.8 },
    { x: 870, size: 0.8 },
  ],
  [
    { x: 385, size: 0.72 },
    { x: 556, size: 0.72 },
    { x: 724, size: 0.72 },
    { x: 895, size: 0.72 },
  ],
]

const ORDER = ['left', 'centre', 'right'] as const

/** In a narrow frame people sit closer together, so that they can be shown larger. */
const CLOSER = 0.82

/** Up to four places; nobody else is at this table. */
export function seatPlaces(people: number, narrow: boolean): readonly SeatPlace[] {
  const places = PLACES[Math.min(people, PLACES.length - 1)] ?? []
  if (!narrow) return places
  return places.map(({ x, size }) => ({ x: 640 + (x - 640) * CLOSER, size }))
}

/** Each person with a place, from left to right as the casting asks. */
export function seatPeople(
  people: readonly RoomPerson[],
  narrow: boolean,
): readonly { person: RoomPerson; place: SeatPlace }[] {
  const sorted = [...people].sort((a, b) => ORDER.indexOf(a.casting.seat) - ORDER.indexOf(b.casting.seat))
  const places = seatPlaces(people.length, narrow)
  return sorted.flatMap((person, at) => {
    const place = places[at]
    return place === undefined ? [] : [{ person, place }]
  })
}

export interface PropPlace {
  readonly x: number
  readonly y: number
  readonly size: number
}

type Spot = readonly [x: number, y: number]

/** Clear of the page's speech card however long the speech. */
const OUTER: readonly Spot[] = [
  [146, 446],
  [1104, 438],
  [1182, 466],
  [66, 480],
]

/** By number of people. Left of the middle things end above the name tag of the page's speech card. */
const INNER: readonly (readonly Spot[])[] = [
  [
    [310, 406],
    [402, 406],
    [880, 412],
    [972, 408],
    [228, 408],
  ],
  [
    [226, 406],
    [640, 424],
    [304, 404],
    [1010, 408],
    [932, 406],
  ],
  [
    [196, 406],
    [1020, 408],
    [262, 404],
    [756, 426],
    [524, 426],
  ],
]

/** What belongs beside a hand rather than between the two sides. */
const AT_HAND: readonly PropName[] = ['cup', 'tea', 'sample', 'napkin', 'bread', 'bag', 'microphone', 'lamp', 'sensor']

/**
 * Where each prop stands. `named` lists all that the room has ever had, the oldest first, so that nothing moves when another
 * thing comes.
 */
export function propPlaces(named: readonly PropName[], people: number): ReadonlyMap<PropName, PropPlace> {
  const outer = [...OUTER]
  const inner = [...(INNER[Math.min(Math.max(people, 1), INNER.length) - 1] ?? [])]
  const places = new Map<PropName, PropPlace>()
  for (const name of named) {
    if (name === 'watch') continue
    const [first, second] = AT_HAND.includes(name) ? [inner, outer] : [outer, inner]
    const spot = first.shift() ?? second.shift()
    if (spot !== undefined) places.set(name, { x: spot[0], y: spot[1], size: people > 2 ? 0.85 : 1 })
  }
  places.set('watch', { x: seatPlaces(people, false)[0]?.x ?? 640, y: 420, size: 1 })
  return places
}

/** Close to the people, as many as there is room for: the most important ones. `shown` is in the order of importance. */
export function narrowPlaces(
  shown: readonly PropName[],
  people: number,
  active?: PropName,
): ReadonlyMap<PropName, PropPlace> {
  const seats = seatPlaces(people, true)
  const reach = people > 1 ? 84 : 168
  const [left, right] = [(seats[0]?.x ?? 640) - reach, (seats.at(-1)?.x ?? 640) + reach]
  const slots = people > 1 ? [640, left, right] : [right, left, right - 88, left + 88]
  const places = new Map<PropName, PropPlace>()
  const queue = shown.filter((name) => name !== 'watch')
  slots.forEach((x, at) => {
    const name = queue[at]
    const y = TABLE_EDGE_Y + (people > 1 ? 52 : 30)
    if (name === undefined) return
    // What the cue is about is shown larger, and a little further in.
    const isActive = name === active
    places.set(name, { x: isActive && people === 1 ? x - 12 : x, y: isActive ? y + 6 : y, size: isActive ? 1 : 0.78 })
  })
  if (shown.includes('watch')) places.set('watch', { x: seats[0]?.x ?? 640, y: TABLE_EDGE_Y + 34, size: 0.9 })
  return places
}
