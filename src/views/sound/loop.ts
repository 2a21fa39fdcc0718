/** One endless sound: loaded when first wanted, faded in and out. Knows its file and its level, not why it sounds. */
import { Howl, Howler } from 'howler'
import { FADE_STEPS, gainAt, nextPosition } from './fade.ts'
import { FORMATS, LOOP_MS, LOOP_SOURCES, LOOP_START_MS } from './files.ts'
import type { LoopName } from './plan.ts'

const STEP_MS = 1_500 / FADE_STEPS
// Long enough not to click, too short to be heard as a fade.
const CUT_MS = 40

export interface Loop {
  fadeIn(): void
  fadeOut(): void
  cut(): void
  /** Sets how loud it is while it sounds, 0..1, at once. */
  setLevel(level: number): void
  destroy(): void
}

/**
 * All loops turn on the audio device's own clock, so that the music crosses over in step. Seconds into the file;
 * without Web Audio there is no such clock and a loop begins at its beginning.
 */
function findEntryPoint(): number {
  const clock = Howler.usingWebAudio ? Howler.ctx.currentTime : 0
  return (LOOP_START_MS + ((clock * 1_000) % LOOP_MS)) / 1_000
}

export function createLoop(name: LoopName, options: { level: number; onFailure: () => void }): Loop {
  let { level } = options
  let isWanted = false
  let howl: Howl | undefined
  let playing: number | undefined
  /** Where a fade has come to: 0 silent, 1 whole. */
  let position = 0
  let stepTimer: ReturnType<typeof setTimeout> | undefined

  const load = (): Howl =>
    new Howl({
      src: [...LOOP_SOURCES[name]],
      format: FORMATS,
      sprite: { loop: [LOOP_START_MS, LOOP_MS, true] },
      volume: 0,
      onload: begin,
      onloaderror: options.onFailure,
      onplayerror: options.onFailure,
    })

  // Called again once the file is here: by then it may no longer be wanted.
  function begin(): void {
    if (!isWanted || howl?.state() !== 'loaded') return
    if (playing === undefined) {
      playing = howl.play('loop')
      howl.seek(findEntryPoint(), playing)
    }
    turn()
  }

  /** A fade on its way turns round at its next step. */
  function turn(): void {
    if (stepTimer === undefined) step()
  }

  function step(): void {
    stepTimer = undefined
    const end = isWanted ? 1 : 0
    if (position === end) return end === 0 ? stop() : undefined
    const next = nextPosition(position, end)
    fade(level * gainAt(position), level * gainAt(next), STEP_MS)
    position = next
    stepTimer = setTimeout(step, STEP_MS)
  }

  function fade(from: number, to: number, overMs: number): void {
    // Between two equal volumes Howler would never come to an end.
    if (from !== to && playing !== undefined) howl?.fade(from, to, overMs, playing)
  }

  function stop(): void {
    if (playing !== undefined) howl?.stop(playing)
    playing = undefined
  }

  return {
    fadeIn() {
      isWanted = true
      if (howl === undefined) howl = load()
      else begin()
    },
    fadeOut() {
      isWanted = false
      turn()
    },
    cut() {
      isWanted = false
      clearTimeout(stepTimer)
      if (playing !== undefined) fade(Number(howl?.volume(playing)), 0, CUT_MS)
      position = 0
      stepTimer = setTimeout(step, CUT_MS * 2)
    },
    setLevel(next) {
      level = next
      if (stepTimer === undefined && playing !== undefined) howl?.volume(level * gainAt(position), playing)
    },
    destroy() {
      isWanted = false
      clearTimeout(stepTimer)
      howl?.unload()
      howl = undefined
    },
  }
}
