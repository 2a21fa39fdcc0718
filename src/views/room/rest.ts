/**
 * Lets the frame loop sleep while nothing can move, to spare batteries and slow machines. Only without motion: a living room
 * breathes.
 */
import type { Game } from 'phaser'
import type { Motion } from './motion.ts'

/** Enough for a change to reach the screen, a resized canvas included. */
const FRAMES = 6

export interface Rest {
  /** To be called whenever something may have changed. */
  wake(): void
  tick(): void
}

export function createRest(game: Game, motion: Motion): Rest {
  let framesLeft = FRAMES
  return {
    wake() {
      framesLeft = FRAMES
      if (!game.loop.running) game.loop.wake()
    },
    tick() {
      if (!motion.reduced) return
      framesLeft -= 1
      if (framesLeft < 0) game.loop.sleep()
    },
  }
}
