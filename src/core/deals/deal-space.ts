/**
 * What can be agreed at a table: how many packages, how many both could live with, the efficient frontier and the classic
 * reference points. Packages over a red line are counted and then left out of everything else.
 */
import type { DealTable, Limit } from '../model/deal-table.ts'
import { openOptions, type Known } from './packages.ts'
import { countAtLeast, frontierOf, halvesOf } from './halves.ts'
import type { PointPair } from './point-set.ts'
import { referencePairs } from './reference-points.ts'
import { scaleOf, whole } from './scale.ts'

/** Points to the trainee, points to the counterpart. */
export type Pair = readonly [you: number, they: number]

export interface DealSpace {
  /** All packages that can be offered, those over a red line included. */
  readonly packages: number
  /** Packages at or above both limits. */
  readonly zone: number
  /** Every efficient pair once, from least to most for the trainee, whether or not it meets the limits. */
  readonly pareto: readonly Pair[]
  /** Reference points in the zone, with every tie; empty when the zone is. */
  readonly nash: readonly Pair[]
  readonly kalaiSmorodinsky: readonly Pair[]
  readonly egalitarian: readonly Pair[]
  readonly maxJoint: readonly Pair[]
  /** The zone's best for the trainee, and among equals its best for them; `null` when the zone is empty. */
  readonly bestForYou: Pair | null
}

/** The deal space with the options open now. Exact for points of up to five decimals; the order of issues does not matter. */
export function dealSpace(table: DealTable, known: Known): DealSpace {
  const open = openOptions(table, known)
  const scale = scaleOf(table)
  const halves = halvesOf(withoutRedLines(open).issues, scale)
  const toPairs = (list: readonly PointPair[]): Pair[] => list.map(({ you, they }): Pair => [you / scale, they / scale])
  const limits = { you: wholeLimit(table.limits.you, scale), they: wholeLimit(table.limits.they, scale) }
  const efficient = frontierOf(halves)
  const zone = efficient.filter(({ you, they }) => you >= limits.you && they >= limits.they)
  const references = referencePairs(zone, limits, halves)
  return {
    packages: open.issues.reduce((product, issue) => product * issue.options.length, 1),
    zone: zone.length === 0 ? 0 : countAtLeast(halves, limits),
    pareto: toPairs(efficient),
    nash: toPairs(references.nash),
    kalaiSmorodinsky: toPairs(references.kalaiSmorodinsky),
    egalitarian: toPairs(references.egalitarian),
    maxJoint: toPairs(references.maxJoint),
    bestForYou: toPairs(zone).at(-1) ?? null,
  }
}

/** The table without the options that cross a red line of the trainee's. */
export function withoutRedLines(table: DealTable): DealTable {
  const issues = table.issues.map((issue) => ({ ...issue, options: issue.options.filter((option) => !option.redLine) }))
  return { ...table, issues }
}

function wholeLimit(limit: Limit, scale: number): number {
  return limit === 'unreachable' ? Infinity : whole(limit, scale)
}
