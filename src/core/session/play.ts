/**
 * Plays a session again from its log, one checked step at a time. It never guesses: where the log and the engine disagree,
 * it stops and says at which choice.
 */
import { advance, advanceRecorded, start, type RefusalCode } from '../engine/index.ts'
import type { Fact } from '../engine/facts.ts'
import type { NegotiationState } from '../engine/state.ts'
import { ok, refuse, type Result } from '../lib/result.ts'
import type { Move } from '../model/move.ts'
import type { Scenario } from '../model/scenario.ts'
import { parseChoice, writeChoice } from './choice.ts'
import { begin, MODEL_VERSION, record, stateHash, type SessionLog } from './log.ts'
import { saveRefusal, type SaveRefusal } from './save-refusals.ts'

/** One choice and what it did. */
export interface Step {
  readonly choice: string
  readonly move: Move
  readonly before: NegotiationState
  readonly after: NegotiationState
  readonly facts: readonly Fact[]
}

export interface Replay {
  readonly steps: readonly Step[]
  readonly state: NegotiationState
}

/** Every state is compared, or only the last, which has all that came before in it: enough where many are read at once. */
type Compared = 'every-state' | 'last-state'

/**
 * The session's steps and its last state. Refused when the log belongs to another scenario or another version of it, when a
 * choice cannot be read or is refused, or when a state differs from the one recorded; `at` is the index of that choice. What an
 * older model recorded is not compared: its states were reckoned otherwise, its choices still hold.
 */
export function replay(
  scenario: Scenario,
  log: SessionLog,
  compared: Compared = 'every-state',
): Result<Replay, SaveRefusal> {
  if (log.scenario.id !== scenario.id) return refuse(saveRefusal('save/other-scenario', { detail: log.scenario.id }))
  if (log.scenario.hash !== scenario.hash) return refuse(saveRefusal('save/scenario-changed'))
  let state = start(scenario, { seed: log.seed, truth: log.truth, mode: log.mode })
  const steps: Step[] = []
  const isCompared = (at: number): boolean =>
    !isOfOlderModel(log) && (compared === 'every-state' || at === log.choices.length - 1)
  for (const [at, logged] of log.choices.entries()) {
    const taken = retake(scenario, state, logged.choice)
    if (!taken.ok)
      return refuse(saveRefusal('save/refused-choice', { at, detail: `${logged.choice} (${taken.refusal})` }))
    if (isCompared(at) && stateHash(taken.value.after) !== logged.state)
      return refuse(saveRefusal('save/departed', { at, detail: logged.choice }))
    steps.push(taken.value)
    state = taken.value.after
  }
  return ok({ steps, state })
}

/** Whether it was played with an earlier version of the model, so that its states cannot be compared. */
export function isOfOlderModel({ model }: SessionLog): boolean {
  return model < MODEL_VERSION
}

/** The same session with its states as today's model reckons them. */
export function renewed(log: SessionLog, steps: readonly Step[]): SessionLog {
  const choices = steps.map(({ choice, after }) => ({ choice, state: stateHash(after) }))
  return { ...log, model: MODEL_VERSION, choices }
}

/** One step from a choice as it is written. The refusal is the engine's code, or the spelling's. */
export function take(scenario: Scenario, before: NegotiationState, choice: string): Result<Step, string> {
  const parsed = parseChoice(choice)
  return parsed.ok ? takeMove(scenario, before, parsed.value) : parsed
}

/** One step from a choice that a log holds. */
export function retake(scenario: Scenario, before: NegotiationState, choice: string): Result<Step, string> {
  const parsed = parseChoice(choice)
  return parsed.ok ? stepBy(advanceRecorded, { scenario, before, move: parsed.value }) : parsed
}

/** One step from a move. The refusal is the engine's code. */
export function takeMove(scenario: Scenario, before: NegotiationState, move: Move): Result<Step, RefusalCode> {
  return stepBy(advance, { scenario, before, move })
}

interface Taking {
  readonly scenario: Scenario
  readonly before: NegotiationState
  readonly move: Move
}

function stepBy(play: typeof advance, { scenario, before, move }: Taking): Result<Step, RefusalCode> {
  const advanced = play(scenario, before, move)
  if (!advanced.ok) return advanced
  const { state, facts } = advanced.value
  return ok({ choice: writeChoice(move), move, before, after: state, facts })
}

/** The log of a session that was played from its start: what `record` would have made of it step by step. */
export function logOf(first: NegotiationState, steps: readonly Step[]): SessionLog {
  return steps.reduce((log, { move, after }) => record(log, move, after), begin(first))
}
