/**
 * What nobody met when the file was played many times: by the simulated trainees, by some that seek each ending, and by some
 * that say what has not been said. Always the same tries for the same file. Nothing here proves that it cannot be reached.
 */
import type { Case, Scenario } from '../model/scenario.ts'
import { TRUTHS, type TruthId } from '../model/setting.ts'
import { POLICIES, runPolicy, type Played, type Policy } from '../policies/index.ts'
import { seeker, type Said } from '../policies/seeker.ts'
import { legalMoves } from '../engine/index.ts'
import type { Path } from '../scenario/findings.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { linesOf, momentsOf } from './parts.ts'
import { checkUnknownWord } from './unknown-word.ts'
import { checkUnreachableEnding } from './unreachable-ending.ts'
import { checkUnreachable } from './unreachable.ts'

/** A file in which all is reached is done much sooner. */
const MOST_TRIES = 600
const BY_EACH_POLICY = 8
const SEEDS_OFF = 1000

interface Goal {
  readonly key: string
  readonly truth: TruthId
  readonly what: string
  readonly path: Path
}

export function checkNotReached(scenario: Scenario): FindingInTruth[] {
  const known = TRUTHS.flatMap((truth) => namedElsewhere(scenario.cases[truth]))
  const goals = goalsOf(scenario).filter(({ path }) => !known.some((part) => path.join('/').startsWith(part)))
  const reached = new Set<string>()
  const said: Said = new Map()
  let tries = 0
  const left = (): Goal[] => goals.filter(({ key }) => !reached.has(key))
  while (tries < MOST_TRIES && left().length > 0) {
    const seed = SEEDS_OFF + tries
    const truth = TRUTHS[tries % 2] ?? 'main'
    const policy = policyFor(scenario, { truth, turn: Math.floor(tries / 2), left: left(), said })
    for (const key of metIn(scenario, runPolicy(scenario, { seed, policy, truth }))) reached.add(key)
    tries += 1
  }
  return left().map(({ truth, what, path }) => {
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

/** Everything that should happen to somebody; what is in both truths stands here once. */
function goalsOf({ cases }: Scenario): Goal[] {
  const all = TRUTHS.flatMap((truth) => {
    const theCase = cases[truth]
    return [
      ...theCase.endings
        // One of each kind must hold in every case; the gate asks for it even where it never comes to that.
        .filter(({ when }) => Object.keys(when).length > 0)
        .map(({ id }) => goal(truth, 'The ending', ['endings', id])),
      ...momentsOf(theCase).map(({ moment, path }) =>
        goal(truth, 'cause' in moment ? 'The event' : 'The beat', path, moment.id),
      ),
      ...linesOf(theCase).map(({ line, path }) => goal(truth, 'The line', path, line.id)),
    ]
  })
  return [...new Map(all.toReversed().map((each) => [each.key, each])).values()].toReversed()
}

function goal(truth: TruthId, kind: string, path: Path, id = String(path.at(-1))): Goal {
  return { key: path[0] === 'endings' ? `ending ${id}` : id, truth, what: `${kind} “${id}”`, path }
}

interface Turn {
  readonly truth: TruthId
  readonly turn: number
  readonly left: readonly Goal[]
  readonly said: Said
}

/** First everyone plays a few times; then those who seek take turns. */
function policyFor({ cases }: Scenario, { truth, turn, left, said }: Turn): Policy {
  const policies = Object.values(POLICIES)
  const usual = policies[turn % policies.length]
  if (usual && turn < policies.length * BY_EACH_POLICY) return usual
  const { endings } = cases[truth]
  const wanted = endings.filter(({ id }) => left.some(({ key }) => key === `ending ${id}`))
  const sought = wanted[turn % (wanted.length + 1)]
  if (!sought) return seeker({ said })
  const before = endings.slice(0, endings.indexOf(sought)).filter(({ kind }) => kind === sought.kind)
  return seeker({ said, goal: { ...sought, before } })
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
  return met.add(`ending ${state.ending?.id ?? ''}`)
}
