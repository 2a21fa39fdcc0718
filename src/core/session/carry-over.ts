/** Plays the choices of a session on another version of its scenario, as far as they go. For authors; a save is never bent like this. */
import { start } from '../engine/index.ts'
import type { Scenario } from '../model/scenario.ts'
import type { SessionLog } from './log.ts'
import { logOf, retake, type Replay, type Step } from './play.ts'

export interface CarriedOver extends Replay {
  /** A session of the new version, with the choices that could be made there too. */
  readonly log: SessionLog
}

/** Stops at the first choice that the new version refuses. */
export function carryOver(scenario: Scenario, log: SessionLog): CarriedOver {
  const first = start(scenario, { seed: log.seed, truth: log.truth, mode: log.mode })
  const steps: Step[] = []
  for (const { choice } of log.choices) {
    const taken = retake(scenario, steps.at(-1)?.after ?? first, choice)
    if (!taken.ok) break
    steps.push(taken.value)
  }
  return { steps, state: steps.at(-1)?.after ?? first, log: logOf(first, steps) }
}
