/** Makes a sprite from a picture: white light, whole, where its box says, unless told otherwise. */
import type { Picture, Sprite } from './picture.ts'

const WHITE = 0xffffff

type Dress = Partial<Omit<Sprite, 'id' | 'picture' | 'depth'>>

export function sprite(id: string, picture: Picture, depth: number, dress: Dress = {}): Sprite {
  return { id, picture, depth, tint: WHITE, alpha: 1, ...dress }
}
