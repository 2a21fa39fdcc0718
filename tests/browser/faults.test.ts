/** A fault of the program: said plainly, the session at hand as a file, and a way on. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { goTo, leave, visit } from './support/site.ts'
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
