/** What is seen and heard of a session beside the words: the room and the sound. Both may be missing; the talks go on. */
import { presentOverlay, presentRoom, presentSound } from '../core/present/index.ts'
import { words } from '../views/dom/words.ts'
import type { Playing } from './play.ts'
import { expectRoom, openRoomSlot, type RoomSlot } from './room-slot.ts'
import { wantsReducedMotion } from './settings.ts'
import { tell, type Shared } from './shared.ts'
import { createVoice } from '../views/sound/voice.ts'
import { openSoundSlot } from './sound-slot.ts'

export interface Performance {
  show(playing: Playing): void
  /** Gives the room its place in the page. Talks and ending have one each; the room moves over. */
  furnish(slot: HTMLElement): void
  /** The settings have changed. */
  adjust(): void
  close(): void
}

export function openPerformance(shared: Shared, first: Playing): Performance {
  const { settings } = shared.visit()
  const voice = createVoice()
  const host = document.createElement('div')
  host.className = 'room-host'
  let playing = first
  let room: RoomSlot | undefined
  const sound = openSoundSlot(settings, () => tell(shared, { id: 'no-sound', words: words.app.noSound }))

  function onRoomFailure(fault: unknown): void {
    console.warn(fault)
    tell(shared, { id: 'no-room', words: words.app.noRoom })
  }

  function show(next: Playing): void {
    playing = next
    const { scenario, state, facts } = next
    room?.show(presentRoom(scenario, state, words))
    sound.hear(presentSound(scenario, state, facts))
  }

  /** What was said this turn, aloud, where that is wanted. */
  function speak({ scenario, state }: Playing): void {
    const { isSpoken, isMuted } = shared.visit().settings
    if (isSpoken && !isMuted) voice.say(presentOverlay(scenario, state, words).said, scenario.language)
  }

  show(first)
  expectRoom()
  return {
    show(next) {
      show(next)
      speak(next)
    },
    furnish(slot) {
      if (host.parentElement !== slot) slot.append(host)
      room ??= openRoomSlot(host, presentRoom(playing.scenario, playing.state, words), {
        reducedMotion: wantsReducedMotion(shared.visit().settings),
        onFailure: onRoomFailure,
      })
    },
    adjust() {
      room?.setReducedMotion(wantsReducedMotion(shared.visit().settings))
      const { settings: now } = shared.visit()
      sound.set(now)
      if (!now.isSpoken || now.isMuted) voice.hush()
    },
    close() {
      voice.hush()
      room?.close()
      sound.close()
    },
  }
}
