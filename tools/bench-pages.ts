/**
 * Measures in a real browser what a trainee waits for: the first line and choices in a fresh page, beside the first frame of a
 * page with nothing but Phaser; and the debrief of a finished session.
 */
import { createReadStream } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { make } from '../tests/browser/support/hands.ts'
import { plan } from '../tests/browser/support/plan.ts'
import { LINK } from './bench-room.ts'
import { benchLine, median } from './lib/bench-line.ts'
import type { BenchSite } from './lib/bench-site.ts'

const SAMPLES = 5
const MOST_DEBRIEF_MS = 1000
const PHASER = 'node_modules/phaser/dist/phaser.esm.min.js'
const BARE_PAGE = `<!doctype html><script type="module">
  import { AUTO, Game } from './phaser.js'
  const game = new Game({ type: AUTO, width: 1280, height: 720, banner: false, audio: { noAudio: true }, scene: {} })
  game.events.once('postrender', () => (window.shownAt = performance.now()))
</script>`

/** Notes when something is first on the page. */
const watchFor = (selector: string): string => `
  new MutationObserver(() => {
    if (!window.shownAt && document.querySelector('${selector}')) window.shownAt = performance.now()
  }).observe(document, { subtree: true, childList: true })
`

async function shownAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt)
  return (await handle.jsonValue()) ?? Number.NaN
}

async function serveBarePage(): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url?.endsWith('.js') ?? false
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    if (isScript) createReadStream(PHASER).pipe(response)
    else response.end(BARE_PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Opens the address in a page that has nothing in store. */
async function coldMs(context: BrowserContext, address: string, script: string): Promise<number> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(script)
  await page.goto(address)
  const ms = await shownAt(page)
  await page.close()
  return ms
}

/** Plays the journeys' session without the room and answers its address; to the first choices, or to the end. */
async function played(page: Page, url: string, until: 'first choices' | 'end'): Promise<string> {
  await page.route(/\/assets\/room-[^/]*\.js/, (route) => route.abort())
  await page.goto(`${url}${LINK}`)
  const planned = plan()
  for (let move = planned.next(); move; move = planned.next()) {
    await make(page, 'mouse', move)
    planned.play(move)
    if (move.kind !== 'prepare') continue
    await page.locator('[data-choice]').first().waitFor()
    if (until === 'first choices') break
    await page.locator('[data-skip]').click()
  }
  await page.locator('[data-choice], [data-debrief]').first().waitFor()
  return page.url()
}

async function firstChoicesRow({ browser, url }: BenchSite): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const server = await serveBarePage()
  const bareAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const address = await played(await context.newPage(), url, 'first choices')
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    ours.push(await coldMs(context, address, watchFor('[data-choice]')))
    bare.push(await coldMs(context, bareAddress, ''))
  }
  await context.close()
  server.close()
  const what = 'first line and choices, cold; a page of Phaser alone shows its first frame at the bound'
  return benchLine({ what, value: median(ours), unit: 'ms', atMost: median(bare) })
}

async function debriefRow({ browser, url }: BenchSite): Promise<string> {
  const page = await browser.newPage()
  const session = (await played(page, url, 'end')).split('/').at(-1) ?? ''
  const times: number[] = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    await page.goto(`${url}#/`)
    await page.locator('[data-scenario]').first().waitFor()
    await page.evaluate(`window.shownAt = 0; ${watchFor('.debrief h1')}`)
    const askedAt = await page.evaluate<number>(`location.hash = '#/debrief/${session}', performance.now()`)
    times.push((await shownAt(page)) - askedAt)
  }
  await page.close()
  return benchLine({ what: 'debrief ready', value: median(times), unit: 'ms', atMost: MOST_DEBRIEF_MS })
}

/** The rows of what a trainee waits for. */
export async function pageRows(site: BenchSite): Promise<readonly string[]> {
  return [await firstChoicesRow(site), await debriefRow(site)]
}
