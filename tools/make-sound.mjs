/**
 * Makes every file in assets/sound from arithmetic alone: the same bytes each time. Needs ffmpeg, and only to remake
 * them; the files themselves are the product. Knows levels, layout and encoding; the recipes are in tools/sound.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CUES } from './sound/cues.mjs'
import { SAMPLE_RATE, mix, seconds, silence } from './sound/dsp.mjs'
import { integratedLufs, level, momentaryLufs } from './sound/loudness.mjs'
import { LOOP_SECONDS, MUSIC } from './sound/music.mjs'
import { PLACES } from './sound/places.mjs'

const MUSIC_LUFS = -24
// Air that never stops must lie under the music, not beside it.
const PLACE_LUFS = -28
const CUE_LUFS = -20
// What is faint in life stays fainter than a door, in dB below the other cues.
const FAINT_BY = {
  murmur: 4,
  thunder: 2,
  key: 3,
  glass: 3,
  laptop: 2,
  pen: 4,
  tick: 5,
  sigh: 4,
  page: 3,
  paper: 3,
  chair: 2,
  confirm: 2,
}

// The view plays these files by the same two numbers: see src/views/sound/files.ts.
const LOOP_MARGIN_SECONDS = 0.25
const CUE_SLOT_SECONDS = 2.4
// Codecs smear a sharp beginning backwards; the lead keeps that inside the cue's own slot.
const CUE_LEAD_SECONDS = 0.03

const root = new URL('../', import.meta.url)
const folder = fileURLToPath(new URL('assets/sound/', root))

/** Adds the loop's own end before it and its own beginning after it: a codec may shift or trim without a seam. */
function withMargins(channel) {
  const margin = seconds(LOOP_MARGIN_SECONDS)
  const padded = new Float64Array(channel.length + 2 * margin)
  for (let i = 0; i < padded.length; i += 1) padded[i] = channel[(i - margin + channel.length) % channel.length]
  return padded
}

/** Cues in the order of the contract, one slot each. */
function cueOrder() {
  const contract = readFileSync(new URL('src/core/present/sound-view.ts', root), 'utf8')
  const list = /SOUND_CUES = \[([^\]]*)\]/.exec(contract)?.[1] ?? ''
  return [...list.matchAll(/'([a-z]+)'/g)].map((match) => match[1])
}

/** Ends a cue at nothing, so that no slot clicks when its time is up. */
function fadeEnd(sound, over = 0.15) {
  const fade = seconds(over)
  return sound.map((x, i) => x * Math.min(1, (sound.length - 1 - i) / fade))
}

function cueStrip() {
  const order = cueOrder()
  const strip = silence(order.length * CUE_SLOT_SECONDS)
  order.forEach((name, slot) => {
    const recipe = CUES[name]
    if (recipe === undefined) throw new Error(`no recipe for the cue "${name}" in tools/sound/cues.mjs`)
    const sound = fadeEnd(recipe())
    if (sound.length > seconds(CUE_SLOT_SECONDS - 0.1)) throw new Error(`the cue "${name}" is longer than its slot`)
    const [ready] = level([sound], { lufs: CUE_LUFS - (FAINT_BY[name] ?? 0), measure: momentaryLufs })
    mix(strip, ready, { at: slot * CUE_SLOT_SECONDS + CUE_LEAD_SECONDS })
  })
  return [strip]
}

function interleave(channels) {
  const pcm = new Float32Array(channels[0].length * channels.length)
  channels.forEach((channel, k) => channel.forEach((x, i) => (pcm[i * channels.length + k] = x)))
  return Buffer.from(pcm.buffer)
}

function encode(name, channels, { opus, mp3 }) {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-y']
  const input = ['-v', 'error', '-f', 'f32le', '-ar', `${SAMPLE_RATE}`, '-ac', `${channels.length}`, '-i', 'pipe:0']
  // Low delay keeps Opus to its waveform coder: the speech coder loses the phase, and a loop would tick at its seam.
  const waveform = ['-application', 'lowdelay', '-cutoff', '12000', '-compression_level', '10']
  const targets = [
    [`${name}.webm`, ['-c:a', 'libopus', '-b:a', opus, '-vbr', 'on', ...waveform]],
    [`${name}.mp3`, ['-c:a', 'libmp3lame', '-ac', '1', '-ar', '32000', '-b:a', mp3]],
  ]
  const pcm = interleave(channels)
  for (const [file, codec] of targets) {
    const run = spawnSync('ffmpeg', [...input, ...codec, ...exact, folder + file], { input: pcm })
    if (run.status !== 0) throw new Error(`ffmpeg could not write ${file}: ${run.stderr ?? run.error}`)
    console.log(`${file.padEnd(20)} ${(statSync(folder + file).size / 1_000).toFixed(1)} kB`)
  }
}

function makeLoops(recipes, { prefix, lufs, rates }) {
  for (const [name, recipe] of Object.entries(recipes)) {
    const loop = level(recipe(), { lufs, measure: integratedLufs })
    if (loop[0].length !== seconds(LOOP_SECONDS)) throw new Error(`the loop "${name}" has the wrong length`)
    encode(`${prefix}-${name}`, loop.map(withMargins), rates)
  }
}

mkdirSync(folder, { recursive: true })
makeLoops(PLACES, { prefix: 'place', lufs: PLACE_LUFS, rates: { opus: '28k', mp3: '40k' } })
makeLoops(MUSIC, { prefix: 'music', lufs: MUSIC_LUFS, rates: { opus: '25k', mp3: '40k' } })
encode('cues', cueStrip(), { opus: '30k', mp3: '48k' })
