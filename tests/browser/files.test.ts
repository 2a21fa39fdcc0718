/** Files that are given to the page and taken from it: one's own scenario, and sessions. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedScenario, readSession } from '../../src/core/session/save.ts'
import { launchBrowser } from './launch.ts'
import { playUntil, skipFirstMinute, withoutRoom, wordsOn } from './support/stages.ts'
import { goTo, keptLog, leave, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const TEMPLATE = readFileSync('src/cli/template.yaml')

test("one's own scenario file can be played at once, and its session goes on after a reload", async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  await goTo(page, '#/')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'late-keys.yaml', mimeType: 'text/yaml', buffer: TEMPLATE })
  await page.getByRole('button', { name: 'Late Keys', exact: true }).click()
  await page.locator('[data-start]').click()
  await skipFirstMinute(page)
  const words = await wordsOn(page)

  await page.reload()

  expect(await wordsOn(page)).toEqual(words)
  expect(complaints).toEqual([])
  await leave(visited)
})

test("one's own scenario file is on the shelf on the next visit, until it is removed", async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  await goTo(page, '#/')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'late-keys.yaml', mimeType: 'text/yaml', buffer: TEMPLATE })
  const title = page.getByRole('button', { name: 'Late Keys', exact: true })
  await title.waitFor()

  await page.reload()
  await title.waitFor()
  await page.getByRole('button', { name: 'Remove Late Keys from the shelf' }).click()
  await title.waitFor({ state: 'detached' })
  await page.reload()

  await page.locator('.folder-title').first().waitFor()
  expect(await title.count()).toBe(0)
  expect(complaints).toEqual([])
  await leave(visited)
})

test('files that lie beside the page stand on the shelf, and a link opens one of them at an event', async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  await page.route('**/scenarios/index.json', (route) => route.fulfill({ json: ['late-keys.yaml'] }))
  await page.route('**/scenarios/late-keys.yaml', (route) => route.fulfill({ body: String(TEMPLATE) }))
  await goTo(page, '#/')
  await page.getByRole('button', { name: 'Late Keys', exact: true }).waitFor()

  await goTo(page, '#/start/late-keys?truth=twin&seed=5&mode=challenge&from=nine-sharp')

  await page.getByText('Not past nine.').first().waitFor()
  const { truth, seed, mode } = JSON.parse(await keptLog(page)) as Record<string, unknown>
  expect([truth, seed, mode]).toEqual(['twin', 5, 'challenge'])
  expect(complaints).toEqual([])
  await leave(visited)
})

test('a scenario file with a mistake is not played, and the page says where and what to do', async () => {
  const visited = await visit(browser)
  const { page, complaints } = visited
  await goTo(page, '#/')
  const buffer = Buffer.from(String(TEMPLATE).replace('type: collaborator', 'type: pirate'))
  await page.locator('input[type=file]').setInputFiles({ name: 'odd.yaml', mimeType: 'text/yaml', buffer })
  const problems = page.locator('.problems')
  await problems.waitFor()
  expect(await problems.innerText()).toMatch(/line \d+, column \d+/)
  expect(await page.getByRole('button', { name: 'Late Keys' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await leave(visited)
})

test('the debrief hands out the session as a file, and another try goes on from where one chooses', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  const planned = await playUntil(page, ({ state }) => state().ending !== null)
  await page.locator('[data-debrief]').click()
  await page.locator('.debrief h1').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.debrief-head button', { hasText: 'file' }).click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  expect(readSession(file)).toEqual(readSession(planned.text()))
  expect(embeddedScenario(file)).toBe(readFileSync('scenarios/chilled-words.yaml', 'utf8'))

  await page.locator('[data-words=cool-down]').fill('Tired, and a little proud.')
  await page.locator('[data-guess]').click()
  await expect.poll(() => keptLog(page)).toContain('"guess"')
  await page.reload()
  await expect.poll(() => page.locator('[data-words=cool-down]').inputValue()).toBe('Tired, and a little proud.')
  expect(await page.locator('[data-guess]').count()).toBe(0)

  await page.locator('[data-try-again]').first().click()
  await page.locator('[data-choice]').first().waitFor()

  const { choices } = JSON.parse(await keptLog(page)) as { readonly choices: readonly unknown[] }
  const played = JSON.parse(planned.text()) as { readonly choices: readonly unknown[] }
  expect(choices.length).toBeLessThan(played.choices.length)
  expect(choices).toEqual(played.choices.slice(0, choices.length))
  await goTo(page, '#/')
  await page.locator('.standing', { hasText: 'handling' }).waitFor()
  await leave(visited)
})
