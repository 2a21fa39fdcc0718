/** Counts the pixels that a cue changes on an upright phone. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import { differing, type Pixels, pixelsOf } from './pixels.ts'
import { createSteppedRoom, type SteppedRoom, stopPageClock } from './stepped-room.ts'

const STAGE = { width: 390, height: 287, reducedMotion: true } as const
/** Where the speech begins. */
const CARD = { x: 10, y: 246, width: 370, height: 180 } as const
const ABOVE_CARD = { x: 0, y: 0, width: STAGE.width, height: CARD.y } as const
/** Of 255, in any colour. */
const NOTICEABLE = 40

async function shown(stepped: SteppedRoom, view: RoomView): Promise<Pixels> {
  stepped.room.apply(view)
  await stepped.room.ready()
  return pixelsOf(stepped, ABOVE_CARD)
}

/** A room without the cue, and with it. */
export type BeforeAndAfter = readonly [before: RoomView, after: RoomView]

/** How many pixels change with each cue. All these rooms seat as many people. */
export async function countNoticed(rooms: readonly BeforeAndAfter[]): Promise<readonly number[]> {
  const [[first] = []] = rooms
  if (first === undefined) return []
  stopPageClock()
  const stepped = await createSteppedRoom(first, STAGE)
  stepped.room.setCovers([CARD])
  const counts: number[] = []
  let before: { readonly text?: string; readonly pixels: Pixels } = { pixels: new Uint8ClampedArray() }
  for (const [plain, told] of rooms) {
    const text = JSON.stringify(plain)
    if (text !== before.text) before = { text, pixels: await shown(stepped, plain) }
    counts.push(differing(before.pixels, await shown(stepped, told), NOTICEABLE))
  }
  stepped.close()
  return counts
}
