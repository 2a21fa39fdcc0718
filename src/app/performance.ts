/** What is seen and heard of a session beside the words: the room and the sound. Both may be missing; the talks go on. */
import { presentRoom, presentSound } from '../core/present/index.ts'
import { APP_WORDS } from '../core/present/text/app-en.ts'
import type { Playing } from './play.ts'
import { openRoomSlot, type RoomSlot } from './room-slot.ts'
import { wantsReducedMotion } from './settings.ts'
import { tell, type Shared } from './shared.ts'
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
  const host = document.createElement('div')
  host.className = 'room-host'
  let playing = first
  let room: RoomSlot | undefined
  const sound = openSoundSlot(settings, () => tell(shared, { id: 'no-sound', words: APP_WORDS.noSound }))

  function onRoomFailure(fault: unknown): void {
    console.warn(fault)
    tell(shared, { id: 'no-room', words: APP_WORDS.noRoom })
  }

  function show(next: Playing): void {
    playing = next
    const { scenario, state, facts } = next
    room?.show(presentRoom(scenario, state))
    sound.hear(presentSound(scenario, state, facts))
  }

  show(first)
  return {
    show,
    furnish(slot) {
      if (host.parentElement !== slot) slot.append(host)
      room ??= openRoomSlot(host, presentRoom(playing.scenario, playing.state), {
        reducedMotion: wantsReducedMotion(shared.visit().settings),
        onFailure: onRoomFailure,
      })
    },
    adjust() {
      room?.setReducedMotion(wantsReducedMotion(shared.visit().settings))
      sound.set(shared.visit().settings)
    },
    close() {
      room?.close()
      sound.close()
    },
  }
}
