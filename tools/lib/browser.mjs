/** Finds a Chromium for the browser tests, or gets one where that is possible without asking anybody. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { binOf, run } from './run.mjs'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

const PLAYWRIGHT_CACHES = {
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(homedir(), 'AppData', 'Local', 'ms-playwright'),
}

const INSIDE_PLAYWRIGHT_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
]

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find(isProgram)
}

function playwrightBrowser() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    PLAYWRIGHT_CACHES[process.platform] ??
    join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => INSIDE_PLAYWRIGHT_CACHE.map((path) => join(cache, name, path)))
    .find(isProgram)
}

/**
 * The path of a Chromium that is on this machine, or `undefined`. BACK_TO_THE_TABLE_BROWSER wins, and is wrong
 * loudly: a named browser that isn't there is not replaced by another in silence.
 */
export function findBrowser() {
  const named = process.env.BACK_TO_THE_TABLE_BROWSER
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`BACK_TO_THE_TABLE_BROWSER names ${named}, which is not a program.`)
  }
  return installedBrowser() ?? playwrightBrowser()
}

async function installWithApt() {
  const isRoot = process.getuid?.() === 0
  const mayInstall = isRoot || (process.env.CI !== undefined && process.env.CI !== '')
  if (process.platform !== 'linux' || !mayInstall || !isProgram('/usr/bin/apt-get')) return
  const [program, before] = isRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log('Installing chromium for the browser tests (apt-get) …')
  await run(program, [...before, 'update'], { env })
  await run(program, [...before, 'install', '-y', '--no-install-recommends', 'chromium'], { env })
}

async function installWithPlaywright() {
  console.log('Fetching a Chromium for the browser tests (playwright-core install chromium) …')
  await run(process.execPath, [binOf('playwright-core'), 'install', 'chromium'])
}

/** Finds a browser or installs one: the system's package where we may, else Playwright's. `undefined` if all fails. */
export async function findOrInstallBrowser() {
  for (const install of [undefined, installWithApt, installWithPlaywright]) {
    await install?.()
    const found = findBrowser()
    if (found !== undefined) return found
  }
  return undefined
}
