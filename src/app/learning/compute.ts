/** What many sessions show, each played again. Slow for many, so it runs in a worker. */
import { experienceOf, type Experience } from '../../core/learning/experience.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { replay } from '../../core/session/play.ts'
import { saveRefusal, type SaveRefusal } from '../../core/session/save-refusals.ts'

export interface LearningRequest {
  /** By hash, so that each crosses to the worker once. */
  readonly scenarios: Readonly<Record<string, Scenario>>
  readonly logs: readonly SessionLog[]
  /** Compares the last state only; where it differs, the log is played again with every state, to say where. */
  readonly isQuick?: boolean
}

/** One for each log, in their order. */
export type LearningAnswer = readonly ({ readonly experience: Experience } | { readonly refusal: SaveRefusal })[]

export function computeLearning({ scenarios, logs, isQuick = false }: LearningRequest): LearningAnswer {
  return logs.map((log) => {
    const scenario = scenarios[log.scenario.hash]
    if (!scenario) return { refusal: saveRefusal('save/scenario-changed', { detail: log.scenario.id }) }
    const quick = isQuick ? replay(scenario, log, 'last-state') : undefined
    const replayed = quick?.ok ? quick : replay(scenario, log)
    if (!replayed.ok) return { refusal: replayed.refusal }
    const { steps } = replayed.value
    if (steps.length === 0) return { refusal: saveRefusal('save/damaged', { detail: 'choices' }) }
    return { experience: experienceOf(scenario, steps) }
  })
}
