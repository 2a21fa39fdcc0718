/** What is kept on the device: damaged saves, two tabs, refused and full storage, settings, and forgetting it all. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { make } from './support/hands.ts'
import { playUntil, skipFirstMinute, withoutRoom, wordsOn } from './support/stages.ts'
import { goTo, keptLog, leave, LINK, putKept, readKept, sessionIn, visit, type KeptValue } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('a damaged save is named and set aside with its text, and nothing is written over it', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await playUntil(page, ({ state }) => state().turn === 1)
  const id = sessionIn(page)
  const kept = (await readKept(page, 'sessions', id)) as KeptValue
  const torn = kept.text.slice(0, 300)
  await putKept(page, 'sessions', { key: id, value: { ...kept, text: torn } })

  await page.reload()

  const notice = page.locator(`[data-notice=aside-${id}]`)
  await notice.waitFor()
  expect(await notice.innerText()).toContain('damaged')
  expect(new URL(page.url()).hash).toBe('#/')
  const [download] = await Promise.all([page.waitForEvent('download'), notice.locator('button').first().click()])
  expect(download.suggestedFilename()).toBe(`set-aside-${id}.json`)
  expect(await readKept(page, 'sessions', id)).toBeUndefined()
  expect(await readKept(page, 'aside', id)).toMatchObject({ kept: { text: torn } })
  await leave(visited)
})

test('a save of a scenario that has changed since is named and set aside', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await playUntil(page, ({ state }) => state().turn === 1)
  const id = sessionIn(page)
  const kept = (await readKept(page, 'sessions', id)) as KeptValue
  const older = kept.text.replace(/"hash": "\w+"/, '"hash": "00000000"')
  await putKept(page, 'sessions', { key: id, value: { ...kept, text: older } })

  await goTo(page, '#/')
  await page.reload()

  const notice = page.locator(`[data-notice=aside-${id}]`)
  await notice.waitFor()
  expect(await notice.innerText()).toContain('The scenario has changed')
  await notice.locator('button').last().click()
  await page.reload()
  await page.locator('[data-scenario]').first().waitFor()
  expect(await notice.count()).toBe(0)
  expect(await readKept(page, 'aside', id)).toMatchObject({ kept: { text: older } })
  await leave(visited)
})

test('two tabs with the same session both keep what was played in them', async () => {
  const visited = await visit(browser)
  const first = visited.page
  await withoutRoom(first)
  const planned = await playUntil(first, ({ state }) => state().turn === 1)
  const shared = sessionIn(first)
  const second = await first.context().newPage()
  await withoutRoom(second)
  await goTo(second, `#/play/${shared}`)
  await wordsOn(second)
  const move = planned.next()
  if (!move) throw new Error('The talks were over too soon.')

  await make(second, 'mouse', move)
  planned.play(move)
  await expect.poll(() => keptLog(second)).toBe(planned.text())
  const other = first.locator('[data-choice]').nth(1)
  await other.click()
  await first.locator('[data-notice=copied]').waitFor()

  expect(await keptLog(second)).toBe(planned.text())
  expect(sessionIn(first)).not.toBe(shared)
  expect(JSON.parse(await keptLog(first))).toMatchObject({ seed: 1, truth: 'main' })
  await leave(visited)
})

test('where nothing can be kept the talks go on, and the page says so', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await goTo(page, LINK)
  await page.locator('[data-notice=no-storage]').waitFor()
  await page.locator('[data-start]').click()
  await skipFirstMinute(page)
  const words = await wordsOn(page)
  await page.locator('[data-choice]').first().click()
  await expect.poll(() => wordsOn(page)).not.toEqual(words)
  await leave(visited)
})

test('when the device is full the talks go on, and the session is offered as a file', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await goTo(page, LINK)
  await page.locator('[data-start]').click()
  await page.evaluate(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
  })
  await skipFirstMinute(page)
  await page.locator('[data-choice]').first().click()
  const notice = page.locator('[data-notice=storage-full]')
  await notice.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), notice.locator('button').first().click()])
  expect(download.suggestedFilename()).toMatch(/^chilled-words-\w+\.json$/)
  await page.locator('[data-choice]').first().click()
  await wordsOn(page)
  expect(await page.locator('#fault').count()).toBe(0)
  await leave(visited)
})

test('settings are remembered, and erasing forgets them and every session', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await withoutRoom(page)
  await playUntil(page, ({ state }) => state().turn === 1)
  await goTo(page, '#/')
  await page.locator('[data-continue]').waitFor()
  await page.locator('.head-tools .icon').click()
  await page.locator('dialog input[type=range]').last().fill('150')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.locator('[data-continue]').waitFor()
  const fontSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await fontSize()).toBe('24px')

  await page.locator('.head-tools .icon').click()
  await page.locator('dialog').getByRole('button', { name: 'Erase everything' }).click()
  await page.locator('dialog').getByRole('button', { name: 'Yes' }).click()
  await page.locator('[data-notice=erased]').waitFor()

  expect(await fontSize()).toBe('16px')
  await page.reload()
  await page.locator('[data-scenario]').first().waitFor()
  expect(await page.locator('[data-continue]').count()).toBe(0)
  await leave(visited)
})
