/** Compares a room that was played to a view with one that was built from it. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import { differing, type Pixels, pixelsOf } from './pixels.ts'
import { createSteppedRoom, stopPageClock } from './stepped-room.ts'

const STAGE = { width: 560, height: 350 } as const
/** Longer than any motion of the room lasts. */
const SETTLING_MS = 5_600

async function built(view: RoomView): Promise<Pixels> {
  const fresh = await createSteppedRoom(view, { ...STAGE, reducedMotion: true })
  await fresh.room.ready()
  const pixels = pixelsOf(fresh)
  fresh.close()
  return pixels
}

/**
 * Plays the views one after the other, with all their motion, and answers for each in `asked` how many pixels differ from a
 * room built at once from that view. The last answer is of a picture that must differ: the first view against the last.
 */
export async function compareReplay(views: readonly RoomView[], asked: readonly number[]): Promise<readonly number[]> {
  stopPageClock()
  const [first] = views
  if (first === undefined) return []
  const played = await createSteppedRoom(first, { ...STAGE, reducedMotion: false })
  const answers: number[] = []
  let last = pixelsOf(played)
  const beginning = last
  for (const [at, view] of views.entries()) {
    played.room.apply(view)
    await played.room.ready()
    played.pass(SETTLING_MS)
    if (!asked.includes(at)) continue
    // Breath and blinks never settle: they stop, and the room is as still as the one it is compared with.
    played.room.setReducedMotion(true)
    await played.room.ready()
    last = pixelsOf(played)
    answers.push(differing(last, await built(view)))
    played.room.setReducedMotion(false)
  }
  played.close()
  return [...answers, differing(beginning, last)]
}
