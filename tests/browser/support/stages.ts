/** Brings a page to a certain point of the journeys' session, quickly and without the drawn room. */
import type { Page } from 'playwright-core'
import { make } from './hands.ts'
import { plan, type Plan } from './plan.ts'
import { goTo, LINK } from './site.ts'

/** The room is no part of what is looked at; without it pages answer faster. */
export async function withoutRoom(page: Page): Promise<void> {
  await page.route(/\/assets\/room-[^/]*\.js/, (route) => route.abort())
}

/** Starts the session and plays until the plan says that the point is reached, at the latest to the ending. */
export async function playUntil(page: Page, isReached: (planned: Plan) => boolean): Promise<Plan> {
  const planned = plan()
  await goTo(page, LINK)
  await playOnUntil(page, planned, isReached)
  return planned
}

export async function playOnUntil(page: Page, planned: Plan, isReached: (planned: Plan) => boolean): Promise<void> {
  for (let move = planned.next(); move && !isReached(planned); move = planned.next()) {
    await make(page, 'mouse', move)
    planned.play(move)
    if (move.kind === 'prepare') await skipFirstMinute(page)
  }
  await page.locator('[data-choice], [data-debrief], [data-start]').first().waitFor()
}

export async function skipFirstMinute(page: Page): Promise<void> {
  await page.locator('[data-choice]').first().waitFor()
  const skip = page.locator('[data-skip]')
  if ((await skip.count()) > 0) await skip.click()
}

/** What was said and can be said, in the page's words. */
export async function wordsOn(page: Page): Promise<string[]> {
  await page.locator('[data-choice]').first().waitFor()
  const said = await page.locator('.speech-words p').allInnerTexts()
  const lines = await page.locator('[data-choice]').allInnerTexts()
  return [...said, ...lines]
}
