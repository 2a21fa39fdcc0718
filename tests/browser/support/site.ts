/** Opens the built site in a fresh browser profile and notes what goes wrong on the way. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

export interface Visit {
  readonly page: Page
  /** Console errors and uncaught faults, in order. */
  readonly complaints: readonly string[]
}

/** Small, because the room is drawn without a graphics card here; wide enough for the wide layout. */
export const DESK: BrowserContextOptions = { viewport: { width: 900, height: 640 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The session that every journey plays. */
export const LINK = '#/start/chilled-words?truth=main&seed=1&mode=practice'

export async function visit(browser: Browser, options: BrowserContextOptions = DESK): Promise<Visit> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  return { page, complaints: complaintsOf(page) }
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Goes to an address of the program, e.g. `#/`. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`${inject('siteUrl')}${hash}`)
}

export async function leave({ page }: Visit): Promise<void> {
  // Answers still on their way have nobody left to go to.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().close()
}

/** The session that the page shows, by its address. */
export function sessionIn(page: Page): string {
  const id = /#\/(?:play|debrief)\/(\w+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`${page.url()} is no session.`)
  return id
}

export interface KeptValue {
  readonly version: number
  readonly text: string
}

/** What the page keeps in a drawer under a key, straight from IndexedDB. */
export async function readKept(page: Page, drawer: string, key: string): Promise<unknown> {
  return page.evaluate(
    ([name, id]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('back-to-the-table')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).get(id)
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result)
          }
        }
      }),
    [drawer, key] as const,
  )
}

/** Puts something in a drawer behind the page's back. */
export async function putKept(
  page: Page,
  drawer: string,
  entry: { readonly key: string; readonly value: unknown },
): Promise<void> {
  await page.evaluate(
    ([name, { key, value }]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('back-to-the-table')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          writing.objectStore(name).put(value, key)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [drawer, entry] as const,
  )
}

/** The log of the session on screen as the device keeps it. */
export async function keptLog(page: Page): Promise<string> {
  const kept = (await readKept(page, 'sessions', sessionIn(page))) as KeptValue | undefined
  if (kept === undefined) throw new Error('The session is not kept.')
  return kept.text
}

/** How far the page can be moved sideways, in pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
