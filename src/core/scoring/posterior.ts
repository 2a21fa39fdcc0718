/**
 * How far a careful reader would believe each explanation of a block, from nothing but the cues that were on view. Every
 * explanation starts even; each sign of it that was seen makes it likelier. A benchmark, not a fact about people.
 */
import type { SeenCue } from '../engine/state.ts'
import type { Rival, ScenarioEvent } from '../model/moment.ts'
import { genuineFrom, STAGED } from '../strategy/finality.ts'
import { walkoutCues } from './exit-odds.ts'

/** How many times likelier one sign makes its explanation. Signs overlap, so each counts for less than its face [design value]. */
const FOR_EACH_SIGN = 5 ** 0.6

/** Belief in each explanation by its id, summing to 1. */
export function posterior(event: ScenarioEvent, cues: readonly SeenCue[]): ReadonlyMap<string, number> {
  const seen = new Set(cues.map(({ id }) => id))
  const genuine = event.kind === 'impasse' ? 0.5 : genuineFrom(0.5, walkoutCues(cues))
  const weights = event.rivals.map((rival) => {
    const signs = rival.signs.filter((id) => seen.has(id)).length
    return [rival.id, FOR_EACH_SIGN ** signs * (isStaged(rival) ? 1 - genuine : genuine)] as const
  })
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return new Map(weights.map(([id, weight]) => [id, weight / whole]))
}

/** Whether the author said which cues speak for what; without that nothing can be told apart by them. */
export function hasSigns({ rivals }: ScenarioEvent): boolean {
  return rivals.some(({ signs }) => signs.length > 0)
}

function isStaged({ causes }: Rival): boolean {
  return causes.some((cause) => STAGED.includes(cause))
}
