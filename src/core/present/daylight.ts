/** How far the day is, from 0 in the morning to 1 at night. */
import type { Place } from '../model/place.ts'

const BEGINS = { morning: 0, midday: 0.15, afternoon: 0.35, evening: 0.62 } as const

/** When the talks at a place begin. */
export function daylightAtStart({ light = 'morning' }: Place): number {
  return BEGINS[light]
}
