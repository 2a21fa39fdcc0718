/** Counts the pixels that a cue changes on an upright phone. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import { createSteppedRoom, type SteppedRoom, stopPageClock } from './stepped-room.ts'

const STAGE = { width: 390, height: 287, reducedMotion: true } as const
/** Where the speech begins. */
const CARD = { x: 10, y: 246, width: 370, height: 180 } as const
/** Of 255, in any colour. */
const NOTICEABLE = 40

async function pixelsOf(stepped: SteppedRoom, view: RoomView): Promise<Uint8ClampedArray> {
  stepped.room.apply(view)
  await stepped.room.ready()
  stepped.pass(1)
  const drawn = stepped.canvas()
  const copy = new OffscreenCanvas(drawn.width, (CARD.y * drawn.width) / STAGE.width)
  const context = copy.getContext('2d')
  if (context === null) throw new Error('There is no canvas to read.')
  context.drawImage(drawn, 0, 0)
  return context.getImageData(0, 0, copy.width, copy.height).data
}

function changed(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let pixels = 0
  for (let at = 0; at < a.length; at += 4)
    if ([at, at + 1, at + 2].some((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) > NOTICEABLE)) pixels += 1
  return pixels
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
  let before: { readonly text?: string; readonly pixels: Uint8ClampedArray } = { pixels: new Uint8ClampedArray() }
  for (const [plain, told] of rooms) {
    const text = JSON.stringify(plain)
    if (text !== before.text) before = { text, pixels: await pixelsOf(stepped, plain) }
    counts.push(changed(before.pixels, await pixelsOf(stepped, told)))
  }
  stepped.close()
  return counts
}
