/** One endless sound: loaded when first wanted, faded in and out. Knows its file and its level, not why it sounds. */
import { Howl, Howler } from 'howler'
import { createFader } from './fade.ts'
import { FORMATS, LOOP_MS, LOOP_SOURCES, LOOP_START_MS } from './files.ts'
import type { LoopName } from './plan.ts'

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

export function createLoop(name: LoopName, { level, onFailure }: { level: number; onFailure: () => void }): Loop {
  let isWanted = false
  let howl: Howl | undefined
  let playing: number | undefined
  const fader = createFader(level, {
    slide(from, to, overMs) {
      if (howl === undefined || playing === undefined) return
      // Between two equal volumes Howler's own fade would never come to an end.
      if (from === to) howl.volume(to, playing)
      else howl.fade(from, to, overMs, playing)
    },
    rest() {
      if (playing !== undefined) howl?.stop(playing)
      playing = undefined
    },
  })

  const load = (): Howl =>
    new Howl({
      src: [...LOOP_SOURCES[name]],
      format: FORMATS,
      sprite: { loop: [LOOP_START_MS, LOOP_MS, true] },
      volume: 0,
      onload: begin,
      onloaderror: onFailure,
      onplayerror: onFailure,
    })

  // Called again once the file is here: by then it may no longer be wanted.
  function begin(): void {
    if (!isWanted || howl?.state() !== 'loaded') return
    if (playing === undefined) {
      playing = howl.play('loop')
      howl.seek(findEntryPoint(), playing)
    }
    fader.goTo(1)
  }

  return {
    fadeIn() {
      isWanted = true
      if (howl === undefined) howl = load()
      else begin()
    },
    fadeOut() {
      isWanted = false
      fader.goTo(0)
    },
    cut() {
      isWanted = false
      fader.cut()
    },
    setLevel: (next) => fader.setLevel(next),
    destroy() {
      isWanted = false
      fader.stop()
      howl?.unload()
      howl = undefined
    },
  }
}
