/**
 * The musical bed: four loops of four slow bars on one set of notes (D major / B minor), so that any two may
 * sound together while they cross. Knows the notes; levels and files belong elsewhere.
 */
import { SAMPLE_RATE, filterLoop, room, seconds } from './dsp.mjs'
import { feltPiano, marimba, pitch } from './instruments.mjs'

export const LOOP_SECONDS = 16

// Each note: [beat, midi, touch, place from −1 left to 1 right]; a beat lasts one second.
const CALM = [
  [0, 38, 0.5, -0.2],
  [0.5, 57, 0.34, -0.1],
  [1.5, 66, 0.42, 0.25],
  [3, 64, 0.3, 0.2],
  [4, 43, 0.46, -0.2],
  [4.75, 62, 0.32, 0],
  [6, 69, 0.36, 0.3],
  [8, 47, 0.46, -0.15],
  [8.5, 61, 0.26, 0],
  [9.5, 66, 0.36, 0.2],
  [12, 43, 0.44, -0.2],
  [12.5, 57, 0.3, -0.1],
  [13.5, 64, 0.36, 0.25],
]
const WORKING_PIANO = [
  [0, 47, 0.46, -0.2],
  [2.5, 73, 0.24, 0.35],
  [4, 43, 0.44, -0.2],
  [6.5, 71, 0.24, 0.35],
  [8, 50, 0.42, -0.2],
  [11, 69, 0.26, 0.35],
  [12, 45, 0.42, -0.2],
  [14.5, 64, 0.26, 0.3],
]
const WORKING_MARIMBA = [
  [0, 54],
  [1, 62],
  [1.5, 61],
  [3, 57],
  [4, 55],
  [5, 62],
  [5.5, 59],
  [7, 57],
  [8, 54],
  [9, 62],
  [9.5, 64],
  [11, 57],
  [12, 52],
  [13, 62],
  [13.5, 61],
  [15, 57],
].map(([beat, midi], k) => [beat, midi, k % 4 === 0 ? 0.34 : 0.25, k % 2 === 0 ? -0.3 : 0.3])
const TENSE = [
  [0, 35, 0.56, 0],
  [0.5, 35, 0.32, 0],
  [2, 61, 0.3, 0.25],
  [2.03, 62, 0.22, 0.3],
  [4, 35, 0.5, 0],
  [4.5, 35, 0.3, 0],
  [7, 66, 0.26, -0.3],
  [8, 31, 0.54, 0],
  [8.5, 31, 0.32, 0],
  [10, 66, 0.3, 0.25],
  [10.03, 67, 0.2, 0.3],
  [12, 35, 0.5, 0],
  [12.5, 35, 0.3, 0],
  [14.5, 61, 0.24, -0.25],
]

const RELIEF = [
  [0, 38, 0.46, -0.2],
  [0.5, 57, 0.32, -0.1],
  [1, 62, 0.34, 0],
  [2, 66, 0.4, 0.2],
  [3, 69, 0.34, 0.3],
  [4, 43, 0.44, -0.2],
  [4.5, 59, 0.3, 0],
  [6, 74, 0.3, 0.35],
  [7, 71, 0.28, 0.3],
  [8, 45, 0.44, -0.15],
  [8.5, 57, 0.3, 0],
  [9.5, 64, 0.36, 0.15],
  [10.5, 69, 0.34, 0.3],
  [12, 38, 0.46, -0.2],
  [12.5, 57, 0.3, -0.1],
  [13.5, 66, 0.38, 0.2],
  [14.5, 74, 0.26, 0.35],
]

const isHigh = ([, midi]) => midi > 48
const octaveUp = ([beat, midi, touch, pan]) => [beat, midi + 12, touch, pan]

/** Writes a note into a loop; what would ring past the end rings at the beginning. */
function place(loop, note, { beat, pan, gain }) {
  const start = seconds(beat)
  const [left, right] = loop
  const toLeft = gain * Math.cos(((pan + 1) * Math.PI) / 4)
  const toRight = gain * Math.sin(((pan + 1) * Math.PI) / 4)
  for (let i = 0; i < note.length; i += 1) {
    const where = (start + i) % left.length
    left[where] += note[i] * toLeft
    right[where] += note[i] * toRight
  }
}

function perform(loop, notes, instrument, gain = 1) {
  for (const [beat, midi, touch, pan] of notes) place(loop, instrument(midi, touch), { beat, pan, gain })
}

/**
 * A held fifth far below, swelling twice in the loop; whole cycles per loop, so it has no seam. It stands an octave higher
 * too, as the low notes do: small loudspeakers leave out the lowest one, and the tension with it.
 */
function drone(loop, gain) {
  for (const [midi, offset, share] of [
    [35, 0, 0.5],
    [35, 3, 0.5],
    [42, 0, 0.6],
    [42, -2, 0.6],
    [54, 0, 0.7],
    [54, 3, 0.7],
    [59, 0, 0.5],
    [60, -2, 0.28],
  ]) {
    const cycles = Math.round(pitch(midi) * LOOP_SECONDS) + offset
    for (let i = 0; i < loop[0].length; i += 1) {
      const turn = i / loop[0].length
      const breath = 0.35 + 0.65 * Math.sin(2 * Math.PI * turn) ** 2
      const phase = 2 * Math.PI * cycles * turn
      const wave = Math.sin(phase) + 0.45 * Math.sin(2 * phase) + 0.2 * Math.sin(3 * phase) + 0.12 * Math.sin(5 * phase)
      loop[0][i] += gain * share * breath * wave * (offset === 0 ? 1 : 0.6)
      loop[1][i] += gain * share * breath * wave * (offset === 0 ? 0.6 : 1)
    }
  }
}

function inHall([left, right], wet) {
  const sum = left.map((x, i) => (x + right[i]) / 2)
  const echo = room(sum, { size: 1.5, fall: 2.6, darkHertz: 2_600, rounds: 2 })
  return [left, right].map((dry, k) => {
    const both = dry.map((x, i) => x + echo[k][i] * wet)
    return filterLoop(filterLoop(both, 'high', 32), 'low', 7_000)
  })
}

const emptyLoop = () => [0, 1].map(() => new Float64Array(LOOP_SECONDS * SAMPLE_RATE))

export const MUSIC = {
  calm: () => {
    const loop = emptyLoop()
    perform(loop, CALM, feltPiano)
    return inHall(loop, 0.3)
  },
  working: () => {
    const loop = emptyLoop()
    perform(loop, WORKING_PIANO, feltPiano)
    perform(loop, WORKING_MARIMBA, marimba, 0.8)
    return inHall(loop, 0.24)
  },
  relief: () => {
    const loop = emptyLoop()
    perform(loop, RELIEF, feltPiano)
    perform(
      loop,
      RELIEF.filter((_, k) => k % 4 === 2),
      (midi, touch) => marimba(midi + 12, touch * 0.6),
      0.6,
    )
    return inHall(loop, 0.36)
  },
  tense: () => {
    const loop = emptyLoop()
    perform(loop, TENSE.filter(isHigh), feltPiano)
    perform(
      loop,
      TENSE.filter((note) => !isHigh(note)),
      feltPiano,
      0.5,
    )
    perform(loop, TENSE.filter((note) => !isHigh(note)).map(octaveUp), feltPiano)
    drone(loop, 0.022)
    return inHall(loop, 0.4)
  },
}
