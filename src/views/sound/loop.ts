/** One endless sound: loaded when first wanted, faded in and out. Knows its file and its level, not why it sounds. */
import { Howl, Howler } from 'howler'
import { FORMATS, LOOP_MS, LOOP_SOURCES, LOOP_START_MS } from './files.ts'
import type { LoopName } from './plan.ts'

const FADE_MS = 1_500
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
  let stopTimer: ReturnType<typeof setTimeout> | undefined

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
    howl.fade(Number(howl.volume(playing)), level, FADE_MS, playing)
  }

  function end(overMs: number): void {
    isWanted = false
    clearTimeout(stopTimer)
    if (howl === undefined || playing === undefined) return
    howl.fade(Number(howl.volume(playing)), 0, overMs, playing)
    stopTimer = setTimeout(stop, overMs + CUT_MS)
  }

  function stop(): void {
    howl?.stop(playing)
    playing = undefined
  }

  return {
    fadeIn() {
      isWanted = true
      clearTimeout(stopTimer)
      if (howl === undefined) howl = load()
      else begin()
    },
    fadeOut: () => end(FADE_MS),
    cut: () => end(CUT_MS),
    setLevel(next) {
      level = next
      if (isWanted && playing !== undefined) howl?.volume(level, playing)
    },
    destroy() {
      isWanted = false
      clearTimeout(stopTimer)
      howl?.unload()
      howl = undefined
    },
  }
}
