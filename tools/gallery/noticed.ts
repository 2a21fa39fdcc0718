/** Counts, for every state of every thing, the pixels that a cue about it changes on an upright phone. */
import { PROPS, type PropName } from '../../src/core/model/place.ts'
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

/** By `thing: state`, beside the same room without the cue. */
export async function countNoticed(plain: RoomView): Promise<Readonly<Record<string, number>>> {
  stopPageClock()
  const stepped = await createSteppedRoom(plain, STAGE)
  stepped.room.setCovers([CARD])
  const before = await pixelsOf(stepped, plain)
  const counts: Record<string, number> = {}
  for (const name of Object.keys(PROPS) as PropName[])
    for (const state of PROPS[name]) {
      if (state === 'none') continue
      const view = { ...plain, props: { [name]: state }, activeProp: name }
      counts[`${name}: ${state}`] = changed(before, await pixelsOf(stepped, view))
    }
  stepped.close()
  return counts
}
