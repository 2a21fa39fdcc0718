/**
 * The distinct point pairs that packages can have, and how many packages have each, built by adding one issue at a time, so
 * that millions of packages cost no more than their distinct values. All in whole numbers.
 */
import type { DealTable, Option } from '../model/deal-table.ts'
import { whole } from './scale.ts'

export interface PointPair {
  readonly you: number
  readonly they: number
  readonly count: number
}

/** Distinct pairs over all packages of the table, in no particular order; none when an issue has no option. */
export function pointPairs(table: DealTable, scale: number): PointPair[] {
  const issues = table.issues.map((issue) => issue.options.map((option) => wholeOption(option, scale)))
  if (issues.some((options) => options.length === 0)) return []
  const lowest = issues.reduce((sum, options) => sum + Math.min(...options.map(({ they }) => they)), 0)
  const highest = issues.reduce((sum, options) => sum + Math.max(...options.map(({ they }) => they)), 0)
  const span = highest - lowest + 1
  const merged = issues.reduce(
    (pairs, options) => withIssue(pairs, options, span),
    new Map([[0, { you: 0, they: 0, count: 1 }]]),
  )
  return [...merged.values()]
}

type Tally = { readonly you: number; readonly they: number; count: number }

/**
 * Within one stage the keys of distinct pairs differ, because the spread of their points so far is less than `span`.
 */
function withIssue(pairs: ReadonlyMap<number, Tally>, options: readonly Tally[], span: number): Map<number, Tally> {
  const next = new Map<number, Tally>()
  for (const pair of pairs.values()) {
    for (const option of options) {
      const you = pair.you + option.you
      const they = pair.they + option.they
      const count = pair.count * option.count
      const key = you * span + they
      const same = next.get(key)
      if (same) same.count += count
      else next.set(key, { you, they, count })
    }
  }
  return next
}

function wholeOption(option: Option, scale: number): Tally {
  return { you: whole(option.you, scale), they: whole(option.they, scale), count: 1 }
}
