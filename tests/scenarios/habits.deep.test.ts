/** Good play beats every habit over seeded runs, and no one move is the answer to everything (dynamics 8 and 10). */
import { describe, expect, test } from 'vitest'
import { execution, legalMoves } from '../../src/core/engine/index.ts'
import { IMPASSE_MOVES, RECOVERY_MOVES, type MoveId } from '../../src/core/model/moves.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { COUNTERPART_TYPES, TRUTHS, type TruthId } from '../../src/core/model/setting.ts'
import { POLICIES, runPolicy, type Policy } from '../../src/core/policies/index.ts'
import { measure, type Scorecard } from '../../src/core/scoring/scorecard.ts'
import { RUNS, SHIPPED } from './shipped.ts'

const CASES = SHIPPED.flatMap((scenario) => TRUTHS.map((truth) => ({ scenario, truth, title: scenario.title })))

function cards({ scenario, truth }: { scenario: Scenario; truth: TruthId }, policy: Policy, runs: number): Scorecard[] {
  return Array.from({ length: runs }, (_, seed) =>
    measure(scenario, runPolicy(scenario, { seed: seed + 1, truth, policy }).steps),
  )
}

function mean(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
}

describe.each(CASES)('$title, $truth', (each) => {
  const documented = cards(each, POLICIES.documented, RUNS)
  test.each(['splitter', 'hardball', 'pushover', 'random'] as const)('documented play beats %s', (habit) => {
    const others = cards(each, POLICIES[habit], RUNS)
    expect(mean(documented.map(({ headline }) => headline))).toBeGreaterThan(mean(others.map(({ headline }) => headline)))
    expect(mean(documented.map(({ measures }) => measures.handling))).toBeGreaterThan(
      mean(others.map(({ measures }) => measures.handling)),
    )
  })
})

/** At every event this one move, done as well as it is written, as long as it can be said; elsewhere good play. */
function insistOn(move: MoveId): Policy {
  return (scenario, state, chance) => {
    const lines = state.event ? legalMoves(scenario, state).lines.filter((line) => line.move === move) : []
    const [best] = lines.toSorted((a, b) => execution(b).checksMet - execution(a).checksMet)
    return best ? { kind: 'line', line: best.id } : POLICIES.documented(scenario, state, chance)
  }
}

/** A move that is the best answer wherever it can be said does as well as choosing it: so many points are no difference. */
const AS_GOOD = 1

describe.each(COUNTERPART_TYPES)('with a %s', (type) => {
  const cases = CASES.filter(({ scenario, truth }) => scenario.cases[truth].counterpart.type === type)
  const runs = Math.max(3, Math.round(RUNS / 10))
  const headline = (policy: Policy): number =>
    mean(cases.flatMap((each) => cards(each, policy, runs).map((card) => card.headline)))
  test.skipIf(cases.length === 0)('no single move repeated does better than choosing', () => {
    const choosing = headline(POLICIES.documented)
    const better = [...RECOVERY_MOVES, ...IMPASSE_MOVES].filter((move) => headline(insistOn(move)) > choosing + AS_GOOD)
    expect(better).toEqual([])
  })
})
