/**
 * Turns points into whole numbers, so that equal packages compare as equal. Knows how many decimals a table uses; at most
 * five are kept.
 */
import type { DealTable } from '../model/deal-table.ts'

const MOST_DECIMALS = 5

/** The power of ten that makes every point and limit of the table whole. */
export function scaleOf(table: DealTable): number {
  const numbers = table.issues.flatMap((issue) => issue.options.flatMap((option) => [option.you, option.they]))
  for (const limit of [table.limits.you, table.limits.they]) if (limit !== 'unreachable') numbers.push(limit)
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals
    if (numbers.every((number) => Math.abs(number * scale - Math.round(number * scale)) < 1e-7)) return scale
  }
  return 10 ** MOST_DECIMALS
}

/** Points as a whole number on this scale. */
export function whole(points: number, scale: number): number {
  return Math.round(points * scale)
}

/** A sum of points without the noise of adding decimals. */
export function tidy(points: number): number {
  return Math.round(points * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS
}
