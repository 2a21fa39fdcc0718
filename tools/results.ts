/**
 * Prints what simulated trainees reach in the shipped scenarios, as a table for docs/model.md: right or acceptable endings in
 * per cent · mean headline · mean handling. `npm run results -- 500` plays each cell that often.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { TRUTHS, type TruthId } from '../src/core/model/setting.ts'
import type { Scenario } from '../src/core/model/scenario.ts'
import { POLICIES, POLICY_IDS, runPolicy, type PolicyId } from '../src/core/policies/index.ts'
import { originalOf } from '../src/core/scenario/translation.ts'
import { parseScenario } from '../src/core/scenario/parse.ts'
import { measure } from '../src/core/scoring/scorecard.ts'

const runs = Number(process.argv[2] ?? 200)

function shipped(): Scenario[] {
  const files = readdirSync('scenarios').filter((name) => name.endsWith('.yaml') && originalOf(name) === undefined)
  const read = files.flatMap((name) => parseScenario(readFileSync(`scenarios/${name}`, 'utf8'), name).scenario ?? [])
  return read.sort((a, b) => a.card.order - b.card.order)
}

function cell(scenario: Scenario, truth: TruthId, policy: PolicyId): string {
  const cards = Array.from({ length: runs }, (_, i) =>
    measure(scenario, runPolicy(scenario, { seed: i + 1, truth, policy: POLICIES[policy] }).steps),
  )
  const right = cards.filter(({ ending }) => ending?.class === 'right' || ending?.class === 'acceptable').length
  const mean = (values: readonly (number | undefined)[]): number =>
    Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / runs)
  const headline = mean(cards.map((card) => card.headline))
  return `${Math.round((100 * right) / runs)} · ${headline} · ${mean(cards.map((card) => card.measures.handling))}`
}

console.log(`| ${runs} seeds | ${POLICY_IDS.join(' | ')} |`)
console.log(`|---|${POLICY_IDS.map(() => '---|').join('')}`)
for (const scenario of shipped()) {
  for (const truth of TRUTHS) {
    const cells = POLICY_IDS.map((policy) => cell(scenario, truth, policy))
    console.log(`| ${scenario.title}, ${truth} | ${cells.join(' | ')} |`)
  }
}
