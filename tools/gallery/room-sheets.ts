/** Contact sheets that need the drawn room: each place at each time of day, each cue as a phone shows it, each ending. */
import { FURNITURE, PROPS, WALLS, WINDOW_VIEWS, type Place, type PropName } from '../../src/core/model/place.ts'
import { ENDING_KINDS } from '../../src/core/model/setting.ts'
import type { RoomPerson, RoomView } from '../../src/core/present/room-view.ts'
import { CASTINGS } from './castings.ts'
import { createSteppedRoom, type Stage, stopPageClock } from './stepped-room.ts'

export interface Picture {
  readonly caption: string
  readonly view: RoomView
}

function person(key: string): RoomPerson {
  const casting = CASTINGS[key]
  if (casting === undefined) throw new Error(`Nobody is called ${key}.`)
  return { id: key, name: key, casting, expression: 'neutral', presence: 'seated', speaking: false, lean: 'upright' }
}

const ROOM: RoomView = {
  place: { view: 'city', furniture: 'boardroom', wall: 'sand' },
  people: [person('tomasz')],
  board: { title: 'On the table', rows: [{ issueId: 'price', label: 'Price', state: 'open', word: 'open' }] },
  props: {},
  daylight: 0,
  tension: 0,
  camera: 'wide',
}

const TIMES = { day: 0.05, dusk: 0.52, night: 0.97 } as const

/** Every kind of room, every view and every wall at least once. */
const PLACES: readonly Place[] = FURNITURE.map((furniture, at) => ({
  furniture,
  view: WINDOW_VIEWS[at % WINDOW_VIEWS.length] ?? 'none',
  wall: WALLS[at % WALLS.length] ?? 'sand',
}))

const places = (): readonly Picture[] =>
  PLACES.flatMap((place) =>
    Object.entries(TIMES).map(([time, daylight]) => ({
      caption: `${place.furniture}, ${place.view}, ${time}`,
      view: { ...ROOM, place, daylight },
    })),
  )

const cues = (): readonly Picture[] =>
  (Object.keys(PROPS) as PropName[]).flatMap((name) =>
    PROPS[name]
      .filter((state) => state !== 'none')
      .map((state) => ({
        caption: `${name}: ${state}`,
        view: { ...ROOM, props: { [name]: state }, activeProp: name },
      })),
  )

const endings = (): readonly Picture[] =>
  ENDING_KINDS.map((ending) => ({
    caption: ending,
    view: {
      ...ROOM,
      ending,
      people: [
        {
          ...person('imani'),
          presence: ending === 'deadlock' ? 'away' : ending === 'agreement' ? 'seated' : 'at-door',
        },
      ],
      props: ending === 'no-commitment' ? { door: 'open' } : {},
      daylight: ending === 'deadlock' ? 1 : 0.4,
    },
  }))

interface RoomSheet {
  readonly pictures: () => readonly Picture[]
  readonly stage: Stage
  /** Of a tile, beside the stage. */
  readonly scale: number
}

export const ROOM_SHEETS: Readonly<Record<string, RoomSheet>> = {
  places: { pictures: places, stage: { width: 640, height: 360, reducedMotion: true }, scale: 0.3 },
  cues: { pictures: cues, stage: { width: 390, height: 280, reducedMotion: true }, scale: 0.27 },
  endings: { pictures: endings, stage: { width: 640, height: 360, reducedMotion: true }, scale: 0.4 },
}

export interface CanvasTile {
  readonly caption: string
  readonly canvas: HTMLCanvasElement
}

/** Draws one picture after the other in the same room, and copies each. */
export async function roomTiles({ pictures, stage, scale }: RoomSheet): Promise<readonly CanvasTile[]> {
  stopPageClock()
  const stepped = await createSteppedRoom(ROOM, stage)
  const tiles: CanvasTile[] = []
  for (const { caption, view } of pictures()) {
    stepped.room.apply(view)
    await stepped.room.ready()
    const canvas = document.createElement('canvas')
    canvas.width = stage.width * scale
    canvas.height = stage.height * scale
    const context = canvas.getContext('2d')
    stepped.pass(1)
    context?.drawImage(stepped.canvas(), 0, 0, canvas.width, canvas.height)
    tiles.push({ caption, canvas })
  }
  stepped.close()
  return tiles
}
