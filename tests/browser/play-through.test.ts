/** The whole way from the link to the debrief, by every kind of hand. What the browser kept must be what Node played. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { make, press, type Hands } from './support/hands.ts'
import { plan, type Plan } from './support/plan.ts'
import { DESK, goTo, keptLog, leave, LINK, PHONE, sidewaysScroll, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Plays the whole session; `watch` is called on every screen. */
async function playThrough(page: Page, hands: Hands, watch: () => Promise<void> = async () => {}): Promise<Plan> {
  const planned = plan()
  await goTo(page, LINK)
  for (let move = planned.next(); move; move = planned.next()) {
    await page
      .locator(planned.state().stage === 'prepare' ? '[data-start]' : '[data-choice]')
      .first()
      .waitFor()
    await watch()
    if (move.kind === 'line' && (await page.locator('[data-skip]').count()) > 0) await press(page, hands, '[data-skip]')
    await make(page, hands, move)
    planned.play(move)
  }
  await page.locator('[data-debrief]').waitFor()
  await watch()
  expect(await keptLog(page)).toBe(planned.text())
  await press(page, hands, '[data-debrief]')
  await page.locator('.debrief h1').waitFor()
  await watch()
  return planned
}

/** Some thirty moves, each with its answer: a busy machine takes its time over them. */
const WHOLE_SESSION = { timeout: 300_000 }

const WAYS = [
  { hands: 'mouse', device: DESK },
  { hands: 'keyboard', device: DESK },
  { hands: 'touch', device: PHONE },
] as const

describe('the talks lead to an ending and its debrief, and the log is the same byte for byte in Node and browser', () => {
  test.for(WAYS)('by $hands', WHOLE_SESSION, async ({ hands, device }) => {
    const visited = await visit(browser, device)
    const { page, complaints } = visited
    const sideways: number[] = []

    await playThrough(page, hands, async () => {
      sideways.push(await sidewaysScroll(page))
    })

    expect(sideways.filter((pixels) => pixels > 0)).toEqual([])
    expect(complaints).toEqual([])
    await leave(visited)
  })

  test('without the room, whose code never comes', WHOLE_SESSION, async () => {
    const visited = await visit(browser)
    const { page } = visited
    let asked = 0
    await page.route(/\/assets\/room-[^/]*\.js/, (route) => {
      asked += 1
      return route.abort()
    })

    await playThrough(page, 'mouse')

    expect(asked).toBeGreaterThan(0)
    expect(await page.locator('canvas').count()).toBe(0)
    await leave(visited)
  })
})
