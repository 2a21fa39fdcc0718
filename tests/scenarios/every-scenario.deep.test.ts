/** Every shipped scenario pays for good play and for nothing else, in both its truths. */
import { describe, expect, test } from 'vitest'
import type { NegotiationState } from '../../src/core/engine/index.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../src/core/policies/index.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { TRUTHS, type TruthId } from '../../src/core/model/setting.ts'
import { RUNS, SHIPPED } from './shipped.ts'

/** Where the middle of everything is a fair deal for both, splitting is no mistake (rulings 10). */
const MIDDLE_HOLDS: readonly string[] = ['two-flags-one-film/main', 'two-flags-one-film/twin', 'the-other-offer/twin']

function playedBy(scenario: Scenario, truth: TruthId, policy: PolicyId): NegotiationState[] {
  const seeds = Array.from({ length: RUNS }, (_, index) => index + 1)
  return seeds.map((seed) => runPolicy(scenario, { seed, truth, policy: POLICIES[policy] }).state)
}

/** Share of plays that ended rightly or acceptably. */
function rightEndings(scenario: Scenario, truth: TruthId, policy: PolicyId): number {
  const endings = playedBy(scenario, truth, policy).map(({ ending }) => ending?.class)
  return endings.filter((ended) => ended === 'right' || ended === 'acceptable').length / RUNS
}

describe.each(SHIPPED)('$title', (scenario) => {
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

    test.each(scenario.cases[truth].events)('documented play meets $id more often than not', ({ id }) => {
      const met = playedBy(scenario, truth, 'documented').filter(({ outcomes }) => id in outcomes)
      expect(met.length / RUNS).toBeGreaterThan(0.5)
    })
  })
})
