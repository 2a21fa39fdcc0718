/** Every screen, looked at by axe-core, pushed sideways and mirrored, on a desk and on a phone held upright, there in Spanish too. */
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { playOnUntil, playUntil, skipFirstMinute, withoutRoom } from './support/stages.ts'
import { DESK, goTo, leave, PHONE, sidewaysScroll, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
interface WithAxe {
  readonly axe: { run(): Promise<AxeResults> }
}

/** What is wrong with the screen as it stands, each named after its rule. */
async function faultsOn(page: Page, screen: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE })
  const { violations } = await page.evaluate(() => (globalThis as unknown as WithAxe).axe.run())
  const sideways = await sidewaysScroll(page)
  const mirrored = await mirroredScroll(page)
  const cut = await cutWords(page)
  return [
    ...violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
    ...(sideways > 0 ? [`${screen}: can be moved sideways by ${sideways} px`] : []),
    ...(mirrored > 0 ? [`${screen}: written from right to left it can be moved sideways by ${mirrored} px`] : []),
    ...cut.map((words) => `${screen}: cut: ${words}`),
  ]
}

/** As `sidewaysScroll`, with the page laid out as for Arabic or Hebrew. */
async function mirroredScroll(page: Page): Promise<number> {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  const sideways = await sidewaysScroll(page)
  await page.evaluate(() => (document.documentElement.dir = 'ltr'))
  return sideways
}

/** Words that do not fit where they stand. The title above the talks may be cut: it stands in full on the page before. */
async function cutWords(page: Page): Promise<string[]> {
  return page.locator('button, .stage, .tag, .round, th, td, label, h2, h3').evaluateAll((places) =>
    places
      .filter(
        ({ scrollWidth, clientWidth, className }) => scrollWidth > clientWidth + 1 && !/hidden-words/.test(className),
      )
      .filter((place) => getComputedStyle(place).display !== 'inline' && place.clientWidth > 1)
      .map(({ className, textContent }) => `${className} ${textContent.slice(0, 60)}`),
  )
}

async function lookInside(page: Page, opener: string, screen: string): Promise<string[]> {
  await page.locator(opener).click()
  await page.locator('dialog[open]').waitFor()
  const faults = await faultsOn(page, screen)
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  return faults
}

const DEVICES = [
  { device: 'a desk', options: DESK },
  { device: 'a phone', options: PHONE },
  { device: 'a phone in Spanish', options: { ...PHONE, locale: 'es-ES' } },
] as const

test.for(DEVICES)('no screen keeps anybody out, and none runs off sideways, on $device', async ({ options }) => {
  // The policy of the page forbids scripts from elsewhere; axe comes from the test, past the policy.
  const visited = await visit(browser, { ...options, bypassCSP: true })
  const { page } = visited
  const faults: string[] = []
  const look = async (screen: string): Promise<void> => void faults.push(...(await faultsOn(page, screen)))
  await withoutRoom(page)

  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  await look('library')
  expect(await page.locator('html').getAttribute('lang')).toBe('locale' in options ? 'es' : 'en')
  // Not translated, so in its own language on a Spanish page too.
  expect(await page.locator('[data-scenario=terminal-loop] h3').getAttribute('lang')).toBe('en')
  faults.push(...(await lookInside(page, '.head-tools .icon', 'settings')))

  const planned = await playUntil(page, ({ state }) => state().stage === 'prepare')
  await look('prepare')
  await playOnUntil(page, planned, ({ state }) => state().stage === 'exchange' && state().turn === 2)
  await look('exchange')
  faults.push(...(await lookInside(page, '[data-notebook]', 'notebook')))
  await playOnUntil(page, planned, ({ state }) => state().stage === 'bargain')
  faults.push(...(await lookInside(page, '[data-tool=offer]', 'offer builder')))
  await playOnUntil(page, planned, ({ state }) => state().event !== null)
  await look('impasse')
  faults.push(...(await lookInside(page, '[data-tool=read]', 'reading')))
  await playOnUntil(page, planned, ({ state }) => state().ending !== null)
  await page.locator('[data-debrief]').waitFor()
  await look('ending')
  await page.locator('[data-debrief]').click()
  await page.locator('.debrief h1').waitFor()
  await look('debrief')

  expect(faults).toEqual([])
  await leave(visited)
})

const UNTRANSLATED = '#/start/terminal-loop?truth=main&seed=1&mode=practice&from=steps'

test('words that nobody has translated are marked as English on a Spanish page, wherever they are quoted', async () => {
  const visited = await visit(browser, { ...DESK, locale: 'es-ES' })
  const { page } = visited
  await withoutRoom(page)
  await goTo(page, UNTRANSLATED)
  await skipFirstMinute(page)
  const languageOf = (place: string): Promise<string | undefined> =>
    page
      .locator(place)
      .first()
      .evaluate((found) => found.closest<HTMLElement>('[lang]')?.lang)
  const inside = async (opener: string, places: readonly string[]): Promise<void> => {
    await page.locator(opener).click()
    expect(await languageOf('dialog h2')).toBe('es')
    expect(await Promise.all(places.map(languageOf))).toEqual(places.map(() => 'en'))
    await page.keyboard.press('Escape')
  }

  expect([await languageOf('.said'), await languageOf('.line > [lang]')]).toEqual(['en', 'en'])
  await inside('[data-notebook]', ['.sign [lang]', '.notebook-page:last-child li > [lang]'])
  await inside('[data-tool=read]', ['.question > *', '.share-label > *'])
  await leave(visited)
})
