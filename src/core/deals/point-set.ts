/**
 * The distinct point pairs that packages can have, and how many packages have each, built by adding one issue at a time, so
 * that millions of packages cost no more than their distinct values. All in whole numbers.
 */
import type { DealTable, Issue, Option } from '../model/deal-table.ts'
import { whole } from './scale.ts'

export interface PointPair {
  readonly you: number
  readonly they: number
  readonly count: number
}

/** How many packages stand at each key; a key is `you * span + they`, both counted from the lowest possible sum. */
type Tally = ReadonlyMap<number, number>

interface Range {
  readonly lowest: number
  readonly span: number
}

/** Distinct pairs over all packages of the table, in no particular order; none when an issue has no option. */
export function pointPairs(table: DealTable, scale: number): PointPair[] {
  return pairsOf(table.issues, scale)
}

/** Distinct pairs over all ways to settle these issues. */
export function pairsOf(list: readonly Issue[], scale: number): PointPair[] {
  const issues = list.map((issue) => issue.options)
  if (issues.some((options) => options.length === 0)) return []
  const you = rangeOf(issues, 'you', scale)
  const they = rangeOf(issues, 'they', scale)
  const steps = issues.map((options) => keySteps(options, scale, they.span))
  const tally = you.span * they.span <= MOST_DENSE_KEYS ? denseTally(steps, you.span * they.span) : sparseTally(steps)
  return Array.from(tally, ([key, count]) => {
    const above = Math.floor(key / they.span)
    return { you: above + you.lowest, they: key - above * they.span + they.lowest, count }
  })
}

/** Up to this many possible keys, counting in an array is quicker than in a map. */
const MOST_DENSE_KEYS = 4_000_000

function sparseTally(steps: readonly (readonly number[])[]): Tally {
  return steps.reduce<Map<number, number>>(
    (tally, options) => {
      const next = new Map<number, number>()
      for (const [key, count] of tally) {
        for (const step of options) next.set(key + step, (next.get(key + step) ?? 0) + count)
      }
      return next
    },
    new Map([[0, 1]]),
  )
}

function denseTally(steps: readonly (readonly number[])[], size: number): Tally {
  const first: ReadonlyMap<number, number> = new Map([[0, 1]])
  return steps.reduce((tally, options) => {
    const counts = new Float64Array(size)
    const reached: number[] = []
    for (const [key, count] of tally) {
      for (const step of options) {
        const before = counts[key + step] ?? 0
        if (before === 0) reached.push(key + step)
        counts[key + step] = before + count
      }
    }
    return new Map(reached.map((key) => [key, counts[key] ?? 0]))
  }, first)
}

/** How far each option moves the key. Counting from each issue's lowest keeps every key whole and in range. */
function keySteps(options: readonly Option[], scale: number, span: number): number[] {
  const you = options.map((option) => whole(option.you, scale))
  const they = options.map((option) => whole(option.they, scale))
  const lowestYou = Math.min(...you)
  const lowestThey = Math.min(...they)
  return you.map((points, i) => (points - lowestYou) * span + (they[i] ?? lowestThey) - lowestThey)
}

function rangeOf(issues: readonly (readonly Option[])[], side: 'you' | 'they', scale: number): Range {
  const extremes = issues.map((options) => {
    const points = options.map((option) => whole(option[side], scale))
    return { least: Math.min(...points), most: Math.max(...points) }
  })
  const lowest = extremes.reduce((sum, { least }) => sum + least, 0)
  return { lowest, span: extremes.reduce((sum, { most }) => sum + most, 0) - lowest + 1 }
}
