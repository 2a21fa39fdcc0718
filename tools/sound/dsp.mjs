/**
 * The arithmetic of sound: seeded noise, filters, envelopes, struck modes and a small room.
 * Knows samples and seconds at one rate; knows nothing of what is being made.
 */
export const SAMPLE_RATE = 48_000

export const seconds = (s) => Math.round(s * SAMPLE_RATE)
export const silence = (s) => new Float64Array(seconds(s))
export const decibels = (db) => 10 ** (db / 20)

/** A repeatable stream of numbers in [0, 1) (mulberry32), so that two makings give the same bytes. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function whiteNoise(length, random) {
  return Float64Array.from({ length }, () => random() * 2 - 1)
}

/** Second-order sections after Bristow-Johnson's cookbook; gains are 1 in the pass band. */
function section(kind, hertz, q) {
  const w = (2 * Math.PI * hertz) / SAMPLE_RATE
  const alpha = Math.sin(w) / (2 * q)
  const cos = Math.cos(w)
  const numerators = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }
  const a0 = 1 + alpha
  return [...numerators[kind], -2 * cos, 1 - alpha].map((c) => c / a0)
}

export function runSection(input, [b0, b1, b2, a1, a2], rounds = 1) {
  const output = new Float64Array(input.length)
  let z1 = 0
  let z2 = 0
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < input.length; i += 1) {
      const x = input[i]
      const y = b0 * x + z1
      z1 = b1 * x - a1 * y + z2
      z2 = b2 * x - a2 * y
      output[i] = y
    }
  }
  return output
}

export const filter = (input, kind, hertz, q = 0.707) => runSection(input, section(kind, hertz, q))

/** Filters a loop as if it had been sounding for ever: the second time round starts where the first ended. */
export const filterLoop = (input, kind, hertz, q = 0.707) => runSection(input, section(kind, hertz, q), 2)

/** A band whose centre moves: `hertzAt` is asked for each sample (state-variable filter, Chamberlin). */
export function movingBand(input, hertzAt, q) {
  const output = new Float64Array(input.length)
  let low = 0
  let band = 0
  for (let i = 0; i < input.length; i += 1) {
    const f = 2 * Math.sin((Math.PI * Math.min(hertzAt(i / SAMPLE_RATE), 7_500)) / SAMPLE_RATE)
    low += f * band
    band += f * (input[i] - low - band / q)
    output[i] = band / q
  }
  return output
}

export function shape(input, gainAt) {
  return input.map((x, i) => x * gainAt(i / SAMPLE_RATE))
}

/** 0 → 1 → 0 over a span, rising for `rise` of it, with rounded shoulders. */
export function swell(start, length, rise = 0.5) {
  return (t) => {
    const x = (t - start) / length
    if (x <= 0 || x >= 1) return 0
    const half = x < rise ? x / rise : (1 - x) / (1 - rise)
    return Math.sin((half * Math.PI) / 2) ** 2
  }
}

/** Instant rise (2 ms), exponential fall to −60 dB after `fall` seconds. */
export function strike(start, fall) {
  return (t) => (t < start ? 0 : Math.min(1, (t - start) / 0.002) * Math.exp((-6.9 * (t - start)) / fall))
}

export function mix(target, source, { at = 0, gain = 1 } = {}) {
  const offset = seconds(at)
  const end = Math.min(source.length, target.length - offset)
  for (let i = 0; i < end; i += 1) target[offset + i] += source[i] * gain
  return target
}

/** A struck body: one decaying sine per mode `[hertz, seconds to −60 dB, gain]`, begun within a millisecond. */
export function struck(modes, length) {
  const body = silence(length)
  for (const [hertz, fall, gain] of modes) {
    const omega = (2 * Math.PI * hertz) / SAMPLE_RATE
    const damp = Math.exp(-6.9 / (fall * SAMPLE_RATE))
    let level = gain
    for (let i = 0; i < body.length; i += 1) {
      body[i] += level * Math.sin(omega * i) * Math.min(1, i / 24)
      level *= damp
    }
  }
  return body
}

/** Rings a body's modes `[hertz, q, gain]` with any excitation: friction, a motor, breath. */
export function throughBody(excitation, modes) {
  const output = new Float64Array(excitation.length)
  for (const [hertz, q, gain] of modes) mix(output, filter(excitation, 'band', hertz, q), { gain })
  return output
}

const LINE_SECONDS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0617, 0.0671, 0.0733]

/**
 * A room as eight crossed delay lines (after Jot 1991) with darkening walls. Returns left and right echoes only.
 * `rounds: 2` gives a loop its own tail from before it began.
 */
export function room(input, { size = 1, fall, darkHertz, rounds = 1 }) {
  const lines = LINE_SECONDS.map((s) => new Float64Array(seconds(s * size)))
  const feedback = LINE_SECONDS.map((s) => Math.exp((-6.9 * s * size) / fall))
  const smooth = 1 - Math.exp((-2 * Math.PI * darkHertz) / SAMPLE_RATE)
  const damped = new Float64Array(8)
  const places = new Int32Array(8)
  const left = new Float64Array(input.length)
  const right = new Float64Array(input.length)
  for (let step = 0; step < input.length * rounds; step += 1) {
    const i = step % input.length
    let sum = 0
    for (let k = 0; k < 8; k += 1) {
      damped[k] += smooth * (lines[k][places[k]] * feedback[k] - damped[k])
      sum += damped[k]
    }
    for (let k = 0; k < 8; k += 1) {
      lines[k][places[k]] = input[i] + damped[k] - sum / 4
      places[k] = (places[k] + 1) % lines[k].length
    }
    left[i] = (damped[0] + damped[2] - damped[4] + damped[6]) / 2
    right[i] = (damped[1] + damped[3] - damped[5] + damped[7]) / 2
  }
  return [left, right]
}
