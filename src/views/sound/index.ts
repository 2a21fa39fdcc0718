/**
 * Makes the room heard: takes sound views, gives them to loops and cues. Knows layers and their volumes; what should be
 * heard is decided in core/present, and remembering the volumes is the caller's.
 *
 * Nothing loads before the first gesture, nothing throws if sound is refused, and nobody waits for it.
 */
import { Howler } from 'howler'
import type { SoundView } from '../../core/present/sound-view.ts'
import { createCues, type Cues } from './cues.ts'
import { onFirstGesture } from './first-gesture.ts'
import { createLoop, type Loop } from './loop.ts'
import { LOOPS, planSound, type LoopName, type SoundPlan } from './plan.ts'

/** Each 0..1; what lies outside is brought to the nearer end. */
export interface Volumes {
  readonly place: number
  readonly music: number
  readonly cues: number
}

export interface SoundOptions {
  readonly volumes: Volumes
  /** While muted nothing is loaded that was not loaded before. */
  readonly isMuted: boolean
  /** Where the first gesture is looked for; the whole window unless told. */
  readonly gestures?: EventTarget
  /** Told the name of a loop, or `cues`, that could not be loaded or played. The page goes on without it. */
  readonly onFailure?: (what: string) => void
}

export interface SoundHandle {
  /** Moves to what this view asks for. Before the first gesture only the latest view is kept, without its cues. */
  apply(view: SoundView): void
  setVolumes(volumes: Volumes): void
  setMuted(isMuted: boolean): void
  destroy(): void
}

const within = (level: number): number => (level > 0 ? Math.min(1, level) : 0)

interface Layers {
  perform(plan: SoundPlan, isMuted: boolean): void
  setVolumes(volumes: Volumes): void
  destroy(): void
}

const levelOf = (loop: LoopName, { place, music }: Volumes): number => within(loop.startsWith('place-') ? place : music)

function createLayers(volumes: Volumes, onFailure: (what: string) => void): Layers {
  const makeLoop = (name: LoopName): Loop =>
    createLoop(name, { level: levelOf(name, volumes), onFailure: () => onFailure(name) })
  const loops = new Map(LOOPS.map((name) => [name, makeLoop(name)]))
  const cues: Cues = createCues({ level: within(volumes.cues), onFailure: () => onFailure('cues') })
  return {
    perform(plan, isMuted) {
      plan.cut.forEach((name) => loops.get(name)?.cut())
      plan.fadeOut.forEach((name) => loops.get(name)?.fadeOut())
      plan.fadeIn.forEach((name) => loops.get(name)?.fadeIn())
      if (!isMuted) cues.play(plan.cues)
    },
    setVolumes(next) {
      loops.forEach((loop, name) => loop.setLevel(levelOf(name, next)))
      cues.setLevel(within(next.cues))
    },
    destroy() {
      loops.forEach((loop) => loop.destroy())
      cues.destroy()
    },
  }
}

/** Ready at once, silent until a person has touched the page and sound is not muted. */
export function createSound(options: SoundOptions): SoundHandle {
  const onFailure = options.onFailure ?? (() => {})
  let { volumes, isMuted } = options
  let hasGesture = false
  let current: SoundView | undefined
  let layers: Layers | undefined

  /** The audio device belongs to the browser; whatever it refuses, the talks go on. */
  function attempt(action: () => void): void {
    try {
      action()
    } catch {
      onFailure('sound')
    }
  }

  function wake(): void {
    if (!hasGesture || isMuted || layers !== undefined) return
    attempt(() => {
      Howler.mute(false)
      layers = createLayers(volumes, onFailure)
      // What happened before anyone could hear it is past.
      if (current !== undefined) layers.perform(planSound(undefined, { ...current, cues: [] }), isMuted)
    })
  }

  const stopWaiting = onFirstGesture(options.gestures ?? window, () => {
    hasGesture = true
    wake()
  })

  return {
    apply(view) {
      const plan = planSound(current, view)
      current = view
      attempt(() => layers?.perform(plan, isMuted))
    },
    setVolumes(next) {
      volumes = next
      attempt(() => layers?.setVolumes(next))
    },
    setMuted(next) {
      isMuted = next
      // Before that there is nothing to mute, and touching the device early makes browsers complain.
      if (layers !== undefined) attempt(() => void Howler.mute(next))
      wake()
    },
    destroy() {
      stopWaiting()
      hasGesture = false
      attempt(() => layers?.destroy())
      layers = undefined
    },
  }
}
