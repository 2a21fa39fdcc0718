/**
 * A session small enough to stand in an address: what it takes to play it again, with the fingerprint of its last state
 * instead of every one. Knows nothing of addresses. What comes in is untrusted.
 */
import { start } from '../engine/index.ts'
import { ok, refuse, type Result } from '../lib/result.ts'
import type { Scenario } from '../model/scenario.ts'
import { begin, LOG_FORMAT, LOG_KIND, MODEL_VERSION, record, type SessionLog } from './log.ts'
import { isOfOlderModel, retake } from './play.ts'
import { readSession } from './save.ts'
import { saveRefusal, type SaveRefusal } from './save-refusals.ts'

/** As JSON: scenario, hash, truth, mode, seed, model, last state, alias, choices. */
export function writeHanded({ scenario, truth, mode, seed, model, choices, alias }: SessionLog): string {
  const last = choices.at(-1)?.state ?? ''
  return JSON.stringify([
    [scenario.id, scenario.hash, truth, mode, seed, model, last, alias ?? ''],
    ...choices.map(({ choice }) => choice),
  ])
}

/** A log whose states are still to be found by playing it; the last one is known. */
export function readHanded(text: string): Result<SessionLog, SaveRefusal> {
  const [head, ...choices] = asList(text)
  const [id, hash, truth, mode, seed, model, last, alias] = Array.isArray(head) ? (head as unknown[]) : []
  const logged = choices.map((choice, at) => ({ choice, state: at === choices.length - 1 ? last : UNKNOWN }))
  const log = {
    kind: LOG_KIND,
    format: LOG_FORMAT,
    model: model ?? MODEL_VERSION,
    scenario: { id, hash },
    truth,
    mode,
    seed,
    choices: logged,
    ...(typeof alias === 'string' && alias !== '' && { alias }),
  }
  // The gate for files is the gate for links.
  return readSession(JSON.stringify(log))
}

const UNKNOWN = '-'

/** The whole log, found by playing. Refused as a replay is; a link that ends elsewhere than it says has departed. */
export function restoreHanded(scenario: Scenario, handed: SessionLog): Result<SessionLog, SaveRefusal> {
  if (handed.scenario.id !== scenario.id)
    return refuse(saveRefusal('save/other-scenario', { detail: handed.scenario.id }))
  if (handed.scenario.hash !== scenario.hash) return refuse(saveRefusal('save/scenario-changed'))
  let state = start(scenario, { seed: handed.seed, truth: handed.truth, mode: handed.mode })
  let log = begin(state, handed.alias)
  for (const [at, { choice }] of handed.choices.entries()) {
    const taken = retake(scenario, state, choice)
    if (!taken.ok) return refuse(saveRefusal('save/refused-choice', { at, detail: choice }))
    state = taken.value.after
    log = record(log, taken.value.move, state)
  }
  const last = log.choices.length - 1
  if (!isOfOlderModel(handed) && log.choices[last]?.state !== handed.choices[last]?.state)
    return refuse(saveRefusal('save/departed', { at: last }))
  return ok(log)
}

function asList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
