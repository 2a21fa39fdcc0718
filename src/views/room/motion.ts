/**
 * How a value on the screen gets from here to there: slowly, or at once where motion is not wanted. Settles on the target
 * exactly, so that a room played to a view equals one built from it.
 */
import type { Scene } from 'phaser'

export interface Motion {
  reduced: boolean
}

/** Whose clock moves things, and whether they move at all. */
export interface Moving {
  readonly scene: Scene
  readonly motion: Motion
}

/** Milliseconds. */
export const PACE = { light: 1600, move: 700, fade: 320, face: 140, camera: 4200 } as const

/** Milliseconds into a passage through the door: what people do, and what the room does with them. */
export const PASSAGE = {
  /** Leaving: up from the chair, the first step, the door, out of sight, the door shut again. */
  rises: 550,
  walks: 1400,
  walkMs: 1500,
  opens: 2250,
  outMs: 3000,
  shuts: 3250,
  /** Coming back: through the door, which shuts behind them; the chair is theirs when they have walked to it. */
  backMs: 400,
  shutsBehindMs: 1500,
} as const

type Numbers = Readonly<Record<string, number>>

/** Moves numeric properties of `target` in `durationMs`; a later glide of the same target replaces an earlier one. */
export function glide({ scene, motion }: Moving, target: object, to: Numbers, durationMs: number): void {
  scene.tweens.killTweensOf(target)
  if (motion.reduced || durationMs === 0) {
    Object.assign(target, to)
    return
  }
  scene.tweens.add({ targets: target, ...to, duration: durationMs, ease: 'Sine.easeInOut' })
}

export interface Step {
  readonly to: Numbers
  readonly afterMs: number
  readonly durationMs: number
}

/** Moves one after the other or overlapping, replacing any earlier motion of `target`. */
export function glideInSteps({ scene, motion }: Moving, target: object, steps: readonly Step[]): void {
  scene.tweens.killTweensOf(target)
  for (const { to, afterMs, durationMs } of steps) {
    if (motion.reduced) Object.assign(target, to)
    else scene.tweens.add({ targets: target, ...to, delay: afterMs, duration: durationMs, ease: 'Sine.easeInOut' })
  }
}

/** Calls back after so long by the clock that moves things: another would part from it on a machine that drops frames. */
export function after({ scene }: Moving, ms: number, act: () => void): void {
  scene.tweens.add({ targets: { passed: 0 }, passed: 1, duration: ms, onComplete: act })
}

const channel = (colour: number, shift: number) => (colour >> shift) & 255

/** The colour `t` of the way from `a` to `b`. */
export function blend(a: number, b: number, t: number): number {
  const part = (shift: number) => Math.round(channel(a, shift) + (channel(b, shift) - channel(a, shift)) * t) << shift
  return part(16) | part(8) | part(0)
}
