/**
 * A table's packages as sums of two halves, so that millions are counted and searched without being listed: what a sum must
 * be is asked of one half, given the other (Horowitz and Sahni 1974). All in whole numbers.
 */
import type { Issue } from '../model/deal-table.ts'
import { pairsOf, type PointPair } from './point-set.ts'

export interface Halves {
  readonly one: readonly PointPair[]
  readonly other: readonly PointPair[]
}

type Side = 'you' | 'they'

/** Two halves of about as many packages each. */
export function halvesOf(issues: readonly Issue[], scale: number): Halves {
  const one: Issue[] = []
  const other: Issue[] = []
  const largestFirst = issues.toSorted((a, b) => b.options.length - a.options.length)
  for (const issue of largestFirst) (size(one) <= size(other) ? one : other).push(issue)
  return { one: pairsOf(one, scale), other: pairsOf(other, scale) }
}

function size(issues: readonly Issue[]): number {
  return issues.reduce((product, { options }) => product * options.length, 1)
}

/** Pairs that no other beats for one side without costing the other, each once, from least to most for the trainee. */
function frontier(pairs: readonly PointPair[]): PointPair[] {
  const mostForThem = new Map<number, PointPair>()
  for (const pair of pairs) {
    const before = mostForThem.get(pair.you)
    if (!before || before.they < pair.they) mostForThem.set(pair.you, pair)
  }
  let most = -Infinity
  const fromTop = [...mostForThem.values()].sort((a, b) => b.you - a.you)
  const efficient = fromTop.filter((pair) => {
    if (pair.they <= most) return false
    most = pair.they
    return true
  })
  return efficient.reverse()
}

/** Every efficient sum once. A part that another beats makes no efficient sum, so the parts' own frontiers are enough. */
export function frontierOf({ one, other }: Halves): PointPair[] {
  const others = frontier(other)
  return frontier(frontier(one).flatMap((a) => others.map((b) => sum(a, b))))
}

/** How many packages give each side at least so much. */
export function countAtLeast({ one, other }: Halves, least: Readonly<Record<Side, number>>): number {
  const poorestFirst = one.toSorted((a, b) => a.you - b.you)
  const richestFirst = other.toSorted((a, b) => b.you - a.you)
  const levels = [...new Set(other.map(({ they }) => they))].sort((a, b) => b - a)
  const counts = new Float64Array(levels.length + 1)
  let taken = 0
  let count = 0
  for (const part of poorestFirst) {
    for (let next = richestFirst[taken]; next && next.you + part.you >= least.you; next = richestFirst[taken]) {
      addAt(counts, atLeast(levels, next.they), next.count)
      taken += 1
    }
    count += part.count * upTo(counts, atLeast(levels, least.they - part.they))
  }
  return count
}

/** The distinct sums that give one side exactly so much and the other at least so much. */
export function sumsWith({ one, other }: Halves, side: Side, exactly: number, least: number): PointPair[] {
  const rest: Side = side === 'you' ? 'they' : 'you'
  const bySide = new Map<number, PointPair[]>()
  for (const pair of other) bySide.set(pair[side], [...(bySide.get(pair[side]) ?? []), pair])
  const found = new Map<number, PointPair>()
  for (const a of one) {
    for (const b of bySide.get(exactly - a[side]) ?? []) {
      const pair = sum(a, b)
      if (pair[rest] >= least) found.set(pair[rest], pair)
    }
  }
  return [...found.values()]
}

function sum(a: PointPair, b: PointPair): PointPair {
  return { you: a.you + b.you, they: a.they + b.they, count: a.count * b.count }
}

/** How many of the levels, highest first, are at least so high. */
function atLeast(levels: readonly number[], height: number): number {
  let low = 0
  let high = levels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((levels[middle] ?? -Infinity) >= height) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds at a place of a tree of running counts (Fenwick 1994); places start at 1. */
function addAt(counts: Float64Array, place: number, count: number): void {
  for (let i = place; i < counts.length; i += i & -i) counts[i] = (counts[i] ?? 0) + count
}

function upTo(counts: Float64Array, place: number): number {
  let total = 0
  for (let i = place; i > 0; i -= i & -i) total += counts[i] ?? 0
  return total
}
