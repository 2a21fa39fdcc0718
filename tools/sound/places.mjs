/** The air of a place, as seamless loops: every part is periodic over the loop, so there is no seam to hide. */
import { SAMPLE_RATE, filterLoop, mix, seeded, shape, whiteNoise } from './dsp.mjs'
import { LOOP_SECONDS } from './music.mjs'

const LENGTH = LOOP_SECONDS * SAMPLE_RATE

/** A slow irregular movement around 1, made of waves that fit the loop whole. */
function drift(depth, seed, waves = [1, 2, 3, 5]) {
  const random = seeded(seed)
  const parts = waves.map((n) => [n, random() * 2 * Math.PI])
  return (t) =>
    1 +
    (depth * parts.reduce((s, [n, phase]) => s + Math.sin((2 * Math.PI * n * t) / LOOP_SECONDS + phase), 0)) /
      waves.length
}

function air({ seed, low, high, gain, moving }) {
  const noise = filterLoop(filterLoop(whiteNoise(LENGTH, seeded(seed)), 'low', low), 'high', high)
  return shape(noise, (t) => gain * moving(t))
}

/**
 * Sums layers of air for one ear. Low air reaches both ears alike, as in a room; `wide` layers differ in noise
 * but not in movement, so gusts keep their place.
 */
const layers = (ear, list) =>
  list.reduce((sum, { wide = false, ...layer }) => {
    const seed = layer.seed + (wide ? ear * 1_000 : 0)
    return mix(sum, air({ ...layer, seed }))
  }, new Float64Array(LENGTH))

function machineHum(gain) {
  const hum = new Float64Array(LENGTH)
  for (const [hertz, part] of [
    [100, 1],
    [100.125, 0.5],
    [200, 0.34],
    [300.0625, 0.16],
    [412, 0.05],
  ]) {
    for (let i = 0; i < LENGTH; i += 1) hum[i] += gain * part * Math.sin((2 * Math.PI * hertz * i) / SAMPLE_RATE)
  }
  return shape(hum, drift(0.25, 77, [1, 2]))
}

export const PLACES = {
  /** Ventilation, a machine somewhere in the wall, the building far off. */
  office: () =>
    [0, 1].map((ear) =>
      mix(
        layers(ear, [
          { seed: 11, low: 420, high: 60, gain: 1, moving: drift(0.16, 1) },
          { seed: 12, low: 2_400, high: 500, gain: 0.09, moving: drift(0.12, 2), wide: true },
          { seed: 13, low: 150, high: 40, gain: 1.1, moving: drift(0.7, 3) },
        ]),
        machineHum(0.02),
      ),
    ),
  /** Wind that leans and lets go, a town behind it, water against a quay. */
  outside: () =>
    [0, 1].map((ear) =>
      layers(ear, [
        { seed: 21, low: 260, high: 45, gain: 1, moving: drift(0.6, 4) },
        { seed: 22, low: 900, high: 250, gain: 0.34, moving: drift(0.95, 5) },
        { seed: 23, low: 3_200, high: 900, gain: 0.07, moving: drift(0.9, 7, [3, 5, 7]), wide: true },
        { seed: 24, low: 1_500, high: 600, gain: 0.1, moving: (t) => Math.sin((5 * Math.PI * t) / LOOP_SECONDS) ** 6 },
      ]),
    ),
}
