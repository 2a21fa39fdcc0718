/**
 * A worked example: the trainee's own case on the same day and with the same luck, played by the documented strategies. Shown
 * after the first try, when the debrief has nothing left to ask.
 */
import { POLICIES, runPolicy } from '../../core/policies/index.ts'
import type { AttemptView } from '../../core/present/report-view.ts'
import { logOf } from '../../core/session/play.ts'
import { start } from '../../core/engine/index.ts'
import type { Playing } from '../play.ts'

/** Stands where the id of a session would. */
export const EXAMPLE = 'example'

export function exampleFor({ scenario, log }: Playing): Playing {
  const { seed, truth, mode } = log
  const { steps, state } = runPolicy(scenario, { seed, truth, mode, policy: POLICIES.documented })
  const answers = { words: {}, moments: {}, pairs: {}, isTold: true } as const
  return { scenario, state, facts: [], log: { ...logOf(start(scenario, { seed, truth, mode }), steps), answers } }
}

export function exampleAttempt({ scenario, state }: Playing): AttemptView {
  const ending = scenario.cases[state.truth].endings.find(({ id }) => id === state.ending?.id)
  return { id: EXAMPLE, number: 0, depth: 0, where: ending?.title ?? '', day: '', isOver: true, isExample: true }
}
