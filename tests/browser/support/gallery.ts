/** The gallery of the drawn room, which is no part of the built site, in a browser of its own for a whole file of tests. */
import type { Browser, Page, ViewportSize } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../launch.ts'

interface Gallery {
  readonly browserVersion: () => string
  /** A page of the gallery, when all of it has been drawn. Whoever opens it closes it. */
  readonly open: (query: string, viewport: ViewportSize) => Promise<Page>
}

/** To be called once, at the top of the file. */
export function gallery(): Gallery {
  let browser: Browser
  let server: ViteDevServer
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
    await server.listen()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    browserVersion: () => browser.version(),
    async open(query, viewport) {
      const address = server.resolvedUrls?.local[0]
      if (address === undefined) throw new Error('The gallery is served nowhere.')
      const page = await browser.newPage({ viewport })
      await page.goto(`${address}gallery.html?${query}`)
      await page.locator('body[data-ready]').waitFor({ timeout: 120_000 })
      return page
    },
  }
}
