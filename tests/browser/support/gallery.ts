/** Serves the gallery of the drawn room, which is no part of the built site. */
import type { Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'

export interface Gallery {
  open(page: Page, query: string): Promise<void>
  close(): Promise<void>
}

export async function serveGallery(): Promise<Gallery> {
  const server: ViteDevServer = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The gallery is served nowhere.')
  return {
    async open(page, query) {
      await page.goto(`${address}gallery.html?${query}`)
      await page.locator('body[data-ready]').waitFor({ timeout: 120_000 })
    },
    close: () => server.close(),
  }
}
