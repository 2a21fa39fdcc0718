/** A cue is noticeable on a phone: every state of every thing changes enough of the picture above the speech. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RoomView } from '../../src/core/present/room-view.ts'
import { launchBrowser } from './launch.ts'
import { serveGallery, type Gallery } from './support/gallery.ts'

let browser: Browser
let gallery: Gallery

beforeAll(async () => {
  browser = await launchBrowser()
  gallery = await serveGallery()
})
afterAll(async () => {
  await browser.close()
  await gallery.close()
})

interface WithCount {
  readonly countNoticed: (plain: RoomView) => Promise<Readonly<Record<string, number>>>
}

/** A square of fifty pixels. */
const ENOUGH = 2500

const seated = (id: string, seat: 'left' | 'right'): RoomView['people'][number] => ({
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
  },
  expression: 'neutral',
  presence: 'seated',
  speaking: false,
  lean: 'upright',
})

test.for([1, 2])('with %i across the table every cue is noticed at 390 pixels', async (people) => {
  const page = await browser.newPage({ viewport: { width: 500, height: 400 } })
  await gallery.open(page, 'replay')
  const plain: RoomView = {
    place: { view: 'city', furniture: 'boardroom', wall: 'sand' },
    people: [seated('ada', 'left'), seated('ben', 'right')].slice(0, people),
    board: { title: 'On the table', rows: [] },
    props: {},
    daylight: 0.3,
    tension: 0,
    camera: 'near',
  }

  const counts = await page.evaluate((view) => (window as unknown as WithCount).countNoticed(view), plain)

  expect(Object.keys(counts).length).toBeGreaterThan(60)
  expect(Object.entries(counts).filter(([, pixels]) => pixels < ENOUGH)).toEqual([])
  await page.close()
})
