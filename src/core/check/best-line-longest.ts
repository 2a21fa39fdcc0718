/** The best line must not be found by its length. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { worksTooOften } from './guessing.ts'

export function checkBestLineLongest(scenario: Scenario): FindingInTruth[] {
  const guess = worksTooOften(scenario, ({ say }) => say.length)
  if (guess === undefined) return []
  return [{ truth: 'main', code: 'best-line-longest', path: ['events'], onKey: true, say: { ...guess } }]
}
