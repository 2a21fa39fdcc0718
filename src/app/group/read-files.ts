/** Many session files, read and played again. What cannot be used is named with its reason and left out. */
import type { Experience } from '../../core/learning/experience.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import { words } from '../../views/dom/words.ts'
import { readSessions } from '../../core/session/save.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { saveRefusalWords } from '../../core/present/save-refusal-words.ts'
import { askLearning } from '../learning/ask.ts'
import type { LearningAnswer } from '../learning/compute.ts'
import { scenarioOf } from '../open-session.ts'
import type { Shared } from '../shared.ts'

export interface GroupMember {
  readonly name: string
  readonly log: SessionLog
  readonly experience: Experience
}

export interface GroupFiles {
  readonly members: readonly GroupMember[]
  readonly scenarios: Readonly<Record<string, Scenario>>
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
}

/** More than this is no session. */
const MOST_BYTES = 4_000_000
const MOST_WORKERS = 4

interface Named {
  readonly name: string
  readonly log: SessionLog
  readonly embedded?: string
}

export async function readGroupFiles(shared: Shared, files: readonly File[], reading: Reading): Promise<GroupFiles> {
  const skipped: { name: string; why: string }[] = []
  const named: Named[] = []
  for (const [at, text] of (await Promise.all(files.map((file) => file.slice(0, MOST_BYTES).text()))).entries()) {
    const name = files[at]?.name ?? ''
    for (const [place, read] of readSessions(text).entries()) {
      const own = place === 0 ? name : `${name} (${place + 1})`
      if (read.ok) named.push({ name: own, ...read.value })
      else skipped.push({ name: own, why: saveRefusalWords(read.refusal, words) })
    }
  }
  const scenarios = await scenariosFor(shared, named)
  const answers = await askForUnknown(
    scenarios,
    named.map(({ log }) => log),
    reading,
  )
  const members = named.flatMap(({ name, log }, at): GroupMember[] => {
    const answer = answers[at]
    if (answer && 'experience' in answer) return [{ name, log, experience: answer.experience }]
    const isHere = scenarios[log.scenario.hash] !== undefined
    const why = answer && isHere ? saveRefusalWords(answer.refusal, words) : words.app.noVersionFor(log.scenario.id)
    skipped.push({ name, why })
    return []
  })
  return { members, scenarios, skipped }
}

/** By hash: the shelf's, those kept here, and those that the files themselves hold. */
async function scenariosFor(shared: Shared, named: readonly Named[]): Promise<Record<string, Scenario>> {
  const found: Record<string, Scenario> = {}
  for (const { log, embedded } of named) {
    const { hash, id } = log.scenario
    if (found[hash]) continue
    const here = await scenarioOf(shared, log)
    const scenario = here?.hash === hash || embedded === undefined ? here : await parse(embedded, id)
    if (scenario?.hash === hash) found[hash] = scenario
  }
  return found
}

async function parse(text: string, name: string): Promise<Scenario | undefined> {
  const { parseScenario } = await import('../../core/scenario/parse.ts')
  return parseScenario(text, name).scenario
}

/** What was worked out on this visit, by the session as text: files that are dropped again with others are not played again. */
export type Known = Map<string, LearningAnswer[number]>

interface Reading {
  readonly known: Known
  readonly onDone: (done: number, of: number) => void
}

/** Asks only for what is not known yet. */
async function askForUnknown(
  scenarios: Readonly<Record<string, Scenario>>,
  logs: readonly SessionLog[],
  { known, onDone }: Reading,
): Promise<LearningAnswer> {
  const keys = logs.map((log) => JSON.stringify(log))
  const asked = new Map(logs.flatMap((log, at) => (known.has(keys[at] ?? '') ? [] : [[keys[at] ?? '', log] as const])))
  let done = logs.length - asked.size
  const answers = await askInParts(scenarios, [...asked.values()], (more) => onDone((done += more), logs.length))
  for (const [at, key] of [...asked.keys()].entries()) {
    const answer = answers[at]
    if (answer) known.set(key, answer)
  }
  return keys.flatMap((key) => known.get(key) ?? [])
}

/** As many workers as the device has cores to spare, each with its share. */
async function askInParts(
  scenarios: Readonly<Record<string, Scenario>>,
  logs: readonly SessionLog[],
  onPart: (sessions: number) => void,
): Promise<LearningAnswer> {
  const workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1))
  const size = Math.ceil(logs.length / workers)
  const parts = Array.from({ length: workers }, (_, at) => logs.slice(at * size, (at + 1) * size))
  const answers = await Promise.all(
    parts.map((part) =>
      part.length === 0 ? Promise.resolve([]) : askLearning({ scenarios, logs: part, isQuick: true }, onPart),
    ),
  )
  return answers.flat()
}
