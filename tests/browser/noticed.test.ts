/** A cue is noticeable on a phone: it changes enough of the picture above the speech, in any room it is told in. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '../../src/core/engine/index.ts'
import { PROPS, type PropName, type Props } from '../../src/core/model/place.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { presentRoom } from '../../src/core/present/index.ts'
import type { RoomView } from '../../src/core/present/room-view.ts'
import { WORDS_EN } from '../../src/core/present/text/words-en.ts'
import type { BeforeAndAfter } from '../../tools/gallery/noticed.ts'
import { SHIPPED } from '../scenarios/shipped.ts'
import { gallery } from './support/gallery.ts'
import { roomWith, sitter } from './support/room-views.ts'

const { open } = gallery()

interface WithCount {
  readonly countNoticed: (rooms: readonly BeforeAndAfter[]) => Promise<readonly number[]>
}

/** A square of fifty pixels. */
const ENOUGH = 2500
const WINDOW = { width: 500, height: 400 }

/** The cues that change too little, with how much they change. */
async function unnoticed(page: Page, rooms: ReadonlyMap<string, BeforeAndAfter>): Promise<readonly string[]> {
  const counts = await page.evaluate((all) => (window as unknown as WithCount).countNoticed(all), [...rooms.values()])
  expect(counts.length).toBe(rooms.size)
  return [...rooms.keys()].flatMap((cue, at) => ((counts[at] ?? 0) < ENOUGH ? [`${cue}: ${counts[at]}`] : []))
}

test.for([1, 2])('with %i across the table every state of every thing is noticed at 390 pixels', async (people) => {
  const page = await open('replay', WINDOW)
  const plain = roomWith([sitter('ada', 'left'), sitter('ben', 'right')].slice(0, people), { camera: 'near' })
  const rooms = new Map<string, BeforeAndAfter>()
  for (const name of Object.keys(PROPS) as PropName[])
    for (const state of PROPS[name])
      if (state !== 'none')
        rooms.set(`${name} ${state}`, [plain, { ...plain, props: { [name]: state }, activeProp: name }])

  expect(rooms.size).toBeGreaterThan(60)
  expect(await unnoticed(page, rooms)).toEqual([])
  await page.close()
})

/** What the cues of a case leave behind, wherever they are written. */
function cuesIn(value: unknown): readonly Props[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'caption' in value && 'props' in value ? [value.props as Props] : []
  return [...own, ...Object.values(value).flatMap(cuesIn)]
}

/** So late that least can be seen; the day is looked at above. */
const LATE = 0.95

/** The room of the case, late in the evening, without each cue and with it. */
function roomsOf(scenario: Scenario): ReadonlyMap<string, BeforeAndAfter> {
  const opening = presentRoom(scenario, start(scenario, { seed: 1, mode: 'practice' }), WORDS_EN)
  const plain = { ...opening, daylight: LATE }
  const rooms = new Map<string, BeforeAndAfter>()
  for (const props of cuesIn(scenario)) {
    const [name] = Object.keys(props) as PropName[]
    if (name === undefined || props[name] === 'none') continue
    const told: RoomView = { ...plain, props: { ...plain.props, ...props }, activeProp: name }
    rooms.set(`${name} ${props[name]}`, [plain, told])
  }
  return rooms
}

describe('in its own room at 390 pixels every cue is noticed', () => {
  let page: Page
  beforeAll(async () => {
    page = await open('replay', WINDOW)
  })
  afterAll(() => page.close())

  test.for(SHIPPED)('of $id', async (scenario) => {
    expect(await unnoticed(page, roomsOf(scenario))).toEqual([])
  })
})
