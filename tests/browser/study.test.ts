/** Pages that look at many sessions: two tries side by side, the handbook, progress, and a group's files. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../src/core/policies/index.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { logOf } from '../../src/core/session/play.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { launchBrowser } from './launch.ts'
import { DESK, goTo, leave, PHONE, putKept, sidewaysScroll, visit } from './support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
function shipped(id: string): Scenario {
  const path = `scenarios/${id}.yaml`
  const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
  if (!scenario) throw new Error('the shipped scenario is one')
  return scenario
}
const scenario = shipped('chilled-words')

interface WithAxe {
  readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string }[] }> }
}

async function faultsOn(page: Page, screen: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE })
  const { violations } = await page.evaluate(() => (globalThis as unknown as WithAxe).axe.run())
  const sideways = await sidewaysScroll(page)
  return [...violations.map(({ id }) => `${screen}: ${id}`), ...(sideways > 0 ? [`${screen}: moves sideways`] : [])]
}

function session(policy: PolicyId, seed: number, more: object = {}, of = scenario): string {
  const { steps } = runPolicy(of, { seed, policy: POLICIES[policy], truth: 'main' })
  return writeSession({ ...logOf(steps[0]!.before, steps), ...more })
}

/** A challenge that has just come to its first block. */
function challengeAtBlock(): string {
  const { steps } = runPolicy(scenario, { seed: 3, mode: 'challenge', policy: POLICIES.documented, truth: 'main' })
  const at = steps.findIndex(({ after }) => after.event !== null)
  return writeSession(logOf(steps[0]!.before, steps.slice(0, at + 1)))
}

async function keep(page: Page, key: string, text: string, isOver = true): Promise<void> {
  const notes = { title: 'Chilled Words', where: 'Ended', last: '', isOver, savedAtMs: 1_700_000_000_000 }
  await putKept(page, 'sessions', { key, value: { version: 1, text, notes } })
}

test.for([
  { device: 'a desk', options: DESK },
  { device: 'a phone', options: PHONE },
])('what many sessions show keeps nobody out, on $device', async ({ options }) => {
  const visited = await visit(browser, { ...options, bypassCSP: true })
  const { page } = visited
  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  const told = { answers: { words: { principle: 'Ask who else.' }, moments: {}, pairs: {}, isTold: true } }
  await keep(page, 'aaaa', session('random', 3, told))
  await keep(page, 'bbbb', session('documented', 3, { ...told, parent: { session: 'aaaa', at: 4 } }))

  await goTo(page, '#/debrief/bbbb')
  await page.locator('[data-beside]').click()
  await page.locator('.compare h1').waitFor()
  const faults = await faultsOn(page, 'compare')
  await goTo(page, '#/handbook/apologize')
  await page.locator('#card-apologize').waitFor()
  faults.push(...(await faultsOn(page, 'handbook')))
  await goTo(page, '#/progress')
  await page.locator('.own-notes q', { hasText: 'Ask who else.' }).first().waitFor()
  faults.push(...(await faultsOn(page, 'progress')))

  expect(faults).toEqual([])
  await leave(visited)
})

test.for([
  { device: 'a desk', options: DESK },
  { device: 'a phone', options: PHONE },
])('an open debrief, the worked example and a challenge keep nobody out, on $device', async ({ options }) => {
  const visited = await visit(browser, { ...options, bypassCSP: true })
  const { page } = visited
  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  const told = { answers: { words: {}, moments: {}, pairs: {}, isTold: true } }
  await keep(page, 'aaaa', session('splitter', 3, told))
  await keep(page, 'bbbb', session('documented', 3, {}, shipped('before-the-rains')))
  await keep(page, 'cccc', challengeAtBlock(), false)

  await goTo(page, '#/debrief/aaaa')
  // The related case that was played before.
  await page.locator('[data-words=pair]').waitFor()
  const faults = await faultsOn(page, 'debrief')
  await page.locator('[data-example]').click()
  await page.locator('.compare h1').waitFor()
  faults.push(...(await faultsOn(page, 'worked example')))
  await goTo(page, '#/play/cccc')
  await page.locator('[data-read-first]').waitFor()
  expect(await page.locator('[data-choice]').count()).toBe(0)
  faults.push(...(await faultsOn(page, 'challenge')))
  await page.locator('[data-read-first]').click()
  await page.locator('dialog[open]').waitFor()
  faults.push(...(await faultsOn(page, 'reading')))

  expect(faults).toEqual([])
  await leave(visited)
})

test('twelve judgements over several sessions make a number of calibration, and a table of measures has a row a session', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  for (const seed of [1, 2, 3, 4, 5]) await keep(page, `own${seed}`, session('documented', seed))
  await goTo(page, '#/progress')
  await page.locator('#calibration-title').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/Calibration \d+ of 100/)
  for (const seed of [6, 7]) await keep(page, `own${seed}`, session('documented', seed))
  await page.reload()
  await page.getByText(/Calibration \d+ of 100/).waitFor()

  await goTo(page, '#/debrief/own1')
  await page.locator('[data-unseal]').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-table]').click()])
  const rows = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('handling')
  await leave(visited)
})

test("a group's files are read together, the damaged ones named, and aliases stay hidden until asked for", async () => {
  const visited = await visit(browser, { ...DESK, bypassCSP: true })
  const { page } = visited
  await goTo(page, '#/group')
  const whole = (['random', 'documented', 'hardball', 'documented'] as const).map((policy, seed) => ({
    name: `table-${seed}.json`,
    text: session(policy, seed, { alias: `Alias ${seed}` }),
  }))
  const torn = { name: 'torn.json', text: whole[0]!.text.slice(0, 300) }
  const older = { name: 'older.json', text: whole[0]!.text.replace(/"hash": "\w+"/, '"hash": "00000000"') }
  await page.locator('input[type=file]').setInputFiles(
    [...whole, torn, older].map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  )
  await page.locator('.group').waitFor()

  expect(await page.locator('.skipped b').allInnerTexts()).toEqual(['torn.json', 'older.json'])
  expect(await page.locator('.group-title').innerText()).toContain('4 sessions')
  expect(await page.content()).not.toContain('Alias 1')
  await page.getByLabel('Show aliases').check()
  expect(await page.content()).toContain('Alias 1')
  expect(await faultsOn(page, 'group')).toEqual([])
  await leave(visited)
})

test('a link holds the session, and leads whoever opens it to its debrief', async () => {
  const visited = await visit(browser)
  const { page } = visited
  await goTo(page, '#/')
  await page.locator('[data-scenario]').first().waitFor()
  await keep(page, 'aaaa', session('documented', 3, { answers: { words: {}, moments: {}, pairs: {}, isTold: true } }))
  await goTo(page, '#/debrief/aaaa')
  await page.locator('[data-link]').click()
  const link = await page.locator('[data-made-link]').inputValue()
  const headline = await page.locator('.debrief h1').innerText()

  const elsewhere = await visit(browser)
  await elsewhere.page.goto(link)
  await elsewhere.page.locator('.debrief h1').waitFor()

  expect(await elsewhere.page.locator('.debrief h1').innerText()).toBe(headline)
  await leave(elsewhere)
  await leave(visited)
})
