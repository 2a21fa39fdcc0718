/** One recipe per cue, each a short mono sound of what the object does. Knows materials; loudness is set elsewhere. */
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
import { feltPiano, marimba } from './instruments.mjs'
import { inRoom, noise, thud } from './materials.mjs'
import { TRADE_CUES } from './trade-cues.mjs'

/** Dry joints slip and catch: uneven pulses, faster then slower, ringing the wood. */
function stickSlip({ length, rateAt, gainAt, seed }) {
  const random = seeded(seed)
  const pulses = silence(length)
  for (let t = 0.01; t < length - 0.01; t += (0.82 + 0.36 * random()) / rateAt(t)) {
    const start = Math.round(t * SAMPLE_RATE)
    const gain = gainAt(t) * (0.45 + 0.55 * random())
    for (let i = 0; i < 40; i += 1) pulses[start + i] += gain * (1 - i / 40) * (random() * 1.2 - 0.2)
  }
  return pulses
}

/** Fibres giving way: many tiny snaps, as dense as the hand moves. */
function crinkle({ length, perSecond, gainAt, seed }) {
  const random = seeded(seed)
  const sheet = silence(length)
  for (let k = 0; k < perSecond * length; k += 1) {
    const t = random() * (length - 0.03)
    const snap = shape(noise(0.025, seed + k), strike(0, 0.004 + 0.018 * random() ** 2))
    mix(sheet, snap, { at: t, gain: gainAt(t) * random() ** 3 })
  }
  return sheet
}

function chair() {
  const wood = [
    [240, 9, 0.8],
    [430, 14, 1],
    [690, 16, 0.8],
    [1_080, 18, 0.5],
    [1_730, 16, 0.28],
    [2_600, 12, 0.1],
  ]
  const give = swell(0.02, 0.42, 0.35)
  const settle = swell(0.52, 0.3, 0.3)
  const slips = stickSlip({
    length: 1.2,
    seed: 31,
    rateAt: (t) => (t < 0.5 ? 62 + 70 * give(t) : 48 + 34 * settle(t)),
    gainAt: (t) => give(t) + 0.6 * settle(t),
  })
  const creak = mix(silence(1.4), filter(throughBody(slips, wood), 'low', 2_800))
  mix(creak, thud(0.3, { hertz: 150, fall: 0.14, seed: 32 }), { at: 0.5, gain: 0.35 })
  return inRoom(creak, 0.22)
}

function paper() {
  const hand = (t) => swell(0, 0.34, 0.3)(t) + 0.7 * swell(0.28, 0.3, 0.5)(t) + 0.85 * swell(0.52, 0.4, 0.25)(t)
  const snaps = crinkle({ length: 1, perSecond: 420, gainAt: hand, seed: 41 })
  const sheet = filter(filter(snaps, 'high', 900), 'low', 7_500)
  const slide = movingBand(noise(1, 42), (t) => 2_200 + 1_400 * hand(t), 0.8)
  return inRoom(
    mix(
      mix(silence(1.3), sheet),
      shape(slide, (t) => 0.16 * hand(t)),
    ),
    0.15,
  )
}

function pen() {
  const tap = struck(
    [
      [2_350, 0.035, 0.5],
      [3_900, 0.025, 0.35],
      [6_100, 0.015, 0.15],
      [310, 0.06, 0.5],
      [520, 0.04, 0.3],
    ],
    0.2,
  )
  const nib = movingBand(noise(0.4, 51), (t) => 2_600 + 5_000 * t, 1.6)
  const down = swell(0.09, 0.07, 0.4)
  const up = swell(0.17, 0.15, 0.35)
  const table = throughBody(nib, [[420, 3, 0.6]])
  const stroke = shape(mix(nib, table), (t) => 0.3 * (0.7 * down(t) + up(t)))
  return inRoom(mix(mix(silence(0.8), tap, { gain: 0.55 }), stroke), 0.18)
}

function cup() {
  const china = [
    [1_640, 0.2, 0.5],
    [2_480, 0.26, 0.4],
    [3_710, 0.2, 0.3],
    [4_930, 0.14, 0.16],
    [6_880, 0.08, 0.08],
  ]
  const saucer = [
    [1_120, 0.12, 0.3],
    [2_030, 0.16, 0.24],
    [3_180, 0.1, 0.16],
  ]
  const sound = silence(1.1)
  const bounces = [
    [0.01, 0.5],
    [0.085, 1],
    [0.137, 0.34],
    [0.168, 0.16],
    [0.188, 0.07],
  ]
  bounces.forEach(([at, gain], k) => {
    const detuned = china.map(([hertz, fall, g], m) => [hertz * (1 + 0.004 * ((k * 7 + m * 3) % 5)), fall, g])
    mix(sound, struck([...detuned, ...saucer], 0.4), { at, gain: 0.5 * gain })
    mix(sound, thud(0.12, { hertz: 260, fall: 0.07, seed: 60 + k }), { at, gain: 0.9 * gain })
  })
  return inRoom(filter(sound, 'low', 5_200), 0.2)
}

function door() {
  const metal = [
    [780, 0.05, 0.4],
    [1_350, 0.06, 0.5],
    [2_240, 0.045, 0.35],
    [3_300, 0.03, 0.2],
  ]
  const panel = [
    [58, 0.32, 1],
    [92, 0.28, 0.9],
    [141, 0.2, 0.6],
    [218, 0.14, 0.4],
    [335, 0.09, 0.25],
  ]
  const sound = silence(1.9)
  mix(sound, struck(metal, 0.2), { at: 0.02, gain: 0.3 })
  mix(
    sound,
    struck(
      metal.map(([h, f, g]) => [h * 0.86, f, g]),
      0.2,
    ),
    { at: 0.15, gain: 0.22 },
  )
  mix(
    sound,
    shape(filter(noise(0.5, 71), 'low', 500), (t) => 0.1 * swell(0, 0.5, 0.85)(t)),
    { at: 0.2 },
  )
  mix(sound, struck(panel, 0.6), { at: 0.68, gain: 0.55 })
  mix(sound, thud(0.4, { hertz: 620, fall: 0.13, seed: 72 }), { at: 0.68, gain: 0.9 })
  mix(sound, struck(metal, 0.2), { at: 0.705, gain: 0.34 })
  return inRoom(sound, 0.4, { fall: 0.7, darkHertz: 2_200 })
}

function phone() {
  const random = seeded(81)
  const length = 1.75
  const on = (t) =>
    Math.max(Math.min(1, t / 0.05, (0.55 - t) / 0.07), Math.min(1, (t - 0.85) / 0.05, (1.4 - t) / 0.07), 0)
  const motor = silence(length)
  let phase = 0
  let knockGain = 1
  for (let i = 0; i < motor.length; i += 1) {
    const force = on(i / SAMPLE_RATE)
    phase += (118 + 46 * force) / SAMPLE_RATE
    if (phase >= 1) {
      phase -= 1
      knockGain = 0.5 + 0.5 * random()
    }
    // The weight throws the phone up and the table catches it: a soft hum plus one rattle a turn.
    const rattle = phase < 0.16 ? (random() - 0.5) * knockGain * (1 - phase / 0.16) : 0
    motor[i] = force * (0.4 * Math.sin(2 * Math.PI * phase) + 0.12 * Math.sin(4 * Math.PI * phase) + 2.4 * rattle)
  }
  const table = throughBody(motor, [
    [165, 2, 0.9],
    [330, 5, 0.7],
    [520, 6, 0.6],
    [880, 7, 0.45],
    [1_500, 6, 0.3],
    [2_700, 4, 0.15],
  ])
  return inRoom(mix(table, motor, { gain: 0.12 }), 0.2)
}

function steps() {
  const sound = silence(2.2)
  for (let k = 0; k < 4; k += 1) {
    const heel = struck(
      [
        [88, 0.11, 1],
        [163, 0.08, 0.6],
        [410, 0.035, 0.22],
        [980 - 30 * k, 0.02, 0.16],
      ],
      0.3,
    )
    mix(heel, thud(0.2, { hertz: 900, fall: 0.035, seed: 90 + k }), { gain: 0.55 })
    mix(heel, thud(0.15, { hertz: 480, fall: 0.05, seed: 95 + k }), { at: 0.085, gain: 0.5 })
    const away = 0.8 ** k
    mix(sound, filter(heel, 'low', 2_600 * away), { at: 0.02 + 0.5 * k + (k % 2) * 0.018, gain: away })
  }
  return inRoom(sound, 0.35, { fall: 0.6, darkHertz: 2_400 })
}

function page() {
  const turn = swell(0, 0.42, 0.6)
  const flutter = (t) => 0.75 + 0.25 * Math.sin(2 * Math.PI * (26 + 22 * t) * t)
  const swish = movingBand(noise(0.5, 101), (t) => 1_300 + 3_300 * turn(t), 0.9)
  const sound = mix(
    silence(1.1),
    shape(swish, (t) => 0.5 * turn(t) * flutter(t)),
  )
  const snaps = crinkle({ length: 0.5, perSecond: 120, gainAt: turn, seed: 102 })
  mix(sound, filter(filter(snaps, 'high', 1_200), 'low', 6_500), { gain: 0.5 })
  mix(sound, thud(0.2, { hertz: 750, fall: 0.06, seed: 103 }), { at: 0.42, gain: 0.7 })
  return inRoom(sound, 0.15)
}

function tick() {
  const sound = silence(1.2)
  for (const [at, tune, gain] of [
    [0.01, 1, 1],
    [0.51, 0.84, 0.8],
  ]) {
    const escapement = [
      [1_480, 0.04, 0.4],
      [2_760, 0.03, 0.45],
      [4_350, 0.018, 0.25],
    ].map(([h, f, g]) => [h * tune, f, g])
    mix(sound, struck([...escapement, [390 * tune, 0.09, 0.5], [610, 0.06, 0.3]], 0.2), { at, gain })
    mix(sound, struck(escapement, 0.1), { at: at + 0.014, gain: 0.3 * gain })
  }
  return inRoom(sound, 0.25)
}

function confirm() {
  const sound = silence(1.9)
  for (const [at, midi, gain] of [
    [0, 62, 0.8],
    [0.16, 69, 1],
  ]) {
    mix(sound, feltPiano(midi, 0.45), { at, gain })
    mix(sound, marimba(midi, 0.3), { at, gain: gain * 0.6 })
  }
  return inRoom(
    shape(sound, (t) => Math.exp(-1.6 * t)),
    0.3,
    { fall: 1.1 },
  )
}

function knock() {
  const sound = silence(1.3)
  const panel = [
    [128, 0.11, 0.8],
    [214, 0.09, 0.9],
    [347, 0.06, 0.6],
    [560, 0.04, 0.35],
    [1_050, 0.02, 0.15],
  ]
  for (const [k, [at, gain]] of [
    [0.01, 0.85],
    [0.2, 1],
    [0.375, 0.8],
  ].entries()) {
    const door = panel.map(([h, f, g]) => [h * (1 + 0.012 * k), f, g])
    mix(sound, struck(door, 0.3), { at, gain })
    mix(sound, thud(0.1, { hertz: 1_300, fall: 0.022, seed: 120 + k }), { at, gain: 0.6 * gain })
  }
  return inRoom(sound, 0.35, { fall: 0.55 })
}

function sigh() {
  const breathIn = swell(0, 0.55, 0.7)
  const breathOut = swell(0.62, 1.15, 0.18)
  const flow = noise(1.9, 131)
  const tract = (t) => (t < 0.6 ? 1.25 : 1.02 - 0.28 * Math.min(1, (t - 0.6) / 1.1))
  const formants = [
    [620, 3, 0.9],
    [1_250, 4.5, 0.7],
    [2_500, 5, 0.3],
    [3_600, 4, 0.14],
  ]
  const sound = silence(1.9)
  for (const [hertz, q, gain] of formants)
    mix(
      sound,
      movingBand(flow, (t) => hertz * tract(t), q),
      { gain: gain * Math.sqrt(q) },
    )
  mix(sound, filter(flow, 'band', 1_800, 0.5), { gain: 0.1 })
  return inRoom(
    shape(sound, (t) => 0.4 * breathIn(t) + breathOut(t)),
    0.15,
  )
}

export const CUES = { chair, paper, pen, cup, door, phone, steps, page, tick, confirm, knock, sigh, ...TRADE_CUES }
