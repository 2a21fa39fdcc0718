/**
 * The place in the page where the room is drawn, once its code has come. Until then, or where no room can be made, nothing
 * is missing but the picture.
 */
import type { RoomView } from '../core/present/room-view.ts'
import type { FaceBox, RoomHandle } from '../views/room/index.ts'
import { watchCovers } from './room-covers.ts'

/** Phaser must not come before the first choices; it is asked for when the browser has nothing to do. */
const LATEST_MS = 400

export interface RoomSlot {
  show(view: RoomView): void
  setReducedMotion(on: boolean): void
  close(): void
}

export interface RoomWishes {
  readonly reducedMotion: boolean
  /** Hears that the room has failed. The talks go on. */
  readonly onFailure: (fault: unknown) => void
}

const loadRoom = () => import('../views/room/index.ts')

/** Lets the code of the room come while the brief is read. Who needs it asks again, and hears of a failure then. */
export function expectRoom(): void {
  whenIdle(() => void loadRoom().catch(() => undefined))
}

export function openRoomSlot(place: HTMLElement, first: RoomView, wishes: RoomWishes): RoomSlot {
  let view = first
  let reducedMotion = wishes.reducedMotion
  let isClosed = false
  let room: RoomHandle | undefined
  // A picture still being made when the page is left has nowhere to go, and nobody misses it.
  const fail = (fault: unknown): void => (isClosed ? undefined : wishes.onFailure(fault))

  /** Whatever a drawing machine throws, the talks go on without the picture. */
  function attempt(action: (present: RoomHandle) => void): void {
    if (room === undefined) return
    try {
      action(room)
    } catch (fault) {
      room = undefined
      fail(fault)
    }
  }

  async function tellLayout(present: RoomHandle): Promise<void> {
    await present.ready()
    if (!isClosed) publishLayout(place, present, view)
  }

  function change(action: (present: RoomHandle) => void): void {
    attempt((present) => {
      action(present)
      tellLayout(present).catch(fail)
    })
  }

  const resizing = new ResizeObserver(() => change((present) => present.resize()))
  let stopWatching = (): void => {}

  async function furnish(): Promise<void> {
    const { createRoom } = await loadRoom()
    if (isClosed) return
    room = await createRoom(place, view, { reducedMotion })
    if (isClosed) return attempt((present) => present.destroy())
    attempt((present) => present.setReducedMotion(reducedMotion))
    change((present) => present.apply(view))
    resizing.observe(place)
    stopWatching = watchCovers(place, (covers) => change((present) => present.setCovers(covers)))
    place.dataset['room'] = 'drawn'
  }

  whenIdle(() => {
    if (!isClosed) furnish().catch(fail)
  })

  return {
    show(next) {
      view = next
      change((present) => present.apply(next))
    },
    setReducedMotion(on) {
      if (on === reducedMotion) return
      reducedMotion = on
      attempt((present) => present.setReducedMotion(on))
    },
    close() {
      isClosed = true
      resizing.disconnect()
      stopWatching()
      attempt((present) => present.destroy())
      room = undefined
    },
  }
}

/** What the room brings where, for the name tag, for tests and for whoever looks into the page. */
function publishLayout(place: HTMLElement, room: RoomHandle, view: RoomView): void {
  const faces = room.faces()
  place.dataset['layout'] = JSON.stringify({ faces, cue: room.cue() ?? null })
  pointAtSpeaker(place, faces, view)
}

/** With several at the table, tells the page how far from the room's middle the one sits who speaks, so that the name stands there. */
function pointAtSpeaker(place: HTMLElement, faces: readonly FaceBox[], { people }: RoomView): void {
  const speaker = people.length > 1 ? people.find(({ speaking }) => speaking) : undefined
  const face = faces.find(({ id }) => id === speaker?.id)
  const page = place.closest('main')
  page?.toggleAttribute('data-speaker', face !== undefined)
  if (face) page?.style.setProperty('--speaker', `${Math.round(face.x + face.width / 2 - place.clientWidth / 2)}px`)
}

function whenIdle(action: () => void): void {
  // Safari has no requestIdleCallback yet.
  if ('requestIdleCallback' in window) window.requestIdleCallback(action, { timeout: LATEST_MS })
  else setTimeout(action, LATEST_MS)
}
