/**
 * What goes on paper. The debrief: two pages for an ordinary session, a third for long answers rather than small type, and no
 * row cut. The brief of every case: one page.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { POLICIES, runPolicy } from '../../src/core/policies/index.ts'
import { momentViews } from '../../src/core/present/report/moment-views.ts'
import { FURTHER_EN } from '../../src/core/present/text/further-en.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { sessionPlayed } from '../../src/core/scoring/session-played.ts'
import { logOf } from '../../src/core/session/play.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { launchBrowser } from './launch.ts'
import { SHIPPED } from '../scenarios/shipped.ts'
import { goTo, leave, putKept, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const path = 'scenarios/chilled-words.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the shipped scenario is one')
const { steps } = runPolicy(scenario, { seed: 3, policy: POLICIES.random, truth: 'main' })

/** The same session with every question answered in so many sentences. */
function answered(sentences: number): string {
  const said = Array.from({ length: sentences }, () => 'He looked at the ledger before he said no.').join(' ')
  const moments = momentViews(sessionPlayed(scenario!, steps), FURTHER_EN.report)
  const answers = {
    words: { 'cool-down': said, 'first-sign': said, 'how-known': said, principle: said, 'next-time': said },
    moments: Object.fromEntries(moments.map(({ move }) => [move, { added: said, picked: '' }])),
    guess: { outcome: 3, self: 4, process: 5, relationship: 4 },
    pairs: {},
  }
  return writeSession({ ...logOf(steps[0]!.before, steps), answers })
}

async function openDebrief(page: Page, text: string): Promise<void> {
  const notes = { title: 'Chilled Words', where: 'Ended', last: '', isOver: true, savedAtMs: 1_700_000_000_000 }
  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  await putKept(page, 'sessions', { key: 'aaaa', value: { version: 1, text, notes } })
  await goTo(page, '#/debrief/aaaa')
  await page.locator('#quadrant-title').waitFor()
}

async function pagesOf(page: Page): Promise<number> {
  const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' }
  const pdf = await page.pdf({ format: 'A4', margin })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Words on paper smaller than nine points, each with its size in pixels. */
async function smallPrint(page: Page): Promise<string[]> {
  return page.locator('.debrief *').evaluateAll((places) =>
    places
      .filter((place) => [...place.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((place) => place.getClientRects().length > 0 && !place.closest('svg, .hidden-words'))
      .map((place) => [parseFloat(getComputedStyle(place).fontSize), place.textContent] as const)
      .filter(([size]) => size < 11.9)
      .map(([size, words]) => `${size}px ${words.slice(0, 40)}`),
  )
}

/** Cards and rows that the end of a page could cut, and boxes over two pages whose rows would lie over each other. */
async function cuttable(page: Page): Promise<string[]> {
  return page.locator('.debrief :is(.part, tr, .own-words, .reading)').evaluateAll((places) =>
    places
      .filter((place) => place.getClientRects().length > 0)
      .filter((place) => {
        const { breakInside, display } = getComputedStyle(place)
        return breakInside !== 'avoid' && (display !== 'block' || place.matches('tr, .own-words, .reading'))
      })
      .map(({ className, tagName }) => `${tagName} ${className}`),
  )
}

test('an ordinary session prints on two pages; long answers take a third, in the same type', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await openDebrief(page, answered(2))
  const ordinary = await pagesOf(page)
  await openDebrief(page, answered(13))
  const long = await pagesOf(page)
  await page.emulateMedia({ media: 'print' })

  expect([ordinary, long]).toEqual([2, 3])
  expect(await smallPrint(page)).toEqual([])
  expect(await cuttable(page)).toEqual([])
  await leave(visited)
})

test('the brief of every case prints on one page', async () => {
  const visited = await visit(browser)
  const { page } = visited
  const pages: Record<string, number> = {}
  for (const { id } of SHIPPED) {
    await goTo(page, `#/start/${id}?truth=main&seed=1&mode=practice`)
    await page.locator('.brief').waitFor()
    pages[id] = await pagesOf(page)
  }
  expect(Object.entries(pages).filter(([, count]) => count !== 1)).toEqual([])
  expect(Object.keys(pages)).toHaveLength(SHIPPED.length)
  await leave(visited)
})
