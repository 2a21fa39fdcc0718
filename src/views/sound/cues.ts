/** The sounds that happen once, from one file. Knows how to space them and when one would come too late to mean anything. */
import { Howl } from 'howler'
import type { SoundCue } from '../../core/present/sound-view.ts'
import { CUE_SLOTS, CUE_SOURCES, FORMATS } from './files.ts'

// Cues of one view follow each other as the things would: the chair, then the steps, then the door. A walk across the
// room takes as long as it does in the picture.
const SPACING_MS = 650
const LONGER_MS: Readonly<Partial<Record<SoundCue, number>>> = { chair: 850, steps: 1_700 }
const TOO_LATE_MS = 1_000

export interface Cues {
  play(cues: readonly SoundCue[]): void
  /** Sets how loud cues are from now on, 0..1. */
  setLevel(level: number): void
  destroy(): void
}

/** Starts loading at once; a cue asked for before the file is here is heard only if the wait was short. */
export function createCues(options: { level: number; onFailure: () => void }): Cues {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const howl = new Howl({
    src: [...CUE_SOURCES],
    format: FORMATS,
    sprite: CUE_SLOTS,
    volume: options.level,
    onloaderror: options.onFailure,
    onplayerror: options.onFailure,
  })

  function sound(cue: SoundCue): void {
    if (howl.state() === 'loaded') {
      howl.play(cue)
      return
    }
    const askedAtMs = performance.now()
    howl.once('load', () => {
      if (performance.now() - askedAtMs < TOO_LATE_MS) howl.play(cue)
    })
  }

  function soundAfter(cue: SoundCue, delayMs: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      sound(cue)
    }, delayMs)
    timers.add(timer)
  }

  return {
    play(cues) {
      let delayMs = 0
      for (const cue of cues) {
        soundAfter(cue, delayMs)
        delayMs += LONGER_MS[cue] ?? SPACING_MS
      }
    },
    setLevel: (level) => void howl.volume(level),
    destroy() {
      timers.forEach(clearTimeout)
      timers.clear()
      howl.unload()
    },
  }
}
