/** Reads the picture of a stepped room and compares two of them. */
import type { Box } from '../../src/views/room/picture.ts'
import type { SteppedRoom } from './stepped-room.ts'

export type Pixels = Uint8ClampedArray

/** The picture as it is now, or a part of it, in canvas pixels. */
export function pixelsOf(stepped: SteppedRoom, part?: Box): Pixels {
  const drawn = stepped.canvas()
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: drawn.width, height: drawn.height }
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is no canvas to read.')
  context.drawImage(drawn, -x, -y)
  return context.getImageData(0, 0, width, height).data
}

/** How many pixels differ by more than `tolerance`, of 255, in any colour. */
export function differing(a: Pixels, b: Pixels, tolerance = 0): number {
  let pixels = 0
  for (let at = 0; at < a.length; at += 4)
    if ([at, at + 1, at + 2].some((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) > tolerance)) pixels += 1
  return pixels
}
