/** What every cue is made in: a little noise, a dull push of mass, and the room it happens in. */
import { SAMPLE_RATE, filter, room, seeded, shape, strike, whiteNoise } from './dsp.mjs'

export const noise = (length, seed) => whiteNoise(Math.round(length * SAMPLE_RATE), seeded(seed))

export function inRoom(dry, wet, { fall = 0.45, darkHertz = 3_500 } = {}) {
  const [left, right] = room(dry, { size: 0.55, fall, darkHertz })
  return dry.map((x, i) => x + (left[i] + right[i]) * 0.5 * wet)
}

/** A dull push of air and mass: filtered noise that dies at once. */
export const thud = (length, { hertz, fall, seed }) => shape(filter(noise(length, seed), 'low', hertz), strike(0, fall))
