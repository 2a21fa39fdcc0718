/** What the cards leave to be seen: no face and no evidence that a cue is about lies under one, at any size of screen. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { make } from './support/hands.ts'
import { plan, type Plan } from './support/plan.ts'
import { goTo, leave, LINK, visit } from './support/site.ts'
import { skipFirstMinute } from './support/stages.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1920, height: 1080 },
] as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Layout {
  readonly faces: readonly (Box & { readonly id: string })[]
  readonly cue: Box | null
}

/** The layout once two looks at it, a little apart, agree. */
async function settledLayout(page: Page): Promise<Layout> {
  const host = page.locator('[data-layout]')
  let before = ''
  for (let looks = 0; looks < 40; looks += 1) {
    const now = (await host.getAttribute('data-layout')) ?? ''
    if (now !== '' && now === before) break
    before = now
    await page.waitForTimeout(120)
  }
  return JSON.parse(before) as Layout
}

/** The cards in the room's own pixels, as far as they can be seen. */
async function cardsOn(page: Page): Promise<{ readonly room: Box; readonly cards: readonly Box[] }> {
  return page.evaluate(() => {
    const host = document.querySelector('[data-layout]')?.getBoundingClientRect() ?? new DOMRect()
    const cards = [...document.querySelectorAll('.talk .card, .talk .tool, .name-tag')].flatMap((card) => {
      const own = card.getBoundingClientRect()
      const column = card.closest('.talk')?.getBoundingClientRect() ?? own
      const top = Math.max(own.top, column.top)
      const height = Math.min(own.bottom, column.bottom) - top
      return height > 0 ? [{ x: own.x - host.x, y: top - host.y, width: own.width, height }] : []
    })
    return { room: { x: 0, y: 0, width: host.width, height: host.height }, cards }
  })
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

const WHOLE = 0.93

/** What a card lies over, or what is not inside the picture. */
async function hiddenThings(page: Page): Promise<string[]> {
  const { faces, cue } = await settledLayout(page)
  const { room, cards } = await cardsOn(page)
  const things = [
    ...faces.map(({ id, ...box }) => ({ name: `face of ${id}`, box })),
    ...(cue ? [{ name: 'cue', box: cue }] : []),
  ]
  return things.flatMap(({ name, box }) => {
    const area = box.width * box.height
    const covered = cards.reduce((sum, card) => sum + overlap(box, card), 0) / area
    const inside = overlap(box, room) / area
    return [
      ...(covered > 0.02 ? [`${name} is covered by ${Math.round(covered * 100)} %`] : []),
      ...(inside < WHOLE ? [`${name} is only in the picture by ${Math.round(inside * 100)} %`] : []),
    ]
  })
}

/** The moments that crowd the page most: the first, each event, and each speech longer than all before it. */
async function isTelling(
  page: Page,
  planned: Plan,
  seen: { longest: number; event: string | undefined },
): Promise<boolean> {
  const { turn, event } = planned.state()
  const words = (await page.locator('.speech-words').allInnerTexts()).join(' ').length
  const isTold = turn === 1 || event?.id !== seen.event || words > seen.longest
  seen.event = event?.id
  seen.longest = Math.max(seen.longest, words)
  return isTold
}

test('no face and no active cue is covered by a card, at any size, when the page is fullest', async () => {
  const visited = await visit(browser, { viewport: SIZES[0] })
  const { page } = visited
  const planned = plan()
  const hidden: string[] = []
  const seen = { longest: 0, event: undefined }
  let cues = 0
  await goTo(page, LINK)
  for (let move = planned.next(); move; move = planned.next()) {
    await make(page, 'mouse', move)
    planned.play(move)
    if (move.kind === 'prepare') await skipFirstMinute(page)
    if (move.kind === 'read' || move.kind === 'note' || !(await isTelling(page, planned, seen))) continue
    await page.locator('[data-room=drawn]').waitFor()
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const moment = `${size.width}×${size.height}, move ${planned.state().turn}`
      hidden.push(...(await hiddenThings(page)).map((what) => `${moment}: ${what}`))
    }
    if ((await settledLayout(page)).cue !== null) cues += 1
    await page.setViewportSize(SIZES[0])
  }

  expect(hidden).toEqual([])
  expect(cues).toBeGreaterThan(2)
  await leave(visited)
}, 480_000)

/** A hall with three at the table; the one in the middle speaks first. */
const THREE = '#/start/the-reservoir-ledger?truth=main&seed=1&mode=practice'
const SPEAKER = 'gwen'

test('among several people the name stands below the one who speaks', async () => {
  const visited = await visit(browser, { viewport: SIZES[0] })
  const { page } = visited
  await goTo(page, THREE)
  await make(page, 'mouse', { kind: 'prepare', limit: 52, target: 70 })
  await skipFirstMinute(page)
  await page.locator('[data-room=drawn]').waitFor()
  for (const size of [SIZES[0], SIZES[2], SIZES[3]]) {
    await page.setViewportSize(size)
    const { faces } = await settledLayout(page)
    const { left } = await page.locator('[data-layout]').evaluate((host) => host.getBoundingClientRect())
    const name = await page.locator('.name-tag').boundingBox()
    const face = faces.find(({ id }) => id === SPEAKER)
    const [nameMiddle, faceMiddle] = [name, face].map((box) => (box ? box.x + box.width / 2 : NaN))

    expect(faces).toHaveLength(3)
    expect(Math.abs((nameMiddle ?? NaN) - left - (faceMiddle ?? NaN))).toBeLessThan(4)
  }
  expect(await hiddenThings(page)).toEqual([])
  await leave(visited)
}, 60_000)
