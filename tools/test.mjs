/**
 * `npm test`: installs what is missing, runs every check, cheap first, and ends with one line of counts.
 * A check counts as one; unit and browser tests count one by one. `--without-browser` leaves the browser tests out.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser } from './lib/browser.mjs'
import { installMissing } from './lib/install.mjs'
import { binOf, requireNode, run } from './lib/run.mjs'

const DEEP_RUNS = process.env.DEEP_RUNS ?? '20'
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined }

const total = { passed: 0, failed: 0, skipped: 0 }
const scratch = mkdtempSync(join(tmpdir(), 'back-to-the-table-'))

function finish() {
  rmSync(scratch, { recursive: true, force: true })
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exit(total.failed > 0 ? 1 : 0)
}

function record(name, counts, { output, startedAt }) {
  for (const key of Object.keys(total)) total[key] += counts[key]
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const tally = `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`
  console.log(`${counts.failed === 0 ? 'ok  ' : 'FAIL'}  ${name}  ${tally}  ${seconds} s`)
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`)
  return counts.failed === 0
}

/** Runs commands of `[program, ...args]` in turn, all of them, and counts them as one check. */
async function check(name, ...commands) {
  const startedAt = performance.now()
  const results = []
  for (const [program, ...args] of commands) results.push(await run(program, args, { env: PLAIN }))
  const failed = results.filter(({ code }) => code !== 0)
  const output = failed.map((result) => result.output).join('\n')
  return record(
    name,
    { passed: failed.length ? 0 : 1, failed: failed.length ? 1 : 0, skipped: 0 },
    { output, startedAt },
  )
}

function notRun(name, reason) {
  total.skipped += 1
  console.log(`skip  ${name}  ${reason}`)
}

/**
 * Counts a Vitest report. A test file that could not be loaded, and an error outside all tests, have no test to
 * their name: each counts as one failed.
 */
function countsOf(reportPath, exitCode) {
  let report
  try {
    report = JSON.parse(readFileSync(reportPath, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  const unnamed = failed === 0 && exitCode !== 0 ? 1 : 0
  return {
    passed: report.numPassedTests,
    failed: failed + unnamed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

async function tests(name, args, env = {}) {
  const startedAt = performance.now()
  const reportPath = join(scratch, `${name.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const { code, output } = await run(node, [binOf('vitest'), 'run', ...args, ...reporters], {
    env: { ...PLAIN, ...env },
  })
  return record(name, countsOf(reportPath, code), { output, startedAt })
}

requireNode()
await installMissing()

const node = process.execPath
const withBrowser = !process.argv.includes('--without-browser')
const browser = withBrowser ? await findOrInstallBrowser() : undefined
if (withBrowser && browser === undefined) {
  console.log('No browser was found for the browser tests. Get one with this command, then run npm test again:')
  console.log('  npx playwright-core install --with-deps chromium')
  total.failed += 1
  finish()
}

const tsc = binOf('typescript', 'tsc')
await check('types', [node, tsc], [node, tsc, '-p', 'src/core'])
await check('lint', [node, binOf('oxlint'), '--deny-warnings'])
await check('format', [node, binOf('prettier'), '--check', '.'])
await check('unused code', [node, binOf('knip')])
await tests('unit tests', [])
await check('scenarios', ['npm', 'run', '-s', 'scenario', '--', 'check', 'scenarios', '--strict'])
await tests('deep tests', ['--config', 'vitest.deep.config.ts'], { DEEP_RUNS })
const isBuilt = await check('build', [node, binOf('vite'), 'build'])
if (isBuilt) {
  await check('size budget', [node, 'tools/size-budget.mjs'])
  if (withBrowser) {
    await tests('browser tests', ['--config', 'vitest.browser.config.ts'], { BACK_TO_THE_TABLE_BROWSER: browser })
  }
} else {
  notRun('size budget', 'there is no build')
  if (withBrowser) notRun('browser tests', 'there is no build')
}
finish()
