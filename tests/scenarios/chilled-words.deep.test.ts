/** Chilled Words pays for good play and for nothing else, in both its truths. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseOf } from '../../src/core/engine/index.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../src/core/policies/index.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { TRUTHS, type TruthId } from '../../src/core/model/setting.ts'

const RUNS = Number(process.env['DEEP_RUNS'] ?? 200)
const PATH = 'scenarios/chilled-words.yaml'
const { scenario } = parseScenario(readFileSync(PATH, 'utf8'), PATH)
if (!scenario) throw new Error('Chilled Words does not parse')
const shipped = scenario

/** Share of plays that ended rightly or acceptably. */
function rightEndings(policy: PolicyId, truth: TruthId): number {
  const seeds = Array.from({ length: RUNS }, (_, index) => index + 1)
  const right = seeds.filter((seed) => {
    const { state } = runPolicy(shipped, { seed, truth, policy: POLICIES[policy] })
    return state.ending?.class === 'right' || state.ending?.class === 'acceptable'
  })
  return right.length / RUNS
}

describe.each(TRUTHS)('in the truth %s', (truth) => {
  test('documented play ends well at least four times in five', { timeout: 120_000 }, () => {
    expect(rightEndings('documented', truth)).toBeGreaterThanOrEqual(0.8)
  })

  test.each(['splitter', 'hardball', 'pushover'] as const)(
    '%s ends well at most once in ten',
    { timeout: 120_000 },
    (policy) => {
      expect(rightEndings(policy, truth)).toBeLessThanOrEqual(0.1)
    },
  )

  test('documented play meets both impasses', { timeout: 120_000 }, () => {
    const { state } = runPolicy(shipped, { seed: 1, truth, policy: POLICIES.documented })
    expect(caseOf(shipped, state).events.map(({ id }) => id)).toEqual(Object.keys(state.outcomes))
  })
})
