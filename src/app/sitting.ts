/**
 * One sitting at the table: every move that is played is kept, drawn and heard. Knows what has to follow a move, and nothing
 * about how the page looks.
 */
import { presentOverlay, presentRoom, presentSound, roomInWords } from '../core/present/index.ts'
import type { OverlayView } from '../core/present/overlay-view.ts'
import type { Result } from '../core/lib/result.ts'
import type { Move } from '../core/model/move.ts'
import { writeSession } from '../core/session/save.ts'
import { drawSessionId } from './chance.ts'
import type { OpenSession } from './open-session.ts'
import { createPlay, type Playing } from './play.ts'
import { openRoomSlot, type RoomSlot } from './room-slot.ts'
import { createSaving } from './saving.ts'
import { sessionFileName, sessionNotes } from './session-notes.ts'
import { wantsReducedMotion } from './settings.ts'
import type { Shared } from './shared.ts'
import { openSoundSlot } from './sound-slot.ts'
import { APP_WORDS } from './words.ts'

export interface Sitting {
  id(): string
  now(): Playing
  view(): OverlayView
  /** The room for those who do not see it. */
  words(): readonly string[]
  send(move: Move): Result<Playing, string>
  file(): { readonly name: string; readonly text: string }
  /** Gives the room its place in the page, as soon as there is one. */
  furnish(place: HTMLElement): void
  /** The settings have changed. */
  adjust(): void
  close(): void
}

export function sitDown(shared: Shared, from: OpenSession & { readonly id: string }): Sitting {
  let { id } = from
  let room: RoomSlot | undefined
  const play = createPlay(from.playing, follow)
  const sound = openSoundSlot(shared.settings(), () => shared.tell({ id: 'no-sound', words: APP_WORDS.noSound }))
  const view = (): OverlayView => presentOverlay(play.now().scenario, play.now().state)
  const file = () => ({ name: sessionFileName(play.now().scenario.id, id), text: writeSession(play.now().log) })
  const saving = createSaving(
    { cabinet: shared.cabinet, id, version: from.version, drawId: drawSessionId },
    {
      copied(copy) {
        id = copy
        shared.readdress({ screen: 'play', session: id })
        shared.tell({ id: 'copied', words: APP_WORDS.copied })
      },
      refused: () => shared.tell({ id: 'storage-full', words: APP_WORDS.storageFull, file: file() }),
    },
  )

  function perform({ scenario, state, facts }: Playing): void {
    room?.show(presentRoom(scenario, state))
    sound.hear(presentSound(scenario, state, facts))
  }

  function follow(playing: Playing): void {
    const { scenario, log } = playing
    shared.setLive({ id, scenario, log })
    saving.save({ text: writeSession(log), notes: sessionNotes(view(), Date.now()) })
    perform(playing)
  }

  shared.setLive({ id, scenario: from.playing.scenario, log: from.playing.log })
  perform(play.now())

  return {
    id: () => id,
    now: () => play.now(),
    view,
    words: () => roomInWords(play.now().scenario, play.now().state),
    send: (move) => play.send(move),
    file,
    furnish(place) {
      const { scenario, state } = play.now()
      room ??= openRoomSlot(place, presentRoom(scenario, state), {
        reducedMotion: wantsReducedMotion(shared.settings()),
        onFailure(fault) {
          console.warn(fault)
          shared.tell({ id: 'no-room', words: APP_WORDS.noRoom })
        },
      })
    },
    adjust() {
      room?.setReducedMotion(wantsReducedMotion(shared.settings()))
      sound.set(shared.settings())
    },
    close() {
      room?.close()
      sound.close()
    },
  }
}
