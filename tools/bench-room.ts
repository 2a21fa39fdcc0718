/**
 * Measures the drawn room in a real browser: script time of a frame, tasks that hold the page up, the heap after many replays.
 * Needs a build. On a machine without a graphics card drawing is done by the processor and shows in the long tasks: the figure
 * says so.
 */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { preview } from 'vite'
import { make } from '../tests/browser/support/hands.ts'
import { plan } from '../tests/browser/support/plan.ts'
import { findBrowser } from './lib/browser.mjs'

const LINK = '#/start/chilled-words?truth=main&seed=1&mode=practice'
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--js-flags=--expose-gc',
]
const REPLAYS = 20
const WATCH_MS = 8_000

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN
}

/** Starts the journeys' session and makes its first moves, so that people sit, speak and breathe. */
async function sitDown(page: Page, url: string, moves: number): Promise<void> {
  const planned = plan()
  await page.goto(`${url}${LINK}`)
  for (let made = 0; made < moves; made += 1) {
    const move = planned.next()
    if (move === undefined) return
    await make(page, 'mouse', move)
    planned.play(move)
    if (move.kind !== 'prepare') continue
    await page.locator('[data-choice]').first().waitFor()
    if ((await page.locator('[data-skip]').count()) > 0) await page.locator('[data-skip]').click()
    await page.locator('[data-room=drawn]').waitFor({ timeout: 120_000 })
  }
}

interface Watched {
  frames: number
  longest: number
}

/** As text: what runs inside the page must not be touched by whatever compiles this file. */
const WATCH = `
  window.watched = { frames: 0, longest: 0 }
  requestAnimationFrame(function count() {
    window.watched.frames += 1
    requestAnimationFrame(count)
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.watched.longest = Math.max(window.watched.longest, duration)
  }).observe({ entryTypes: ['longtask'] })
`
const RENDERER = `(() => {
  const gl = document.createElement('canvas').getContext('webgl')
  const info = gl && gl.getExtension('WEBGL_debug_renderer_info')
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'an unknown machine'
})()`

const watchedOn = (page: Page): Promise<Watched> => page.evaluate<Watched>('window.watched')

async function heapMB(page: Page, cdp: CDPSession): Promise<number> {
  await page.evaluate(() => (globalThis as { gc?: () => void }).gc?.())
  await cdp.send('HeapProfiler.collectGarbage')
  return (await metric(cdp, 'JSHeapUsedSize')) / 1e6
}

async function frameRows(page: Page, cdp: CDPSession): Promise<readonly string[]> {
  await page.evaluate(WATCH)
  const [scriptBefore, { frames: framesBefore }] = [await metric(cdp, 'ScriptDuration'), await watchedOn(page)]
  await page.waitForTimeout(WATCH_MS)
  const [script, { frames, longest }] = [await metric(cdp, 'ScriptDuration'), await watchedOn(page)]
  const perFrame = ((script - scriptBefore) * 1000) / Math.max(1, frames - framesBefore)
  const renderer = await page.evaluate<string>(RENDERER)
  return [
    `script of a frame: ${perFrame.toFixed(2)} ms over ${frames - framesBefore} frames (at most 4 ms)${perFrame > 4 ? '  TOO SLOW' : ''}`,
    `longest task while people talk and breathe: ${longest.toFixed(0)} ms (at most 50 ms), drawn by ${renderer}`,
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
  const after = await heapMB(page, cdp)
  const growth = after - before
  return `heap after ${REPLAYS} more visits: ${before.toFixed(1)} → ${after.toFixed(1)} MB${growth > 4 ? '  GROWS' : ' (flat)'}`
}

async function measure(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await sitDown(page, url, 4)
  return [...(await frameRows(page, cdp)), await heapRow(page, cdp, url)]
}

/** The rows of the room, or one that says why there are none. */
export async function roomRows(): Promise<readonly string[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return ['not measured: no browser was found']
  const server = await preview({ configFile: false, base: './', preview: { host: '127.0.0.1', port: 4183 } })
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    return await measure(browser, server.resolvedUrls?.local[0] ?? '')
  } finally {
    await browser.close()
    await server.close()
  }
}
