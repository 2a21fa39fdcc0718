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
]

const ORDER = ['left', 'centre', 'right'] as const

/** In a narrow frame people sit closer together, so that they can be shown larger. */
const CLOSER = 0.82

/** Up to three places; nobody else is at this table. */
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

/** Clear of the page's speech card however long the speech: what turns over, lights up or opens lies out here. */
const CLEAR_SPOTS = { papers: [146, 446], phone: [1104, 438], ledger: [1176, 452] } as const

/** By number of people. Left of the middle things end above the name tag of the page's speech card; right of it they may come nearer. */
const TABLE_SPOTS: readonly Readonly<Partial<Record<PropName, Spot>>>[] = [
  { ...CLEAR_SPOTS, cup: [310, 406], sample: [402, 406], watch: [640, 420], bag: [880, 420] },
  { ...CLEAR_SPOTS, cup: [226, 406], sample: [304, 404], watch: [488, 420], bag: [640, 424] },
  { ...CLEAR_SPOTS, cup: [190, 406], sample: [252, 404], watch: [640, 420], bag: [756, 424] },
]

/** Where each prop stands; with more people they stand further out. `shown` is in the order of importance. */
export function propPlaces(
  shown: readonly PropName[],
  people: number,
  narrow: boolean,
): ReadonlyMap<PropName, PropPlace> {
  if (narrow) return narrowPlaces(shown, people)
  const spots = TABLE_SPOTS[Math.min(Math.max(people, 1), TABLE_SPOTS.length) - 1] ?? {}
  const places = new Map<PropName, PropPlace>()
  for (const name of shown) {
    const spot = spots[name]
    if (spot !== undefined) places.set(name, { x: spot[0], y: spot[1], size: people > 2 ? 0.85 : 1 })
  }
  return places
}

/** Close to the people, as many as there is room for: the most important ones. */
function narrowPlaces(shown: readonly PropName[], people: number): ReadonlyMap<PropName, PropPlace> {
  const seats = seatPlaces(people, true)
  const [left, right] = [(seats[0]?.x ?? 640) - 168, (seats.at(-1)?.x ?? 640) + 168]
  const slots = people > 1 ? [640, left, right] : [right, left, right - 88, left + 88]
  const places = new Map<PropName, PropPlace>()
  const queue = shown.filter((name) => name !== 'watch')
  slots.forEach((x, at) => {
    const name = queue[at]
    if (name !== undefined) places.set(name, { x, y: TABLE_EDGE_Y + 30, size: 0.78 })
  })
  if (shown.includes('watch')) places.set('watch', { x: seats[0]?.x ?? 640, y: TABLE_EDGE_Y + 34, size: 0.9 })
  return places
}
