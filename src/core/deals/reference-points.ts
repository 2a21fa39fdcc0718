/**
 * The classic reference points of a bargaining zone: Nash 1950, Kalai–Smorodinsky 1975, egalitarian, largest joint gain. Works on whole numbers, so ties are exact, and every tie is named.
 */
import { sumsWith, type Halves } from './halves.ts'
import type { PointPair } from './point-set.ts'

interface Limits {
  readonly you: number
  readonly they: number
}

/** Surpluses on which ties lie; absent where a side does not count. */
type Level = Partial<Limits>

/** What a pair leaves each side above its limit. */
interface Surplus {
  readonly pair: PointPair
  readonly you: number
  readonly they: number
}

export interface ReferencePairs {
  readonly nash: readonly PointPair[]
  readonly kalaiSmorodinsky: readonly PointPair[]
  readonly egalitarian: readonly PointPair[]
  readonly maxJoint: readonly PointPair[]
}

/**
 * The reference points of a zone, given its efficient pairs, which must all be at or above both limits. Whatever is best is
 * efficient; pairs that tie with it need not be, and are looked for among all. Empty lists for an empty zone.
 */
export function referencePairs(zone: readonly PointPair[], limits: Limits, halves: Halves): ReferencePairs {
  const surpluses = zone.map((pair) => ({ pair, you: pair.you - limits.you, they: pair.they - limits.they }))
  const ideal = idealGain(surpluses)
  const nash = allBest(surpluses, ({ you, they }) => you * they)
  const kalaiSmorodinsky = allBest(surpluses, ({ you, they }) => leastShare(you, they, ideal))
  const egalitarian = allBest(surpluses, ({ you, they }) => Math.min(you, they))
  const level = egalitarian.value
  const tying: Ties = { halves, limits }
  return {
    nash: nash.value > 0 ? nash.pairs : inOrder(tiesAt(tying, { you: 0, they: 0 }, zone)),
    kalaiSmorodinsky: inOrder(tiesAt(tying, sharesAt(kalaiSmorodinsky.value, ideal), zone)),
    egalitarian: inOrder(tiesAt(tying, { you: level, they: level }, zone)),
    maxJoint: allBest(surpluses, ({ you, they }) => you + they).pairs,
  }
}

function idealGain(surpluses: readonly Surplus[]): { readonly you: number; readonly they: number } {
  return surpluses.reduce(
    (most, { you, they }) => ({ you: Math.max(most.you, you), they: Math.max(most.they, they) }),
    { you: 0, they: 0 },
  )
}

/** The smaller of the two shares of ideal gain, times both ideals to stay whole. A side with nothing to gain has no share. */
function leastShare(you: number, they: number, ideal: { readonly you: number; readonly they: number }): number {
  if (ideal.you === 0) return they
  if (ideal.they === 0) return you
  return Math.min(you * ideal.they, they * ideal.you)
}

interface Ties {
  readonly halves: Halves
  readonly limits: Limits
}

/** All pairs with one side at exactly the level it has when the smaller is as large as can be, and the other no lower. */
function tiesAt({ halves, limits }: Ties, level: Level, zone: readonly PointPair[]): PointPair[] {
  if (zone.length === 0) return []
  const you = level.you === undefined ? undefined : limits.you + level.you
  const they = level.they === undefined ? undefined : limits.they + level.they
  return [
    ...(you === undefined ? [] : sumsWith(halves, 'you', you, Math.ceil(they ?? limits.they))),
    ...(they === undefined ? [] : sumsWith(halves, 'they', they, Math.ceil(you ?? limits.you))),
  ]
}

/** Surpluses at which each side's share of its ideal gain is so large; a side with nothing to gain has none. */
function sharesAt(share: number, ideal: Limits): Level {
  if (ideal.you === 0) return { they: share }
  if (ideal.they === 0) return { you: share }
  return { you: share / ideal.they, they: share / ideal.you }
}

function inOrder(pairs: readonly PointPair[]): PointPair[] {
  const distinct = new Map(pairs.map((pair) => [`${pair.you}/${pair.they}`, pair]))
  return [...distinct.values()].sort((a, b) => a.you - b.you || a.they - b.they)
}

interface Best {
  readonly value: number
  readonly pairs: PointPair[]
}

function allBest(surpluses: readonly Surplus[], worth: (surplus: Surplus) => number): Best {
  let most = -Infinity
  let best: PointPair[] = []
  for (const surplus of surpluses) {
    const value = worth(surplus)
    if (value < most) continue
    if (value > most) best = []
    most = value
    best.push(surplus.pair)
  }
  return { value: most, pairs: inOrder(best) }
}
