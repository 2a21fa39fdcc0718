/** The built site in a browser of its own, for measuring. */
import { chromium, type Browser } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { findBrowser } from './browser.mjs'

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--js-flags=--expose-gc',
]

export interface BenchSite {
  readonly browser: Browser
  readonly url: string
  readonly server: PreviewServer
}

/** The lines that `measure` gives, or one that says why there are none. */
export async function onSite(measure: (site: BenchSite) => Promise<readonly string[]>): Promise<readonly string[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return ['not measured: no browser was found']
  const server = await preview({ configFile: false, base: './', preview: { host: '127.0.0.1', port: 4183 } })
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    return await measure({ browser, url: server.resolvedUrls?.local[0] ?? '', server })
  } finally {
    await browser.close()
    await server.close()
  }
}
