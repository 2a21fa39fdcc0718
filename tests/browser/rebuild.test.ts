/** The room can be rebuilt from a view at any moment: pixel for pixel the room that was played to it, with all its motion. */
import { expect, test } from 'vitest'
import { presentRoom } from '../../src/core/present/index.ts'
import type { RoomView } from '../../src/core/present/room-view.ts'
import { gallery } from './support/gallery.ts'
import { plan } from './support/plan.ts'
import { roomWith, sitter } from './support/room-views.ts'
import { WORDS_EN } from '../../src/core/present/text/words-en.ts'

const { open } = gallery()
const STAGE = { width: 700, height: 460 }

interface WithReplay {
  readonly compareReplay: (views: readonly RoomView[], asked: readonly number[]) => Promise<readonly number[]>
}

/** The room's view after every move of the journeys' session. */
function viewsOfSession(): readonly RoomView[] {
  const planned = plan()
  const views: RoomView[] = []
  for (let move = planned.next(); move; move = planned.next()) {
    planned.play(move)
    views.push(presentRoom(planned.scenario, planned.state(), WORDS_EN))
  }
  return views
}

const ASKED = 8

test('a room built from any moment of a session is, pixel for pixel, the room that was played to it', async () => {
  const page = await open('replay', STAGE)
  const views = viewsOfSession()
  const asked = Array.from({ length: ASKED }, (_, at) => Math.round((at * (views.length - 1)) / (ASKED - 1)))

  const differing = await page.evaluate(([all, some]) => (window as unknown as WithReplay).compareReplay(all, some), [
    views,
    asked,
  ] as const)

  expect(differing.slice(0, -1)).toEqual(asked.map(() => 0))
  // The comparison can fail: the first picture is not the last.
  expect(differing.at(-1)).toBeGreaterThan(1000)
  await page.close()
}, 480_000)

test('so it is when people come and go, things appear and vanish, and the talks end', async () => {
  const page = await open('replay', STAGE)
  const ada = sitter('ada', 'left', { head: 'bob', costume: 'sweater' })
  const ben = sitter('ben', 'centre')
  const cem = sitter('cem', 'right', { colour: 'plum' })
  const room = roomWith([ben], {
    place: { view: 'depot', furniture: 'canteen', wall: 'mint' },
    props: { tea: 'poured' },
    daylight: 0,
  })
  const views: readonly RoomView[] = [
    room,
    {
      ...room,
      people: [ada, { ...ben, speaking: true }],
      props: { tea: 'poured', letter: 'opened' },
      activeProp: 'letter',
    },
    { ...room, people: [ada, ben, { ...cem, speaking: true }], daylight: 0.4, tension: 0.6, camera: 'near' },
    { ...room, people: [{ ...ada, presence: 'away' }, cem], props: { coat: 'gone', papers: 'gone' }, daylight: 0.6 },
    {
      ...room,
      people: [{ ...ada, expression: 'moved' }, cem],
      props: { tea: 'shared', map: 'marked' },
      activeProp: 'map',
    },
    { ...room, people: [{ ...ada, presence: 'at-door' }, cem], props: { door: 'open' }, ending: 'no-commitment' },
  ]

  const differing = await page.evaluate(([all, some]) => (window as unknown as WithReplay).compareReplay(all, some), [
    views,
    views.map((_, at) => at),
  ] as const)

  expect(differing.slice(0, -1)).toEqual(views.map(() => 0))
  await page.close()
}, 480_000)
