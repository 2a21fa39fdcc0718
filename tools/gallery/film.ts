/** Watches two rooms move at the same time and says when they look different. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import type { Box } from '../../src/views/room/picture.ts'
import { differing, type Pixels, pixelsOf } from './pixels.ts'
import { createSteppedRoom, STEP_MS, stopPageClock } from './stepped-room.ts'

const STAGE = { width: 560, height: 350, reducedMotion: false } as const

/** What is looked at, and when: milliseconds after the second view is applied. */
interface Watched {
  readonly part: Box
  readonly atMs: readonly number[]
}

async function film(views: readonly [RoomView, RoomView], { part, atMs }: Watched): Promise<readonly Pixels[]> {
  const stepped = await createSteppedRoom(views[0], STAGE)
  stepped.room.apply(views[1])
  await stepped.room.ready()
  const pictures: Pixels[] = []
  for (let ms = 0; pictures.length < atMs.length; ms += STEP_MS) {
    if (ms >= (atMs[pictures.length] ?? 0)) pictures.push(pixelsOf(stepped, part))
    else stepped.pass(STEP_MS)
    // What a moment sets off, a shutting door for one, is drawn when its pictures have been made.
    await stepped.room.ready()
  }
  stepped.close()
  return pictures
}

/** How many pixels differ at each moment between the ways from a room to one view and to another. */
export async function compareFilms(
  from: RoomView,
  to: readonly [RoomView, RoomView],
  watched: Watched,
): Promise<readonly number[]> {
  stopPageClock()
  const [one, other] = [await film([from, to[0]], watched), await film([from, to[1]], watched)]
  return one.map((picture, at) => differing(picture, other[at] ?? new Uint8ClampedArray()))
}
