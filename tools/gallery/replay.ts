/** Compares a room that was played to a view with one that was built from it. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import { createSteppedRoom, type SteppedRoom, stopPageClock } from './stepped-room.ts'

const STAGE = { width: 560, height: 350 } as const
/** Longer than any motion of the room lasts. */
const SETTLING_MS = 5_600

function pixelsOf(stepped: SteppedRoom): Uint8ClampedArray {
  const canvas = stepped.canvas()
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is no canvas to read.')
  context.drawImage(canvas, 0, 0)
  return context.getImageData(0, 0, copy.width, copy.height).data
}

function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let pixels = 0
  for (let at = 0; at < a.length; at += 4)
    if (a[at] !== b[at] || a[at + 1] !== b[at + 1] || a[at + 2] !== b[at + 2]) pixels += 1
  return pixels
}

async function built(view: RoomView): Promise<Uint8ClampedArray> {
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
