/** Every shipped scenario pays for good play and for nothing else, in both its truths. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseOf } from '../../src/core/engine/index.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../src/core/policies/index.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { TRUTHS, type TruthId } from '../../src/core/model/setting.ts'

const RUNS = Number(process.env['DEEP_RUNS'] ?? 200)
const PATHS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `scenarios/${name}`)
/** Where the middle of everything is a fair deal for both, splitting is no mistake (rulings 10). */
const MIDDLE_HOLDS: readonly string[] = ['two-flags-one-film/main', 'two-flags-one-film/twin', 'the-other-offer/twin']

function read(path: string): Scenario {
  const { scenario, diagnostics } = parseScenario(readFileSync(path, 'utf8'), path)
  if (!scenario) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return scenario
}

/** Share of plays that ended rightly or acceptably. */
function rightEndings(scenario: Scenario, truth: TruthId, policy: PolicyId): number {
  const seeds = Array.from({ length: RUNS }, (_, index) => index + 1)
  const right = seeds.filter((seed) => {
    const { state } = runPolicy(scenario, { seed, truth, policy: POLICIES[policy] })
    return state.ending?.class === 'right' || state.ending?.class === 'acceptable'
  })
  return right.length / RUNS
}

describe.each(PATHS)('%s', (path) => {
  const scenario = read(path)
  describe.each(TRUTHS)('in the truth %s', (truth) => {
    test('documented play ends well at least four times in five', { timeout: 120_000 }, () => {
      expect(rightEndings(scenario, truth, 'documented')).toBeGreaterThanOrEqual(0.8)
    })

    const habits = MIDDLE_HOLDS.includes(`${scenario.id}/${truth}`)
      ? (['hardball', 'pushover'] as const)
      : (['splitter', 'hardball', 'pushover'] as const)
    test.each(habits)('%s ends well at most once in ten', { timeout: 120_000 }, (policy) => {
      expect(rightEndings(scenario, truth, policy)).toBeLessThanOrEqual(0.1)
    })

    test('documented play meets every event', () => {
      const { state } = runPolicy(scenario, { seed: 1, truth, policy: POLICIES.documented })
      expect(Object.keys(state.outcomes)).toEqual(
        expect.arrayContaining(caseOf(scenario, state).events.map(({ id }) => id)),
      )
    })
  })
})
