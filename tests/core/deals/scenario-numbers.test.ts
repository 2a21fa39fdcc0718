/** The deal spaces of the twelve scenarios have the numbers their authors worked out. */
import { describe, expect, test } from 'vitest'
import { dealSpace, type Pair } from '../../../src/core/deals/deal-space.ts'
import { SCENARIO_DEALS, scenarioTable, type DealCase } from './tables.ts'

const NOTHING_KNOWN: ReadonlySet<string> = new Set()
const cases = Object.entries(SCENARIO_DEALS).flatMap(([scenario, deals]) =>
  deals.cases.map((numbers) => ({ name: `${scenario} ${numbers.when ?? 'as it is'}`, scenario, numbers })),
)

test('all twelve scenarios have numbers to meet', () => {
  expect(Object.keys(SCENARIO_DEALS)).toHaveLength(12)
  expect(cases.length).toBeGreaterThanOrEqual(18)
})

describe.each(cases)('$name', ({ scenario, numbers }) => {
  const table = scenarioTable(scenario, numbers.limits)
  const atStart = dealSpace(table, NOTHING_KNOWN)
  const all = dealSpace(table, 'all')

  test('counts all packages and those visible at the start', () => {
    expect([all.packages, atStart.packages]).toEqual([numbers.packages, numbers.visible])
  })

  test('has the zone and the reference points it should', () => {
    const found = {
      zoneVisible: atStart.zone,
      zone: all.zone,
      nash: named(all.nash, numbers.nash),
      balanced: named(all.kalaiSmorodinsky, numbers.balanced),
      maxJoint: named(all.maxJoint, numbers.maxJoint),
      best: all.bestForYou,
    }
    expect({ ...found, ...numbers }).toEqual({ ...numbers, ...found })
  })
})

test('crossing a red line would seem to open packages that the zone leaves out', () => {
  const numbers = SCENARIO_DEALS['S11']?.cases[0] as DealCase
  const table = scenarioTable('S11', numbers.limits)
  const blurred = {
    ...table,
    issues: table.issues.map((issue) => ({
      ...issue,
      options: issue.options.map(({ redLine: _crossed, ...option }) => option),
    })),
  }
  expect(dealSpace(blurred, 'all').zone).toBe(numbers.zoneOverRedLines)
})

/** The tie that the authors name, if it is among those found; else all found. */
function named(found: readonly Pair[], name: Pair | undefined): unknown {
  return found.find((pair) => pair[0] === name?.[0] && pair[1] === name[1]) ?? found
}
