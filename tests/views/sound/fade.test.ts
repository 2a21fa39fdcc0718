/** Fades as numbers: what is heard while one intensity of the music gives way to another. */
import { expect, test } from 'vitest'
import { FADE_STEPS, gainAt, nextPosition } from '../../../src/views/sound/fade.ts'

const STEPS = Array.from({ length: FADE_STEPS }, (_, at) => at)

/** The gains at every step from one end to the other. */
function gains(from: 0 | 1, end: 0 | 1): readonly number[] {
  const positions: number[] = [from]
  for (const at of STEPS) positions.push(nextPosition(positions[at] ?? from, end))
  return positions.map(gainAt)
}

const between = (all: readonly number[]): readonly number[] =>
  STEPS.map((at) => ((all[at] ?? 0) + (all[at + 1] ?? 0)) / 2)

const powers = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((gain, at) => gain ** 2 + (other[at] ?? 0) ** 2)

test('a fade goes from silence to whole and back', () => {
  expect(gains(0, 1).map((gain) => Number(gain.toFixed(3)))).toEqual([
    0, 0.195, 0.383, 0.556, 0.707, 0.831, 0.924, 0.981, 1,
  ])
  expect(gains(1, 0)).toEqual(gains(0, 1).toReversed())
})

test('two that cross over are never louder nor more than a tenth of a decibel quieter than one', () => {
  const [rising, falling] = [gains(0, 1), gains(1, 0)]
  const all = [...powers(rising, falling), ...powers(between(rising), between(falling))]

  expect(Math.max(...all)).toBeLessThanOrEqual(1 + 1e-9)
  expect(10 * Math.log10(Math.min(...all))).toBeGreaterThan(-0.1)
})

test('a fade that turns round on the way goes back over the same gains', () => {
  const halfway = nextPosition(nextPosition(0, 1), 1)

  expect(nextPosition(halfway, 0)).toBe(nextPosition(0, 1))
  expect(nextPosition(1, 1)).toBe(1)
  expect(nextPosition(0, 0)).toBe(0)
})
