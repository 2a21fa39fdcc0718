/** `simulate`: many seeded play-throughs by one policy, and what came of them. */
import { memberOf, readArguments, wholeNumber } from './arguments.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { ENDING_KINDS, TRUTHS, type EndingKind, type TruthId } from '../core/model/setting.ts'
import { POLICIES, POLICY_IDS, runPolicy, type PolicyId } from '../core/policies/index.ts'
import { measure, MEASURES, type Scorecard } from '../core/scoring/scorecard.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { readScenario } from './scenario-file.ts'

export const simulate: Command = {
  name: 'simulate',
  usage: `simulate <file> --runs N --policy ${POLICY_IDS.join('|')} [--truth main|twin] [--seed N] [--json]   seeded play-throughs`,
  run,
}

interface Wanted {
  readonly runs: number
  readonly seed: number
  readonly policy: PolicyId
  readonly truth?: TruthId
}

async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { flags: ['json'], values: ['runs', 'policy', 'truth', 'seed'] })
  if (!read.ok) return misuse(`${read.refusal}\nUsage: ${simulate.usage}`)
  const { places, value, has } = read.value
  const [path, ...more] = places
  const runs = wholeNumber(value('runs'), 100, 1)
  const seed = wholeNumber(value('seed'), 1)
  const policy = memberOf(POLICY_IDS, value('policy') ?? 'documented')
  if (!policy) return misuse(`A policy is one of ${POLICY_IDS.join(', ')}.`)
  const truth = memberOf(TRUTHS, value('truth'))
  if (path === undefined || more.length > 0) return misuse(`Usage: ${simulate.usage}`)
  if (runs === undefined || seed === undefined) return misuse('Runs and seeds are whole numbers; one run is the least.')
  if (value('truth') !== undefined && !truth) return misuse(`A truth is one of ${TRUTHS.join(', ')}.`)
  const scenario = await readScenario(path)
  if (!scenario.ok) return misuse(scenario.refusal)
  const result = simulation(scenario.value, { runs, seed, policy, ...(truth && { truth }) })
  if (has('json')) print(JSON.stringify(result, null, 2))
  else for (const line of words(result, policy)) print(line)
  return FINE
}

interface Simulation {
  readonly runs: number
  readonly endings: Readonly<Record<EndingKind, number>>
  /** Share of runs whose ending was right or acceptable. */
  readonly rightEnding: number
  /** Mean over the runs that had something to measure; `null` where none had. Decision quality is 0-1, all else 0-100. */
  readonly measures: Readonly<Record<string, number | null>>
  readonly rounds: number
  readonly runsPerSecond: number
}

/** Plays with the seeds that follow one another from the first. */
function simulation(scenario: Scenario, { runs, seed, policy, truth }: Wanted): Simulation {
  const startedAt = performance.now()
  const cards: Scorecard[] = []
  let rounds = 0
  for (let i = 0; i < runs; i += 1) {
    const played = runPolicy(scenario, { seed: seed + i, policy: POLICIES[policy], ...(truth && { truth }) })
    cards.push(measure(scenario, played.steps))
    rounds += played.state.round
  }
  const seconds = (performance.now() - startedAt) / 1000
  const endings = cards.flatMap(({ ending }) => ending ?? [])
  const right = endings.filter((ending) => ending.class === 'right' || ending.class === 'acceptable')
  return {
    runs,
    endings: Object.fromEntries(
      ENDING_KINDS.map((kind) => [kind, endings.filter((ending) => ending.kind === kind).length]),
    ) as Record<EndingKind, number>,
    rightEnding: right.length / runs,
    measures: Object.fromEntries(Object.entries(READ).map(([id, of]) => [id, mean(cards.map(of))])),
    rounds: rounds / runs,
    runsPerSecond: Math.round(runs / seconds),
  }
}

type Read = (card: Scorecard) => number | undefined

const READ: Readonly<Record<string, Read>> = {
  ...Object.fromEntries(MEASURES.map((id): [string, Read] => [id, ({ measures }) => measures[id]])),
  decisionQuality: (card) => card.decisionQuality,
  headline: (card) => card.headline,
  exitQuality: (card) => card.exitQuality,
  luck: (card) => card.luck?.balance,
}

function mean(values: readonly (number | undefined)[]): number | null {
  const there = values.filter((value) => value !== undefined)
  if (there.length === 0) return null
  return Math.round((1000 * there.reduce((sum, value) => sum + value, 0)) / there.length) / 1000
}

function words(
  { runs, endings, rightEnding, measures, rounds, runsPerSecond }: Simulation,
  policy: PolicyId,
): string[] {
  return [
    `${runs} sessions by ${policy}, ${runsPerSecond} a second`,
    `endings: ${Object.entries(endings)
      .map(([kind, times]) => `${kind} ${times}`)
      .join(', ')}; right or acceptable ${Math.round(100 * rightEnding)}%`,
    `rounds: ${rounds.toFixed(1)} on average`,
    ...Object.entries(measures).map(
      ([id, value]) => `  ${id.padEnd(16)} ${value === null ? 'nothing to measure' : value}`,
    ),
  ]
}
