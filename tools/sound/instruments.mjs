/** Two quiet instruments, one note at a time: a felted piano and a soft marimba. Knows pitch and touch, not the music. */
import { SAMPLE_RATE, filter, mix, seeded, shape, silence, strike, struck, whiteNoise } from './dsp.mjs'

export const pitch = (midi) => 440 * 2 ** ((midi - 69) / 12)

const PARTIALS = 12
const INHARMONICITY = 0.00028

function feltPartial(index, fundamental, touch) {
  const hertz = fundamental * index * Math.sqrt(1 + INHARMONICITY * index * index)
  // Felt takes the top off: the softer the touch, the steeper the slope.
  const gain = index ** -(1.1 + 0.5 * (1 - touch)) * Math.exp(-hertz / (900 + 1_500 * touch))
  const fall = (5.2 * (220 / fundamental) ** 0.45) / (1 + 0.35 * (index - 1))
  return { hertz, gain, fall: Math.min(fall, 7) }
}

/** A felt-piano note; `touch` 0..1 sets both loudness and brightness. */
export function feltPiano(midi, touch) {
  const note = silence(7.5)
  const fundamental = pitch(midi)
  for (let index = 1; index <= PARTIALS; index += 1) {
    const { hertz, gain, fall } = feltPartial(index, fundamental, touch)
    if (hertz > 9_000) break
    // Two strings a hair apart: the slow beating is what keeps a long note alive.
    for (const detune of [-0.00022, 0.00027]) addString(note, { hertz: hertz * (1 + detune), gain: gain / 2, fall })
  }
  const felt = filter(whiteNoise(SAMPLE_RATE / 5, seeded(midi)), 'low', 240 + fundamental * 0.6)
  mix(note, shape(felt, strike(0, 0.07)), { gain: 0.22 })
  return shape(note, (t) => touch * Math.min(1, t / 0.006, (7.5 - t) / 0.5))
}

function addString(note, { hertz, gain, fall }) {
  const omega = (2 * Math.PI * hertz) / SAMPLE_RATE
  for (let i = 0; i < note.length; i += 1) {
    const t = i / SAMPLE_RATE
    // Strings lose their first energy quickly and the rest slowly.
    const level = 0.62 * Math.exp((-6.9 * t) / (fall * 0.35)) + 0.38 * Math.exp((-6.9 * t) / fall)
    note[i] += gain * level * Math.sin(omega * i)
  }
}

/** A marimba bar under a soft mallet: tuned to 1 : 3.98 : 9.6, the upper modes gone at once. */
export function marimba(midi, touch) {
  const hertz = pitch(midi)
  const ring = 1.5 * (262 / hertz) ** 0.5
  const modes = [
    [hertz, ring, 0.9],
    [hertz * 3.98, ring * 0.22, 0.12 * touch],
    [hertz * 9.6, 0.05, 0.04 * touch],
  ]
  const note = struck(modes, 2.4)
  const mallet = filter(whiteNoise(SAMPLE_RATE / 10, seeded(midi + 500)), 'low', 700)
  mix(note, shape(mallet, strike(0, 0.03)), { gain: 0.12 })
  return shape(note, (t) => touch * Math.min(1, t / 0.003, (2.4 - t) / 0.2))
}
