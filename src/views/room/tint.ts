/**
 * A colour that blends slowly into the next one.
 */
import { blend, glide, type Moving, PACE } from './motion.ts'

export interface Tint {
  /** Goes to `colour`; does nothing when it is already on its way there. */
  set(colour: number, soft: 'blend' | 'cut'): void
  value(): number
}

export function createTint(moving: Moving, first: number): Tint {
  const way = { from: first, to: first, t: 1 }
  const value = () => blend(way.from, way.to, way.t)
  return {
    value,
    set(colour, soft) {
      if (colour === way.to) return
      way.from = value()
      way.to = colour
      way.t = 0
      glide(moving, way, { t: 1 }, soft === 'cut' ? 0 : PACE.light)
    },
  }
}
