/**
 * Measures the drawn room in a real browser: the work of a frame and of the longest task, the heap after many replays. On a
 * machine without a graphics card the processor draws; the page waits for it meanwhile, and that is shown apart.
 */
import type { CDPSession, Page } from 'playwright-core'
import { make } from '../tests/browser/support/hands.ts'
import { plan, type Plan } from '../tests/browser/support/plan.ts'
import { longestTasks, type LongestTasks } from './bench-tasks.ts'
import { benchLine } from './lib/bench-line.ts'
import type { BenchSite } from './lib/bench-site.ts'

export const LINK = '#/start/chilled-words?truth=main&seed=1&mode=practice'
const REPLAYS = 20
const WATCH_MS = 8_000
const MOVES = 12
const AFTER_MOVE_MS = 1_000
const MOST_TASK_MS = 50
const MOST_GROWTH_MB = 4

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN
}

/** The brief, until the room's code has come too. */
async function openBrief(page: Page, url: string): Promise<void> {
  const code = page.waitForResponse(/\/assets\/room-[^/]*\.js/)
  await page.goto(`${url}${LINK}`)
  await (await code).finished()
  await page.waitForTimeout(AFTER_MOVE_MS)
}

/** Prepares the journeys' session and waits for the room, so that people sit, speak and breathe. */
async function sitDown(page: Page, planned: Plan): Promise<void> {
  await playOn(page, planned, 1)
  await page.locator('[data-choice]').first().waitFor()
  if ((await page.locator('[data-skip]').count()) > 0) await page.locator('[data-skip]').click()
  await page.locator('[data-room=drawn]').waitFor({ timeout: 120_000 })
}

async function playOn(page: Page, planned: Plan, moves: number): Promise<void> {
  for (let made = 0; made < moves; made += 1) {
    const move = planned.next()
    if (move === undefined) return
    await make(page, 'mouse', move)
    planned.play(move)
    // The room goes on moving after the words have come.
    await page.waitForTimeout(AFTER_MOVE_MS)
  }
}

/** As text: what runs inside the page must not be touched by whatever compiles this file. */
const COUNT_FRAMES = `
  window.frames = 0
  requestAnimationFrame(function count() {
    window.frames += 1
    requestAnimationFrame(count)
  })
`
const RENDERER = `(() => {
  const gl = document.createElement('canvas').getContext('webgl')
  const info = gl && gl.getExtension('WEBGL_debug_renderer_info')
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'an unknown machine'
})()`

async function heapMB(page: Page, cdp: CDPSession): Promise<number> {
  await page.evaluate(() => (globalThis as { gc?: () => void }).gc?.())
  await cdp.send('HeapProfiler.collectGarbage')
  return (await metric(cdp, 'JSHeapUsedSize')) / 1e6
}

/** With nobody at the keys: people talk, breathe and blink. */
async function frameRow(page: Page, cdp: CDPSession): Promise<string> {
  await page.evaluate(COUNT_FRAMES)
  const framesNow = (): Promise<number> => page.evaluate<number>('window.frames')
  const [scriptBefore, framesBefore] = [await metric(cdp, 'ScriptDuration'), await framesNow()]
  await page.waitForTimeout(WATCH_MS)
  const [script, frames] = [await metric(cdp, 'ScriptDuration'), (await framesNow()) - framesBefore]
  const value = ((script - scriptBefore) * 1000) / Math.max(1, frames)
  return benchLine({ what: `script of a frame, over ${frames} frames`, value, unit: 'ms', atMost: 4 })
}

const taskRow = (when: string, { workMs }: LongestTasks): string =>
  benchLine({ what: `most work in one task ${when}`, value: workMs, unit: 'ms', atMost: MOST_TASK_MS })

async function taskRows(page: Page, cdp: CDPSession, url: string): Promise<readonly string[]> {
  const planned = plan()
  const reading = await longestTasks(page, cdp, () => openBrief(page, url))
  const coming = await longestTasks(page, cdp, () => sitDown(page, planned))
  const playing = await longestTasks(page, cdp, () => playOn(page, planned, MOVES))
  const renderer = await page.evaluate<string>(RENDERER)
  return [
    `      most work in one task while the brief is read: ${reading.workMs.toFixed(0)} ms (no budget: Phaser starts here, in one piece)`,
    taskRow('while the room comes', coming),
    taskRow(`over ${MOVES} moves`, playing),
    `      that task or another lasted ${playing.lastsMs.toFixed(0)} ms with waiting for the drawing, here by ${renderer}`,
  ]
}

/** The same session opened, looked at and left, again and again. */
async function heapRow(page: Page, cdp: CDPSession, url: string): Promise<string> {
  const session = new URL(page.url()).hash
  const visit = async (): Promise<void> => {
    await page.goto(`${url}${session}`)
    await page.locator('[data-room=drawn]').waitFor({ timeout: 120_000 })
    await page.goto(`${url}#/`)
    await page.locator('[data-scenario]').first().waitFor()
  }
  await visit()
  await visit()
  const before = await heapMB(page, cdp)
  for (let count = 0; count < REPLAYS; count += 1) await visit()
  const value = (await heapMB(page, cdp)) - before
  const what = `heap of ${before.toFixed(1)} MB grows over ${REPLAYS} visits by`
  return benchLine({ what, value, unit: 'MB', atMost: MOST_GROWTH_MB })
}

/** The rows of the room. */
export async function roomRows({ browser, url }: BenchSite): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const rows = [...(await taskRows(page, cdp, url)), await frameRow(page, cdp), await heapRow(page, cdp, url)]
  await page.close()
  return rows
}
