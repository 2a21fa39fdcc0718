/** The air of a place, as seamless loops: every part is periodic over the loop, so there is no seam to hide. */
import { SAMPLE_RATE, filterLoop, mix, room, seeded, shape, silence, strike, struck, whiteNoise } from './dsp.mjs'
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

/** Lays short sounds round the loop; what would ring past the end rings at the beginning. */
function scatter(events, { size, darkHertz }) {
  const dry = new Float64Array(LENGTH)
  for (const { at, sound, gain } of events) {
    const start = Math.round(at * SAMPLE_RATE)
    for (let i = 0; i < sound.length; i += 1) dry[(start + i) % LENGTH] += sound[i] * gain
  }
  return room(dry, { size, fall: 1.4, darkHertz, rounds: 2 }).map((echo) => mix(echo, dry, { gain: 0.25 }))
}

/** So many moments in the loop, unevenly, each with its own sound. */
function moments(count, seed, soundOf, gain) {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, k) => ({
    at: ((k + random() * 0.8) / count) * LOOP_SECONDS,
    sound: soundOf(random, k),
    gain: gain * (0.5 + 0.5 * random()),
  }))
}

/** China or glass touched in another part of the room. */
const chink = (random) => {
  const hertz = 1_700 + 1_900 * random()
  return struck(
    [
      [hertz, 0.22, 0.5],
      [hertz * 1.52, 0.16, 0.3],
      [hertz * 2.31, 0.1, 0.15],
    ],
    0.35,
  )
}

/** Somebody's voice in the next room: the throat's tone opening and closing, no word to be made out. */
const voice = (random) => {
  const length = 0.5 + 0.9 * random()
  const pitchHertz = 95 + 90 * random()
  const sound = silence(length)
  let phase = 0
  for (let i = 0; i < sound.length; i += 1) {
    const t = i / SAMPLE_RATE
    phase += (pitchHertz * (1 + 0.06 * Math.sin(2 * Math.PI * 2.3 * t) - 0.08 * (t / length))) / SAMPLE_RATE
    const syllable = Math.max(0, Math.sin(2 * Math.PI * (3.1 + 1.2 * random()) * t)) ** 0.6
    const tone =
      Math.sin(2 * Math.PI * phase) + 0.5 * Math.sin(4 * Math.PI * phase) + 0.22 * Math.sin(6 * Math.PI * phase)
    sound[i] = tone * syllable * Math.sin((Math.PI * t) / length)
  }
  return sound
}

/** A hammer on a bench, two rooms away. */
const hammer = (random) => {
  const hit = struck(
    [
      [180 + 60 * random(), 0.1, 0.9],
      [620 + 200 * random(), 0.14, 0.4],
      [1_480, 0.08, 0.16],
    ],
    0.3,
  )
  return mix(hit, shape(whiteNoise(SAMPLE_RATE / 4, seeded(Math.floor(random() * 900))), strike(0, 0.02)), {
    gain: 0.3,
  })
}

/** A flap of canvas that the wind lets go. */
const flap = (random) =>
  filterLoop(
    shape(
      whiteNoise(SAMPLE_RATE / 3, seeded(Math.floor(random() * 900))),
      (t) => Math.exp(-14 * t) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 17 * t)),
    ),
    'low',
    700,
  )

const withAir = (air, events) => [0, 1].map((ear) => mix(air(ear), events[ear]))

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
  /** Wind that leans and lets go, canvas that answers it, water not far off. */
  canvas: () =>
    withAir(
      (ear) =>
        layers(ear, [
          { seed: 21, low: 260, high: 45, gain: 1, moving: drift(0.6, 4) },
          { seed: 22, low: 900, high: 250, gain: 0.34, moving: drift(0.95, 5) },
          { seed: 23, low: 3_200, high: 900, gain: 0.07, moving: drift(0.9, 7, [3, 5, 7]), wide: true },
          {
            seed: 24,
            low: 1_500,
            high: 600,
            gain: 0.1,
            moving: (t) => Math.sin((5 * Math.PI * t) / LOOP_SECONDS) ** 6,
          },
        ]),
      scatter(moments(7, 25, flap, 0.5), { size: 0.5, darkHertz: 1_400 }),
    ),
  /** A high room with people in the next one. */
  hall: () =>
    withAir(
      (ear) =>
        layers(ear, [
          { seed: 31, low: 300, high: 50, gain: 1, moving: drift(0.2, 8) },
          { seed: 32, low: 1_400, high: 300, gain: 0.12, moving: drift(0.3, 9), wide: true },
        ]),
      scatter(moments(22, 35, voice, 0.05), { size: 1.8, darkHertz: 1_100 }),
    ),
  /** Crockery, an oven's fan, a counter beyond the door. */
  kitchen: () =>
    withAir(
      (ear) =>
        mix(
          layers(ear, [
            { seed: 41, low: 520, high: 80, gain: 1, moving: drift(0.14, 10) },
            { seed: 42, low: 2_600, high: 700, gain: 0.1, moving: drift(0.2, 11), wide: true },
          ]),
          machineHum(0.012),
        ),
      scatter([...moments(11, 45, chink, 0.07), ...moments(9, 46, voice, 0.03)], { size: 0.9, darkHertz: 2_600 }),
    ),
  /** Work going on two rooms away. */
  works: () =>
    withAir(
      (ear) =>
        mix(
          layers(ear, [
            { seed: 51, low: 340, high: 55, gain: 1, moving: drift(0.18, 12) },
            { seed: 52, low: 1_900, high: 500, gain: 0.08, moving: drift(0.2, 13), wide: true },
          ]),
          machineHum(0.03),
        ),
      scatter(
        [1.1, 1.62, 2.14, 6.8, 7.3, 11.2, 11.72, 12.24, 12.8].map((at, k) => ({
          at,
          sound: hammer(seeded(60 + k)),
          gain: 0.1 - 0.008 * (k % 3),
        })),
        { size: 1.4, darkHertz: 1_500 },
      ),
    ),
}
