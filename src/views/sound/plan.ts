/**
 * Decides what changes in the air when the view changes: which loops come, go or stop dead, which cues are heard.
 * Knows nothing of files, volumes or the audio device.
 */
import type { SoundCue, SoundView } from '../../core/present/sound-view.ts'

export const LOOPS = [
  'place-office',
  'place-canvas',
  'place-hall',
  'place-kitchen',
  'place-works',
  'music-calm',
  'music-working',
  'music-tense',
  'music-relief',
] as const
export type LoopName = (typeof LOOPS)[number]

export interface SoundPlan {
  readonly fadeIn: readonly LoopName[]
  readonly fadeOut: readonly LoopName[]
  /** Stopped at once: the silence is the message. */
  readonly cut: readonly LoopName[]
  readonly cues: readonly SoundCue[]
}

function findPlaceLoop(view: SoundView | undefined): LoopName | undefined {
  return view === undefined || view.place === 'none' ? undefined : `place-${view.place}`
}

function findMusicLoop(view: SoundView | undefined): LoopName | undefined {
  return view === undefined || view.intensity === 'silent' ? undefined : `music-${view.intensity}`
}

const listed = (loop: LoopName | undefined): readonly LoopName[] => (loop === undefined ? [] : [loop])

/**
 * The step from one view to the next. Places and intensities cross-fade; `silent` cuts the music and leaves the place.
 * A view brings its cues once: the same object given again brings none, and a cue named twice is heard once.
 */
export function planSound(previous: SoundView | undefined, next: SoundView): SoundPlan {
  const placeBefore = findPlaceLoop(previous)
  const placeAfter = findPlaceLoop(next)
  const musicBefore = findMusicLoop(previous)
  const musicAfter = findMusicLoop(next)
  const leaving = [placeBefore, musicBefore].filter((loop) => loop !== placeAfter && loop !== musicAfter)
  const cut = next.intensity === 'silent' ? listed(musicBefore) : []
  return {
    fadeIn: [
      ...(placeAfter === placeBefore ? [] : listed(placeAfter)),
      ...(musicAfter === musicBefore ? [] : listed(musicAfter)),
    ],
    fadeOut: leaving.flatMap(listed).filter((loop) => !cut.includes(loop)),
    cut,
    cues: next === previous ? [] : [...new Set(next.cues)],
  }
}
