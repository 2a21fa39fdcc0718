/**
 * Measures the group page in a real browser: from the choice of 500 session files to what the group did. Each file
 * is a session of its own to the page, though a few play-throughs stand behind them all.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { POLICIES, runPolicy, type PolicyId } from '../src/core/policies/index.ts'
import { parseScenario } from '../src/core/scenario/parse.ts'
import { logOf } from '../src/core/session/play.ts'
import { writeSession } from '../src/core/session/save.ts'
import { benchLine, median } from './lib/bench-line.ts'
import type { BenchSite } from './lib/bench-site.ts'

const FILES = 500
const MOST_MS = 3000
const SAMPLES = 3
const BY: readonly PolicyId[] = ['documented', 'random', 'hardball', 'splitter', 'pushover']

interface SessionFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function files(): readonly SessionFile[] {
  const paths = readdirSync('scenarios').flatMap((name) => (/^[\w-]+\.yaml$/.test(name) ? [`scenarios/${name}`] : []))
  const logs = paths.flatMap((path, seed) => {
    const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
    if (!scenario) return []
    return BY.map((policy) => {
      const { steps } = runPolicy(scenario, { seed, policy: POLICIES[policy] })
      const [first] = steps
      if (!first) throw new Error(`${path} was not played`)
      return logOf(first.before, steps)
    })
  })
  return Array.from({ length: FILES }, (_, at) => {
    const log = logs[at % logs.length]
    if (!log) throw new Error('There is no scenario to play')
    const text = writeSession({ ...log, alias: `Table ${at}` })
    return { name: `${at}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
  })
}

/** The row of the group page. */
export async function groupRow({ browser, url }: BenchSite): Promise<string> {
  const given = files()
  const times: number[] = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const page = await browser.newPage()
    await page.goto(`${url}#/group`)
    await page.evaluate(WATCH)
    await page.locator('input[type=file]').setInputFiles([...given])
    await page.locator('.group').first().waitFor({ timeout: 120_000 })
    times.push(await page.evaluate<number>('window.shownAt - window.chosenAt'))
    await page.close()
  }
  return benchLine({ what: `${FILES} session files read`, value: median(times), unit: 'ms', atMost: MOST_MS })
}

/** From the files' arrival on the page; handing them to the browser is not the page's work. */
const WATCH = `
  addEventListener('change', () => { window.chosenAt = performance.now() }, { capture: true })
  new MutationObserver(() => {
    if (!window.shownAt && document.querySelector('.group')) window.shownAt = performance.now()
  }).observe(document.body, { subtree: true, childList: true })
`
