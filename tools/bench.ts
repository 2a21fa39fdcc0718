/**
 * Measures what the budgets name, here and now, and prints a table with medians. A row without a figure says so:
 * nothing is estimated. Measures the site in `dist`, which `npm run bench` builds first.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { advance } from '../src/core/engine/index.ts'
import { dealSpace } from '../src/core/deals/deal-space.ts'
import { randomFor } from '../src/core/lib/rng.ts'
import type { DealTable } from '../src/core/model/deal-table.ts'
import type { Scenario } from '../src/core/model/scenario.ts'
import { POLICIES, runPolicy } from '../src/core/policies/index.ts'
import { checkUnplayed } from '../src/core/check/check.ts'
import { parseScenario } from '../src/core/scenario/parse.ts'
import { groupRow } from './bench-group.ts'
import { pageRows } from './bench-pages.ts'
import { roomRows } from './bench-room.ts'
import { benchLine, median } from './lib/bench-line.ts'
import { onSite } from './lib/bench-site.ts'
import { sizeRows } from './lib/sizes.mjs'

interface Rate {
  readonly what: string
  /** The least that is good enough, in calls a second. */
  readonly bound: number
  /** Does the work once and answers how many calls that was. */
  readonly work: () => number
}

const MOST_MS_FOR_A_CHECK = 300
const MOST_UNIT_TEST_S = 60
const SHIPPED = firstFile()
const SCENARIO = scenarioIn(SHIPPED)
/** Moves with the states they were made in, from documented play. */
const SCRIPT = [1, 2, 3, 4, 5].flatMap((seed) => runPolicy(SCENARIO, { seed, policy: POLICIES.documented }).steps)
const LARGE_TABLE = twoMillionPackages()
let seed = 0

const RATES: readonly Rate[] = [
  {
    what: 'moves advanced',
    bound: 20_000,
    work: () => {
      for (const { before, move } of SCRIPT) advance(SCENARIO, before, move)
      return SCRIPT.length
    },
  },
  {
    what: 'documented play-throughs',
    bound: 20,
    work: () => {
      seed += 1
      runPolicy(SCENARIO, { seed, policy: POLICIES.documented })
      return 1
    },
  },
  {
    what: 'random play-throughs',
    bound: 50,
    work: () => {
      seed += 1
      runPolicy(SCENARIO, { seed, policy: POLICIES.random })
      return 1
    },
  },
  {
    what: 'scenario files checked, play left out',
    bound: 1000 / MOST_MS_FOR_A_CHECK,
    work: () => {
      checkUnplayed(SHIPPED.text, SHIPPED.path)
      return 1
    },
  },
  ...[1_000_000, 500_000].map((size) => ({
    what: `alias bombs of ${size / 1000} kB refused`,
    bound: 10,
    work: () => {
      if (checkUnplayed(aliasBomb(size), 'bomb.yaml').scenario) throw new Error('A bomb is no scenario')
      return 1
    },
  })),
  {
    what: 'deal spaces of 1,953,125 packages',
    bound: 1,
    work: () => {
      dealSpace(LARGE_TABLE, 'all')
      return 1
    },
  },
]

/** Nine issues of five options with points in hundredths: hardly two packages alike. */
function twoMillionPackages(): DealTable {
  const point = (key: string): number => Math.round(randomFor(1, key) * 1200) / 100
  const issues = Array.from({ length: 9 }, (_, i) => ({
    id: `issue-${i}`,
    label: `Issue ${i}`,
    options: Array.from({ length: 5 }, (__, j) => ({
      id: `option-${j}`,
      label: `Option ${j}`,
      you: point(`you/${i}/${j}`),
      they: point(`they/${i}/${j}`),
    })),
  }))
  return { issues, limits: { you: 50, they: 50 } }
}

interface TextFile {
  readonly path: string
  readonly text: string
}

/** The first shipped scenario; the author's template while there is none. */
function firstFile(): TextFile {
  const shipped = readdirSync('scenarios').find((name) => name.endsWith('.yaml') && !name.includes('.es.'))
  const path = shipped ? `scenarios/${shipped}` : 'src/cli/template.yaml'
  const text = readFileSync(path, 'utf8')
  console.log(`Plays and checks ${path}, ${text.split('\n').length} lines`)
  return { path, text }
}

function scenarioIn({ path, text }: TextFile): Scenario {
  const { scenario } = parseScenario(text, path)
  if (!scenario) throw new Error(`${path} cannot be played`)
  return scenario
}

/** So many characters of aliases of aliases: written out they would be more than a memory holds. */
function aliasBomb(size: number): string {
  const levels = 'abcdefghij'.split('').map((name, i, all) => {
    const inside = i === 0 ? 'ha' : `*${all[i - 1]}`
    return `${name}: &${name} [${Array.from({ length: size / 60 }, () => inside).join(', ')}]`
  })
  return levels.join('\n').slice(0, size)
}

const SAMPLES = 7
const SAMPLE_MS = 300

/** By this process's own clock, which stands still while the processor works for others. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function callsPerSecond(work: () => number): number {
  const startedAt = processorMs()
  let calls = 0
  while (processorMs() - startedAt < SAMPLE_MS) calls += work()
  return (calls / (processorMs() - startedAt)) * 1000
}

function medianRate(work: () => number): number {
  callsPerSecond(work)
  return median(Array.from({ length: SAMPLES }, () => callsPerSecond(work)))
}

/** How long the unit tests last as anybody runs them. */
function unitTestRow(): string {
  const startedAt = performance.now()
  // Building the site has made this a process of production; tests are none.
  const { NODE_ENV: _, ...env } = process.env
  const { status } = spawnSync('npx', ['vitest', 'run'], { stdio: 'ignore', env })
  const value = (performance.now() - startedAt) / 1000
  const what = status === 0 ? 'npm run test:unit' : 'npm run test:unit, where a test fails'
  return benchLine({ what, value, unit: 's', atMost: MOST_UNIT_TEST_S })
}

function print(title: string, rows: readonly string[]): void {
  console.log(`\n${title}`)
  for (const row of rows) console.log(`  ${row}`)
}

console.log(`Node ${process.versions.node}, ${process.platform}, ${cpus()[0]?.model ?? 'unknown processor'}`)
const busy = (loadavg()[0] ?? 0) / cpus().length
if (busy > 1)
  console.log(`This machine has ${busy.toFixed(1)} times the work it can do at once: what is waited for takes longer`)
const rates = RATES.map(({ what, bound, work }) =>
  benchLine({ what, value: medianRate(work), unit: 'a second', atLeast: bound }),
)
print(`Speed (median of ${SAMPLES}), in seconds of one processor`, rates)

const sizes = sizeRows()
const ofBuild = (sizes ?? []).map(({ what, kB, bound }) =>
  benchLine({ what, value: kB ?? Number.NaN, unit: 'kB', atMost: bound }),
)
print('Sizes (JavaScript gzipped)', sizes ? ofBuild : ['there is no build; run `npm run build` first'])

if (sizes !== undefined) {
  print('The room, in a browser at 1280 × 720', await onSite(roomRows))
  print('Waiting, in a browser', await onSite(pageRows))
  print('The group page, in a browser', await onSite(async (site) => [await groupRow(site)]))
}
print('Tests', [unitTestRow()])
