/** Simulated trainees play by the rules, reach an ending, and do what they are named for. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TRUTHS } from '../../../src/core/model/setting.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, POLICY_IDS, runPolicy } from '../../../src/core/policies/index.ts'
import { measure } from '../../../src/core/scoring/scorecard.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

describe.each(POLICY_IDS)('%s', (id) => {
  test.each(TRUTHS)('reaches an ending from every seed, in truth %s', (truth) => {
    const endings = SEEDS.map((seed) => runPolicy(scenario, { seed, policy: POLICIES[id], truth }).state.ending)
    expect(endings).not.toContain(null)
  })
  test('plays the same session from the same seed', () => {
    const run = () => runPolicy(scenario, { seed: 5, policy: POLICIES[id] }).steps.map(({ choice }) => choice)
    expect(run()).toEqual(run())
  })
})

test('the documented advice beats every habit', () => {
  const headline = (id: (typeof POLICY_IDS)[number]): number =>
    TRUTHS.flatMap((truth) =>
      SEEDS.map(
        (seed) => measure(scenario, runPolicy(scenario, { seed, policy: POLICIES[id], truth }).steps).headline ?? 0,
      ),
    ).reduce((sum, each) => sum + each, 0)
  const others = POLICY_IDS.filter((id) => id !== 'documented').map(headline)
  expect(headline('documented')).toBeGreaterThan(Math.max(...others))
})
