/**
 * What nobody met when the file was played many times: by the simulated trainees, by some that seek each ending, and by some
 * that say what has not been said. Always the same tries for the same file. Nothing here proves that it cannot be reached.
 */
import type { Case, Scenario } from '../model/scenario.ts'
import { TRUTHS, type TruthId } from '../model/setting.ts'
import { POLICIES, runPolicy, type Played, type Policy } from '../policies/index.ts'
import { seeker, type Said } from '../policies/seeker.ts'
import { legalMoves } from '../engine/index.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { endingKey, placesToReach, type Place } from './places-to-reach.ts'
import { checkUnknownWord } from './unknown-word.ts'
import { checkUnreachableEnding } from './unreachable-ending.ts'
import { checkUnreachable } from './unreachable.ts'

/** A file in which all is reached is done much sooner. */
const MOST_TRIES = 800
const BY_EACH_POLICY = 2
const SEEDS_OFF = 1000

export function checkNotReached(scenario: Scenario): FindingInTruth[] {
  const known = TRUTHS.flatMap((truth) => namedElsewhere(scenario.cases[truth]))
  const places = placesToReach(scenario).filter(({ path }) => !known.some((part) => path.join('/').startsWith(part)))
  const reached = new Set<string>()
  const said: Said = new Map()
  let tries = 0
  const left = (): Place[] => places.filter(({ key }) => !reached.has(key))
  while (tries < MOST_TRIES && left().length > 0) {
    const seed = SEEDS_OFF + tries
    const truth = TRUTHS[tries % 2] ?? 'main'
    const policy = policyFor({ truth, turn: Math.floor(tries / 2), left: left(), said })
    for (const key of metIn(scenario, runPolicy(scenario, { seed, policy, truth }))) reached.add(key)
    tries += 1
  }
  return withoutLinesWithin(left()).map(({ truth, what, path }) => {
    return { truth, code: 'not-reached', path, onKey: true, say: { what, tries: String(tries) } }
  })
}

/** The parts, with all they hold, that other remarks already call out of reach. */
function namedElsewhere(theCase: Case): string[] {
  const parts = checkUnreachable(theCase).map(({ path }) => path.slice(0, -1))
  const endings = checkUnreachableEnding(theCase).map(({ path }) => path)
  const wordless = checkUnknownWord(theCase).map(({ path }) => path.slice(0, -3))
  return [...parts, ...endings, ...wordless].map((path) => path.join('/'))
}

/** Where nobody came to a moment, its lines need no remark of their own. */
function withoutLinesWithin(left: readonly Place[]): Place[] {
  const paths = left.map(({ path }) => `${path.join('/')}/`)
  return left.filter(({ path }) => !paths.some((other) => path.join('/').startsWith(other)))
}

interface Turn {
  readonly truth: TruthId
  readonly turn: number
  readonly left: readonly Place[]
  readonly said: Said
}

/** First everyone plays a few times; then seekers go for what is left in turn, and between them one that says new things. */
function policyFor({ truth, turn, left, said }: Turn): Policy {
  const policies = Object.values(POLICIES)
  const usual = policies[turn % policies.length]
  if (usual && turn < policies.length * BY_EACH_POLICY) return usual
  const goals = withoutLinesWithin(left).flatMap(({ goals: { [truth]: ways } }) => ways ?? [])
  const goal = goals[turn % (goals.length + 1)]
  return seeker({ said, ...(goal && { goal }) })
}

/** Keys of everything that came up in a session: its ending, its moments, and each line that could have been said. */
function metIn(scenario: Scenario, { steps, state }: Played): Set<string> {
  const met = new Set(steps.flatMap(({ before }) => legalMoves(scenario, before).lines.map(({ id }) => id)))
  for (const { facts } of steps) {
    for (const fact of facts) {
      if (fact.type === 'event-started') met.add(fact.event)
      if (fact.type === 'beat-opened') met.add(fact.beat)
    }
  }
  return met.add(endingKey(state.ending?.id ?? ''))
}
