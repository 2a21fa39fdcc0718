/** Brings a session to where an event begins, by playing it there: as advised first, and then by whatever leads there. */
import { findEvent, caseOf } from '../engine/index.ts'
import { waysOf } from '../model/condition.ts'
import type { Scenario } from '../model/scenario.ts'
import { chanceFrom, playOn, POLICIES, type Played } from './index.ts'
import { seeker } from './seeker.ts'

const TRIES = 12

/** The session up to and with the move on which the event begins; `undefined` when no try comes to it. Always the same for a seed. */
export function playToEvent(scenario: Scenario, from: Played, event: string): Played | undefined {
  const found = findEvent(caseOf(scenario, from.state), event)
  if (found === undefined) return undefined
  const ends = found.stage === 'conclude' && { kind: 'agreement' as const }
  const seekers = waysOf(found.when).map((when) => seeker({ said: new Map(), goal: { when, before: [], ...ends } }))
  for (let i = 0; i < 2 * TRIES; i += 1) {
    const by = {
      policy: (i >= TRIES && seekers[i % seekers.length]) || POLICIES.documented,
      chance: chanceFrom(from.state.seed + i),
    }
    const { steps } = playOn(scenario, from, by)
    const at = steps.findIndex(({ after }) => after.event?.id === event)
    const last = steps[at]
    if (last) return { steps: steps.slice(0, at + 1), state: last.after }
  }
  return undefined
}
