/**
 * What can be seen of the stage just now: how much the camera takes in, and what the page's cards cover. Pure arithmetic in
 * stage units.
 */
import type { Box } from './picture.ts'

export interface Sight {
  /** Only the people fit, so that props move close to them. */
  readonly narrow: boolean
  /** The part of the stage inside the container. */
  readonly seen: Box
  /** What lies over it. */
  readonly covers: readonly Box[]
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** How much of a box can be seen, 0..1. Covers may not overlap each other much, or it comes out too small. */
export function shareInSight(box: Box, { seen, covers }: Sight): number {
  const inside = overlap(box, seen)
  const covered = covers.reduce((sum, cover) => sum + overlap(box, cover), 0)
  return Math.max(0, inside - covered) / (box.width * box.height)
}

export function isClearOf(box: Box, others: readonly Box[]): boolean {
  return others.every((other) => overlap(box, other) === 0)
}
