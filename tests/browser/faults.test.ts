/** A fault of the program: said plainly, the session at hand as a file, and a way on. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { goTo, keptLog, leave, visit } from './support/site.ts'
import { playUntil, withoutRoom, wordsOn } from './support/stages.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('when the program breaks, the page says so and offers the session, and the talks can go on', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  const planned = await playUntil(page, ({ state }) => state().turn === 2)
  const words = await wordsOn(page)

  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })

  const fault = page.locator('#fault')
  await fault.waitFor()
  expect(await fault.innerText()).toContain('planted')
  const [download] = await Promise.all([page.waitForEvent('download'), fault.locator('a').click()])
  expect(readFileSync(await download.path(), 'utf8')).toBe(planned.text())
  await fault.locator('button').last().click()
  expect(await wordsOn(page)).toEqual(words)
  await leave(visited)
})

/** What a site holds by now: the program that the page was opened with, another, or another that a cache keeps from the page. */
type Held = 'same' | 'another' | 'another, behind a cache'

/** A site on which the handbook of the page's program is gone. Counts how often the page is loaded. */
async function siteWithoutHandbook(page: Page) {
  let loads = 0
  let held: Held = 'same'
  await page.route(/\/assets\/handbook-page-[^/]*\.js/, (route) =>
    held === 'another' && loads > 1 ? route.continue() : route.fulfill({ status: 404 }),
  )
  await page.route(/\/assets\/former\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.route(inject('siteUrl'), async (route) => {
    const isLoad = route.request().isNavigationRequest()
    if (isLoad) loads += 1
    const response = await route.fetch()
    const html = await response.text()
    const former = html.replace('</head>', '<script type="module" src="./assets/former.js"></script></head>')
    const isNew = held === 'another' || (held === 'another, behind a cache' && !isLoad)
    await route.fulfill({ response, body: isNew ? html : former })
  })
  return { loads: () => loads, hold: (now: Held) => (held = now) }
}

test('a page older than its site is loaded again, and the session is where it was', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  const site = await siteWithoutHandbook(page)
  const planned = await playUntil(page, ({ state }) => state().turn === 2)
  const [words, address] = [await wordsOn(page), page.url()]

  site.hold('another')
  await page.evaluate(() => void (location.hash = '#/handbook'))
  await page.locator('[data-notice=renewed]').waitFor()
  expect(await page.locator('#fault').count()).toBe(0)
  expect(site.loads()).toBe(2)

  await page.goto(address)
  expect(await wordsOn(page)).toEqual(words)
  expect(await keptLog(page)).toBe(planned.text())
  await leave(visited)
})

test('a page that loading again does not renew is loaded once only, and then says what is missing', async () => {
  const visited = await visit(browser)
  const { page } = visited
  const site = await siteWithoutHandbook(page)
  await goTo(page, '#/')
  site.hold('another, behind a cache')
  await page.locator('[data-handbook]').click()
  await page.locator('#fault', { hasText: 'A part of the program did not come.' }).waitFor()
  expect(site.loads()).toBe(2)
  await leave(visited)
})

test('where the site is the same, a part that did not come is said, and the page stays as it is', async () => {
  const visited = await visit(browser)
  const { page } = visited
  const site = await siteWithoutHandbook(page)
  await goTo(page, '#/')
  await page.locator('[data-handbook]').click()
  const fault = page.locator('#fault')
  await fault.waitFor()
  expect(await fault.innerText()).toContain('A part of the program did not come.')
  expect(site.loads()).toBe(1)
  await fault.locator('button').last().click()
  expect(await page.locator('#fault').count()).toBe(0)
  await leave(visited)
})

test('an address that leads nowhere is said, and leads home', async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  await goTo(page, '#/play/000000000000')
  await page.locator('[data-notice=no-session]').waitFor()
  await goTo(page, '#/start/no-such-scenario')
  await page.locator('[data-notice=no-scenario]').waitFor()
  expect(await page.locator('[data-scenario]').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await leave(visited)
})
