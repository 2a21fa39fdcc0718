/** Faces and evidence keep clear of the page's cards: every thing in every state, any number of people, every size of screen. */
import { expect, test } from 'vitest'
import { PROPS, type PropName } from '../../../src/core/model/place.ts'
import type { RoomPerson, RoomView } from '../../../src/core/present/room-view.ts'
import { frameOf, type Frame, type Size } from '../../../src/views/room/frame.ts'
import { faceBoxes } from '../../../src/views/room/people/stance.ts'
import type { Box } from '../../../src/views/room/picture.ts'
import { isClearOf, shareInSight, type Sight } from '../../../src/views/room/sight.ts'
import { cueBox, tableProps } from '../../../src/views/room/table-props.ts'

const SEATS = ['left', 'centre', 'right', 'right'] as const

function person(at: number): RoomPerson {
  return {
    id: `person-${at}`,
    name: `Person ${at}`,
    casting: {
      head: 'afro',
      skin: 'olive',
      hair: 'black',
      glasses: 'none',
      beard: 'none',
      costume: 'blazer',
      colour: 'teal',
      seat: SEATS[at] ?? 'centre',
    },
    expression: 'neutral',
    presence: 'seated',
    speaking: at === 0,
    lean: 'forward',
  }
}

function viewOf(people: number, props: RoomView['props'], activeProp: PropName): RoomView {
  return {
    place: { view: 'city', furniture: 'boardroom', wall: 'sand' },
    people: Array.from({ length: people }, (_, at) => person(at)),
    board: { title: 'On the table', rows: [] },
    props,
    daylight: 0,
    tension: 0,
    camera: 'near',
    activeProp,
  }
}

/** A room on the screen with the cards over it as the page lays them out, a long speech among them. */
const SCREENS: Readonly<Record<string, { readonly room: Size; readonly cards: readonly Box[] }>> = {
  'a small desk': {
    room: { width: 1280, height: 668 },
    cards: [
      { x: 208, y: 308, width: 864, height: 150 },
      { x: 24, y: 466, width: 1232, height: 190 },
    ],
  },
  'a large desk': {
    room: { width: 1920, height: 1028 },
    cards: [
      { x: 528, y: 640, width: 864, height: 170 },
      { x: 180, y: 820, width: 1560, height: 200 },
    ],
  },
  'an old projector': {
    room: { width: 1024, height: 716 },
    cards: [
      { x: 80, y: 280, width: 864, height: 170 },
      { x: 24, y: 456, width: 976, height: 252 },
    ],
  },
  'an upright phone': { room: { width: 390, height: 287 }, cards: [{ x: 10, y: 246, width: 370, height: 180 }] },
  'a phone held flat': { room: { width: 354, height: 338 }, cards: [] },
  'an upright tablet': {
    room: { width: 768, height: 972 },
    cards: [
      { x: 24, y: 470, width: 720, height: 180 },
      { x: 24, y: 656, width: 720, height: 310 },
    ],
  },
}

function sightOf(frame: Frame, { width, height }: Size, cards: readonly Box[]): Sight {
  const toStage = (box: Box): Box => ({
    x: (box.x - width / 2) / frame.zoom + frame.x,
    y: (box.y - height / 2) / frame.zoom + frame.y,
    width: box.width / frame.zoom,
    height: box.height / frame.zoom,
  })
  return { narrow: frame.narrow, seen: toStage({ x: 0, y: 0, width, height }), covers: cards.map(toStage) }
}

function sightOn(screen: string, people: number): Sight {
  const { room, cards } = SCREENS[screen] ?? { room: { width: 1, height: 1 }, cards: [] }
  const coverTop = Math.min(Infinity, ...cards.map(({ y }) => y))
  return sightOf(frameOf(room, { people, camera: 'near', coverTop }), room, cards)
}

const CASES = Object.keys(SCREENS).flatMap((screen) => [1, 2, 3, 4].map((people) => ({ screen, people })))

test.for(CASES)('on $screen no card covers a face of $people', ({ screen, people }) => {
  const sight = sightOn(screen, people)
  const view = viewOf(people, {}, 'papers')
  const hidden = faceBoxes(view.people, sight.narrow).filter((face) => !isClearOf(face, sight.covers))
  expect(hidden).toEqual([])
})

const THINGS = (Object.keys(PROPS) as PropName[]).flatMap((name) =>
  PROPS[name].filter((state) => state !== 'none').map((state) => ({ name, state })),
)

test.for(CASES)(
  'on $screen every state of every thing can be noticed, with $people at the table',
  ({ screen, people }) => {
    const sight = sightOn(screen, people)
    const hidden = THINGS.filter(({ name, state }) => {
      const view = viewOf(people, { coat: 'on-hook', cup: 'full', ledger: 'open', [name]: state }, name)
      const box = cueBox(view, sight)
      return box === undefined || shareInSight(box, sight) < 0.98
    })
    expect(hidden).toEqual([])
  },
)

test('a close-up covers no face while there is room elsewhere', () => {
  const sight = sightOn('an upright phone', 1)
  const view = viewOf(1, { door: 'open' }, 'door')
  const box = cueBox(view, sight)
  expect(box && isClearOf(box, faceBoxes(view.people, true))).toBe(true)
})

test('a thing that is not what the cue is about gets no close-up', () => {
  const sight = sightOn('an old projector', 1)
  const { activeProp: _, ...view } = viewOf(1, { letter: 'opened' }, 'letter')
  expect(tableProps(view, 0xffffff, sight).map(({ id }) => id)).toEqual(['prop-papers', 'prop-letter'])
})
