/** Sound, once its code has come. Silent until then, and silent for good where it cannot be loaded. */
import type { SoundView } from '../core/present/sound-view.ts'
import type { SoundHandle } from '../views/sound/index.ts'
import type { Settings } from './settings.ts'

export interface SoundSlot {
  hear(view: SoundView): void
  set(settings: Settings): void
  close(): void
}

/** `onFailure` hears once that the page stays silent. */
export function openSoundSlot(first: Settings, onFailure: (fault: unknown) => void): SoundSlot {
  let settings = first
  let view: SoundView | undefined
  let isClosed = false
  let sound: SoundHandle | undefined

  async function tune(): Promise<void> {
    const { createSound } = await import('../views/sound/index.ts')
    if (isClosed) return
    sound = createSound({ volumes: settings.volumes, isMuted: settings.isMuted })
    // What happened before anyone could hear it is past.
    if (view !== undefined) sound.apply({ ...view, cues: [] })
  }

  tune().catch(onFailure)

  return {
    hear(next) {
      view = next
      sound?.apply(next)
    },
    set(next) {
      if (next === settings) return
      settings = next
      sound?.setVolumes(next.volumes)
      sound?.setMuted(next.isMuted)
    },
    close() {
      isClosed = true
      sound?.destroy()
    },
  }
}
