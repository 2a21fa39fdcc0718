/**
 * The manner of a place (context dials, domain model 4.1): what counts is the norm of the room, never where people come from.
 * Each dial goes from 1 to 5; at 3 nothing changes. The steps are design values. How hard bluntness hits depends on whether
 * the place finds it fitting (Adam, Shirako, Maddux 2010).
 */
import type { Manner } from '../model/setting.ts'
import type { Effect } from './effects.ts'

const MIDDLE = 3
const A_STEP: Manner = { directness: -0.15, hierarchy: 0.25, face: 0.1, pressure: 0.1 }

/** What a loss is multiplied by: 1 in the middle, never below a half. */
export function weight(manner: Manner, dial: keyof Manner): number {
  return 1 + A_STEP[dial] * (manner[dial] - MIDDLE)
}

/** A blunt row as this place takes it. */
export function blunt(row: Effect, manner: Manner): Effect {
  const by = weight(manner, 'directness')
  return { ...row, T: row.T < 0 ? row.T * by : row.T, F: row.F > 0 ? row.F * by : row.F }
}
