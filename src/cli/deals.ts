/** `deals`: what can be agreed, at the start and with every interest known. */
import { dealSpace, type DealSpace, type Pair } from '../core/deals/deal-space.ts'
import type { Condition } from '../core/model/condition.ts'
import type { DealTable } from '../core/model/deal-table.ts'
import type { Case } from '../core/model/scenario.ts'
import { TRUTHS, type TruthId } from '../core/model/setting.ts'
import { ok, type Result } from '../core/lib/result.ts'
import { memberOf, readArguments } from './arguments.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { readDealTable } from './deal-file.ts'
import { readScenario, readText } from './scenario-file.ts'

export const deals: Command = {
  name: 'deals',
  usage:
    'deals <file> [--truth main|twin] [--after ID] [--json]   the deal space at the start and with every interest known; after what has changed the world',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { flags: ['json'], values: ['truth', 'after'] })
  if (!read.ok) return misuse(`${read.refusal}\nUsage: ${deals.usage}`)
  const [path, ...more] = read.value.places
  if (path === undefined || more.length > 0) return misuse(`Usage: ${deals.usage}`)
  const truth = memberOf(TRUTHS, read.value.value('truth') ?? 'main')
  if (!truth) return misuse(`A truth is one of ${TRUTHS.join(', ')}.`)
  const table = await tableAt(path, truth, read.value.value('after'))
  if (!table.ok) return misuse(table.refusal)
  const spaces = { atStart: shown(dealSpace(table.value, new Set())), open: shown(dealSpace(table.value, 'all')) }
  if (read.value.has('json')) print(JSON.stringify(spaces, null, 2))
  else for (const line of words(spaces)) print(line)
  return FINE
}

async function tableAt(path: string, truth: TruthId, after: string | undefined): Promise<Result<DealTable, string>> {
  const text = await readText(path)
  if (!text.ok) return text
  const table = readDealTable(text.value)
  if (table) return table.ok ? table : { ok: false, refusal: `${path}: ${table.refusal}` }
  const scenario = await readScenario(path)
  if (!scenario.ok) return scenario
  return after === undefined ? ok(scenario.value.cases[truth]) : tableAfter(scenario.value.cases[truth], after)
}

/** The table once a circumstance has come; or, named by an event, everything that comes with it. */
function tableAfter(theCase: Case, after: string): Result<DealTable, string> {
  const come = theCase.circumstances.filter(({ id, when }) => id === after || comesWith(when, after))
  if (come.length === 0) {
    const known = theCase.circumstances.map(({ id }) => id).join(', ') || 'none'
    return { ok: false, refusal: `Nothing changes limits with ${after}. Circumstances here: ${known}.` }
  }
  return ok({
    ...theCase,
    limits: Object.assign({}, theCase.limits, ...come.map(({ limits }) => limits)) as DealTable['limits'],
  })
}

function comesWith({ after = [], during = [], resolved = [], unresolved = [] }: Condition, event: string): boolean {
  return [...after, ...during, ...resolved, ...unresolved].includes(event)
}

type Shown = Omit<DealSpace, 'bestForYou'>

function shown({ packages, zone, pareto, nash, kalaiSmorodinsky, egalitarian, maxJoint }: DealSpace): Shown {
  return { packages, zone, pareto, nash, kalaiSmorodinsky, egalitarian, maxJoint }
}

function words(spaces: { readonly atStart: Shown; readonly open: Shown }): string[] {
  const part = (title: string, space: Shown): string[] => [
    title,
    `  packages          ${space.packages}`,
    `  zone              ${space.zone}`,
    `  frontier          ${pairs(space.pareto)}`,
    `  Nash              ${pairs(space.nash)}`,
    `  Kalai–Smorodinsky ${pairs(space.kalaiSmorodinsky)}`,
    `  egalitarian       ${pairs(space.egalitarian)}`,
    `  largest joint     ${pairs(space.maxJoint)}`,
  ]
  return [...part('At the start (you, they)', spaces.atStart), ...part('With every interest known', spaces.open)]
}

function pairs(list: readonly Pair[]): string {
  return list.length === 0 ? 'none' : list.map(([you, they]) => `(${you}, ${they})`).join(' ')
}
