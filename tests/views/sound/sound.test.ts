/** The handle where no audio device exists, as on a locked-down machine: it must stay quiet and never throw. */
import { expect, test } from 'vitest'
import { SOUND_CUES, type SoundView } from '../../../src/core/present/sound-view.ts'
import { createSound, type SoundOptions } from '../../../src/views/sound/index.ts'

const view: SoundView = { place: 'office', intensity: 'calm', cues: ['chair'] }
const options: SoundOptions = { volumes: { place: 0.4, music: 0.5, cues: 1 }, isMuted: false }

test('a page without a working audio device plays on in silence', () => {
  const gestures = new EventTarget()
  const sound = createSound({ ...options, gestures })
  expect(() => {
    sound.apply(view)
    gestures.dispatchEvent(new Event('pointerdown'))
    sound.apply({ ...view, intensity: 'tense', cues: SOUND_CUES })
    sound.setVolumes({ place: 2, music: -1, cues: Number.NaN })
    sound.apply({ place: 'none', intensity: 'silent', cues: [] })
    sound.setMuted(true)
    sound.setMuted(false)
    sound.destroy()
    sound.apply(view)
  }).not.toThrow()
})

class ListenedTo extends EventTarget {
  readonly listening = new Set<string>()

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listening.add(args[0])
    super.addEventListener(...args)
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listening.delete(args[0])
    super.removeEventListener(...args)
  }
}

test('only the first gesture is listened for, and none once it is destroyed', () => {
  const gestures = new ListenedTo()
  const sound = createSound({ ...options, isMuted: true, gestures })
  expect([...gestures.listening]).toEqual(['pointerdown', 'keydown'])
  gestures.dispatchEvent(new Event('keydown'))
  expect([...gestures.listening]).toEqual([])
  sound.destroy()

  createSound({ ...options, gestures }).destroy()
  expect([...gestures.listening]).toEqual([])
})
