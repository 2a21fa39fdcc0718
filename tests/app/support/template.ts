/** The small complete scenario that authors start from. */
import { readFileSync } from 'node:fs'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'

export const templateText = readFileSync('src/cli/template.yaml', 'utf8')

export function readTemplate(): Scenario {
  const { scenario } = parseScenario(templateText, 'template.yaml')
  if (scenario === undefined) throw new Error('The template has errors.')
  return scenario
}
