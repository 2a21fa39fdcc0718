/** The first minute: what can be done before the room has come, what is shown once, and what a reload brings back. */
import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { playUntil, withoutRoom, wordsOn } from './support/stages.ts'
import { goTo, keptLog, leave, LINK, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('talks can be begun before the room has come, and the room then joins them', async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  let letRoomCome = (): void => {}
  const held = new Promise<void>((resolve) => (letRoomCome = resolve))
  await page.route(/\/assets\/room-[^/]*\.js/, async (route) => {
    await held
    await route.continue()
  })

  await playUntil(page, ({ state }) => state().turn === 2)

  expect(await page.locator('canvas').count()).toBe(0)
  const words = await wordsOn(page)
  expect(words.length).toBeGreaterThan(4)

  letRoomCome()
  await page.locator('[data-room=drawn] canvas').waitFor()
  expect(await wordsOn(page)).toEqual(words)
  expect(complaints).toEqual([])
  await leave(visited)
})

test('a reload in the middle goes on at the same words', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  const planned = await playUntil(page, ({ state }) => state().event !== null)
  const words = await wordsOn(page)

  await page.reload()

  expect(await wordsOn(page)).toEqual(words)
  expect(await keptLog(page)).toBe(planned.text())
  await goTo(page, '#/')
  await page.locator('[data-continue]').click()
  expect(await wordsOn(page)).toEqual(words)
  await leave(visited)
})

test('the first minute is taught once, and can be skipped', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await goTo(page, LINK)
  await page.locator('[data-start]').click()
  await page.locator('[data-skip]').click()
  await page.locator('[data-skip]').waitFor({ state: 'detached' })

  await goTo(page, '#/')
  await page.locator('[data-scenario=chilled-words]').click()
  await page.locator('[data-start]').click()
  await page.locator('[data-choice]').first().waitFor()

  expect(await page.locator('[data-skip]').count()).toBe(0)
  await leave(visited)
})

const WIDTHS = [1920, 1280, 1100, 1024, 768] as const

test('the note of the first minute is whole beside or below the speech, however wide the page', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await goTo(page, LINK)
  await page.locator('[data-start]').click()
  const note = page.locator('.first-minute')
  await note.waitFor()
  const narrow: number[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 768 })
    const box = await note.boundingBox()
    if (box === null || box.width < 140 || box.x + box.width > width) narrow.push(width)
  }

  expect(narrow).toEqual([])
  await leave(visited)
})

test('what comes with the home page weighs at most 60 kB of scripts, the drawings of people and places aside', async () => {
  const visited = await visit(browser)
  const { page } = visited
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response)
  })
  await goTo(page, '#/')
  await page.locator('[data-scenario=chilled-words] svg').waitFor()

  // The shelf stands before they come; rooms share the drawing of walls with the fronts of folders.
  const needed = scripts.filter((script) => !/\/(open-peeps|cover|wall)-[^/]*\.js$/.test(script.url()))
  const sizes = await Promise.all(needed.map(async (script) => gzipSync(await script.body()).length))
  expect(sizes.length).toBeGreaterThan(2)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000)
  await leave(visited)
})
