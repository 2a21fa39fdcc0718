/** Brings a session to where an event begins, by playing it there: as advised first, and then by whatever leads there. */
import { findEvent, caseOf } from '../engine/index.ts'
import type { Scenario } from '../model/scenario.ts'
import { chanceFrom, playOn, POLICIES, type Played } from './index.ts'
import type { Policy } from './policy.ts'
import { seeker } from './seeker.ts'

const TRIES = 12

/** The session up to and with the move on which the event begins; `undefined` when no try comes to it. Always the same for a seed. */
export function playToEvent(scenario: Scenario, from: Played, event: string): Played | undefined {
  const found = findEvent(caseOf(scenario, from.state), event)
  if (found === undefined) return undefined
  const goal = { when: found.when, before: [], ...(found.stage === 'conclude' && { kind: 'agreement' as const }) }
  const seek: Policy = seeker({ said: new Map(), goal })
  for (let i = 0; i < 2 * TRIES; i += 1) {
    const by = { policy: i < TRIES ? POLICIES.documented : seek, chance: chanceFrom(from.state.seed + i) }
    const { steps } = playOn(scenario, from, by)
    const at = steps.findIndex(({ after }) => after.event?.id === event)
    const last = steps[at]
    if (last) return { steps: steps.slice(0, at + 1), state: last.after }
  }
  return undefined
}
