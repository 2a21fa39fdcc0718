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

export function seatPlaces(people: number): readonly SeatPlace[] {
  return PLACES[Math.min(people, PLACES.length - 1)] ?? []
}

/** Each person with a place, from left to right as the casting asks. */
export function seatPeople(people: readonly RoomPerson[]): readonly { person: RoomPerson; place: SeatPlace }[] {
  const sorted = [...people].sort((a, b) => ORDER.indexOf(a.casting.seat) - ORDER.indexOf(b.casting.seat))
  const places = seatPlaces(people.length)
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

/** Left of the middle things end above the name tag of the page's speech card; right of it they may come nearer. */
const TABLE_PLACES: Readonly<Partial<Record<PropName, readonly [x: number, y: number]>>> = {
  bag: [212, 408],
  cup: [312, 406],
  sample: [400, 406],
  watch: [640, 420],
  papers: [866, 418],
  phone: [962, 418],
  ledger: [1062, 418],
}
const LEFT_FIRST: readonly PropName[] = ['bag', 'cup', 'sample', 'papers', 'phone', 'ledger']

/** Where a prop stands when the whole table is in the frame. With more people they stand further out. */
export function propPlaces(
  shown: readonly PropName[],
  people: number,
  narrow: boolean,
): ReadonlyMap<PropName, PropPlace> {
  if (narrow) return narrowPlaces(shown, people)
  const spread = people > 1 ? 1.02 : 1
  return new Map(
    shown.flatMap((name) => {
      const place = TABLE_PLACES[name]
      return place === undefined ? [] : [[name, { x: 640 + (place[0] - 640) * spread, y: place[1], size: 1 }] as const]
    }),
  )
}

function narrowPlaces(shown: readonly PropName[], people: number): ReadonlyMap<PropName, PropPlace> {
  const seats = seatPlaces(people)
  const [left, right] = [(seats[0]?.x ?? 640) - 168, (seats.at(-1)?.x ?? 640) + 168]
  const slots =
    people > 1
      ? [left, right, 640, left + 96, right - 96, 640]
      : [left, right, left + 92, right - 92, left + 46, right - 46]
  const queue = LEFT_FIRST.filter((name) => shown.includes(name))
  const lying = queue.map((name, at): [PropName, PropPlace] => [
    name,
    { x: slots[at] ?? 640, y: TABLE_EDGE_Y + 30 + (at > 3 ? 16 : 0), size: 0.78 },
  ])
  const places = new Map(lying)
  if (shown.includes('watch')) places.set('watch', { x: 640, y: TABLE_EDGE_Y + 34, size: 0.9 })
  return places
}
