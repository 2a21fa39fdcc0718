/**
 * Measures what the budgets name, here and now, and prints a table with medians. A row without a figure says so:
 * nothing is estimated. Sizes come from `dist`; run `npm run build` first.
 */
import { cpus } from 'node:os'
import { sizeLine, sizeRows } from './lib/sizes.mjs'

interface Rate {
  readonly what: string
  /** The least that is good enough, in calls a second. */
  readonly bound: number
  /** Does the work once and answers how many calls that was. */
  readonly work: () => number
}

/** Filled as the parts are built; `advance` (at least 20,000 a second) comes with the first shipped scenario. */
const RATES: readonly Rate[] = []

const SAMPLES = 7
const SAMPLE_MS = 300

function callsPerSecond(work: () => number): number {
  const startedAt = performance.now()
  let calls = 0
  while (performance.now() - startedAt < SAMPLE_MS) calls += work()
  return (calls / (performance.now() - startedAt)) * 1000
}

function medianRate(work: () => number): number {
  callsPerSecond(work)
  const samples = Array.from({ length: SAMPLES }, () => callsPerSecond(work)).sort((a, b) => a - b)
  return samples[Math.floor(SAMPLES / 2)] ?? Number.NaN
}

console.log(`Node ${process.versions.node}, ${process.platform}, ${cpus()[0]?.model ?? 'unknown processor'}`)
console.log(`\nSpeed (median of ${SAMPLES})`)
if (RATES.length === 0) console.log('  nothing is measured yet')
for (const { what, bound, work } of RATES) {
  const rate = medianRate(work)
  const verdict = rate < bound ? '  TOO SLOW' : ''
  console.log(
    `  ${what}: ${Math.round(rate).toLocaleString('en')} a second (at least ${bound.toLocaleString('en')})${verdict}`,
  )
}

console.log('\nSizes (JavaScript gzipped)')
const sizes = sizeRows()
if (sizes === undefined) console.log('  there is no build; run `npm run build` first')
for (const row of sizes ?? []) console.log(`  ${sizeLine(row)}`)
