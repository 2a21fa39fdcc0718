/** The shipped scenarios, read once. */
import { readdirSync, readFileSync } from 'node:fs'
import { originalOf } from '../../src/core/scenario/translation.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'

/** How many tries each simulation makes. */
export const RUNS = Number(process.env['DEEP_RUNS'] ?? 200)

export const SHIPPED: readonly Scenario[] = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml') && originalOf(name) === undefined)
  .map((name) => read(`scenarios/${name}`))
  .sort((a, b) => a.card.order - b.card.order)

function read(path: string): Scenario {
  const { scenario, diagnostics } = parseScenario(readFileSync(path, 'utf8'), path)
  if (!scenario) throw new Error(diagnostics.map(({ message }) => `${path}: ${message}`).join('\n'))
  return scenario
}
