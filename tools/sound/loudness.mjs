/** How loud a sound seems (ITU-R BS.1770-4), and setting it to a level without ever clipping. Knows no recipes. */
import { SAMPLE_RATE, decibels, runSection } from './dsp.mjs'

// BS.1770-4, tables 1 and 2: the two weighting filters at 48 kHz.
const HEAD = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]
const REVISED_LOW_CUT = [1, -2, 1, -1.99004745483398, 0.99007225036621]
const BLOCK = SAMPLE_RATE * 0.4
const HOP = SAMPLE_RATE * 0.1

const toLufs = (power) => -0.691 + 10 * Math.log10(power)
const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length

function blockPowers(channels) {
  const weighted = channels.map((c) => runSection(runSection(c, HEAD), REVISED_LOW_CUT))
  const powers = []
  for (let start = 0; start + BLOCK <= weighted[0].length; start += HOP) {
    powers.push(weighted.reduce((sum, c) => sum + mean(c.subarray(start, start + BLOCK).map((x) => x * x)), 0))
  }
  return powers
}

/** Gated loudness of the whole, in LUFS. */
export function integratedLufs(channels) {
  const heard = blockPowers(channels).filter((p) => toLufs(p) > -70)
  const gate = toLufs(mean(heard)) - 10
  return toLufs(mean(heard.filter((p) => toLufs(p) > gate)))
}

/** The loudest 400 ms, in LUFS: what counts for something that happens once. */
export const momentaryLufs = (channels) => toLufs(Math.max(...blockPowers(channels)))

const peak = (channels) => Math.max(...channels.map((c) => c.reduce((m, x) => Math.max(m, Math.abs(x)), 0)))

/** Brings a sound to `lufs`, or as near as the ceiling (dBFS of the highest sample) lets it. */
export function level(channels, { lufs, measure, ceiling = -4 }) {
  const wanted = decibels(lufs - measure(channels))
  const allowed = decibels(ceiling) / peak(channels)
  return channels.map((c) => c.map((x) => x * Math.min(wanted, allowed)))
}
