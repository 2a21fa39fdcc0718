/** Cues of the trades and their houses: stamp, shutter, laptop, key, glass, thunder, murmur, bell. As in `cues.mjs`. */
import {
  SAMPLE_RATE,
  filter,
  mix,
  movingBand,
  seeded,
  shape,
  silence,
  strike,
  struck,
  swell,
  throughBody,
} from './dsp.mjs'
import { inRoom, noise, thud } from './materials.mjs'

/** Rubber on paper on a desk, with weight behind it. */
function stamp() {
  const sound = mix(silence(0.9), thud(0.3, { hertz: 320, fall: 0.16, seed: 141 }), { at: 0.02 })
  mix(
    sound,
    struck(
      [
        [96, 0.2, 1],
        [170, 0.14, 0.6],
        [420, 0.06, 0.3],
      ],
      0.4,
    ),
    { at: 0.02, gain: 0.7 },
  )
  mix(sound, shape(filter(noise(0.12, 142), 'band', 1_900, 0.8), strike(0, 0.05)), { at: 0.3, gain: 0.25 })
  return inRoom(sound, 0.25)
}

/** Two blades and a mirror. */
function shutter() {
  const sound = silence(1)
  for (const [at, gain] of [
    [0.01, 1],
    [0.09, 0.7],
    [0.55, 0.9],
    [0.63, 0.65],
  ]) {
    mix(sound, shape(filter(noise(0.06, 151), 'band', 3_400, 1.2), strike(0, 0.028)), { at, gain })
    mix(
      sound,
      struck(
        [
          [1_250, 0.03, 0.4],
          [2_900, 0.02, 0.3],
        ],
        0.1,
      ),
      { at, gain: gain * 0.5 },
    )
  }
  return inRoom(sound, 0.25)
}

/** A lid comes down on its keys. */
function laptop() {
  const sound = mix(
    silence(0.8),
    movingBand(noise(0.2, 161), (t) => 900 - 1_500 * t, 1.2),
    { gain: 0.06 },
  )
  mix(sound, thud(0.25, { hertz: 700, fall: 0.07, seed: 162 }), { at: 0.18, gain: 0.9 })
  mix(
    sound,
    struck(
      [
        [240, 0.07, 0.8],
        [530, 0.05, 0.5],
        [1_480, 0.03, 0.25],
      ],
      0.3,
    ),
    { at: 0.18, gain: 0.6 },
  )
  return inRoom(sound, 0.2)
}

/** A key slides on wood and its ring follows. */
function key() {
  const sound = silence(1.1)
  for (const [at, hertz, gain] of [
    [0.02, 3_100, 0.9],
    [0.08, 4_250, 0.6],
    [0.13, 3_600, 0.7],
    [0.38, 3_300, 0.4],
    [0.44, 4_700, 0.3],
  ])
    mix(
      sound,
      struck(
        [
          [hertz, 0.16, 0.5],
          [hertz * 1.62, 0.1, 0.3],
          [hertz * 2.2, 0.06, 0.15],
        ],
        0.3,
      ),
      { at, gain },
    )
  mix(
    sound,
    throughBody(shape(noise(0.35, 171), swell(0, 0.35, 0.3)), [
      [700, 4, 0.5],
      [1_500, 5, 0.3],
    ]),
    { at: 0.05, gain: 0.12 },
  )
  return inRoom(filter(sound, 'low', 7_000), 0.2)
}

/** Tea glasses put down on their saucers. */
function glass() {
  const sound = silence(1.3)
  for (const [at, hertz, gain] of [
    [0.01, 2_250, 1],
    [0.11, 2_250, 0.35],
    [0.5, 2_620, 0.8],
    [0.58, 2_620, 0.25],
  ])
    mix(
      sound,
      struck(
        [
          [hertz, 0.34, 0.5],
          [hertz * 1.72, 0.24, 0.32],
          [hertz * 2.61, 0.16, 0.16],
        ],
        0.6,
      ),
      { at, gain },
    )
  return inRoom(filter(sound, 'low', 6_500), 0.25)
}

/** Far off, over the valley. */
function thunder() {
  const roll = (t) => swell(0, 0.7, 0.15)(t) + 0.7 * swell(0.5, 0.8, 0.4)(t) + 0.5 * swell(1.1, 1, 0.4)(t)
  const low = filter(filter(noise(2.2, 181), 'low', 110), 'low', 160)
  const crack = shape(filter(noise(2.2, 182), 'low', 420), (t) => 0.25 * swell(0.02, 0.5, 0.1)(t))
  return inRoom(mix(mix(silence(2.2), shape(low, roll), { gain: 3 }), crack), 0.5, { fall: 1.6, darkHertz: 600 })
}

/** A room full of people draws breath and says nothing clearly. */
function murmur() {
  const random = seeded(191)
  const sound = silence(2.1)
  for (let k = 0; k < 16; k += 1) {
    const pitchHertz = 100 + 110 * random()
    const length = 0.5 + 0.7 * random()
    const tone = silence(length)
    let phase = 0
    for (let i = 0; i < tone.length; i += 1) {
      const t = i / SAMPLE_RATE
      phase += (pitchHertz * (1 - 0.1 * (t / length))) / SAMPLE_RATE
      const syllable = Math.max(0, Math.sin(2 * Math.PI * 3.6 * t)) ** 0.5
      tone[i] =
        (Math.sin(2 * Math.PI * phase) + 0.6 * Math.sin(4 * Math.PI * phase) + 0.3 * Math.sin(8 * Math.PI * phase)) *
        syllable *
        Math.sin((Math.PI * t) / length)
    }
    mix(sound, tone, { at: random() * (2.05 - length), gain: 0.3 })
  }
  return inRoom(filter(sound, 'low', 900), 0.6, { fall: 1, darkHertz: 1_200 })
}

/** A tram's gong, or the bell over a shop door: one clear stroke and a lesser. */
function bell() {
  const sound = silence(2)
  for (const [at, gain] of [
    [0.01, 1],
    [0.32, 0.7],
  ])
    mix(
      sound,
      struck(
        [
          [880, 1.1, 0.6],
          [1_760, 0.7, 0.3],
          [2_420, 0.5, 0.22],
          [3_690, 0.3, 0.12],
        ],
        1.6,
      ),
      { at, gain },
    )
  return inRoom(sound, 0.3)
}

export const TRADE_CUES = { stamp, shutter, laptop, key, glass, thunder, murmur, bell }
