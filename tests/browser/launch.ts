/** Starts the Chromium that the browser tests drive. Knows nothing about the pages. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../tools/lib/browser.mjs'

const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser with an empty profile; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found. `npm test` says how to get one.')
  return chromium.launch({ executablePath, args: QUIET_FLAGS })
}
