/**
 * How loud a sound is on its way in or out. Two that cross over are as loud together as either alone: their powers add up to
 * one all the way, where straight lines would dip by three decibels. Knows nothing of sounds.
 */

/** Few enough for timers, enough that the straight pieces between them keep to the curve. */
export const FADE_STEPS = 8

/** The gain at a position from 0 (silent) to 1 (whole). */
export function gainAt(position: number): number {
  return Math.sin((position * Math.PI) / 2)
}

/** The position one step nearer to the end. */
export function nextPosition(position: number, end: 0 | 1): number {
  const step = Math.round(position * FADE_STEPS) + (end === 1 ? 1 : -1)
  return Math.min(1, Math.max(0, step / FADE_STEPS))
}
