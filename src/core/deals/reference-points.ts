/**
 * The classic reference points of a bargaining zone: Nash 1950, Kalai–Smorodinsky 1975, egalitarian, largest joint gain, and
 * the efficient frontier. Works on whole numbers, so ties are exact, and every tie is named.
 */
import type { PointPair } from './point-set.ts'

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

/** The reference points of the pairs in the zone, which must all be at or above both limits. Empty lists for an empty zone. */
export function referencePairs(
  zone: readonly PointPair[],
  limits: { readonly you: number; readonly they: number },
): ReferencePairs {
  const surpluses = zone.map((pair) => ({ pair, you: pair.you - limits.you, they: pair.they - limits.they }))
  const ideal = idealGain(surpluses)
  return {
    nash: allBest(surpluses, ({ you, they }) => you * they),
    kalaiSmorodinsky: allBest(surpluses, ({ you, they }) => leastShare(you, they, ideal)),
    egalitarian: allBest(surpluses, ({ you, they }) => Math.min(you, they)),
    maxJoint: allBest(surpluses, ({ you, they }) => you + they),
  }
}

/** Pairs that no other beats for one side without costing the other, each once, from least to most for the trainee. */
export function frontier(pairs: readonly PointPair[]): PointPair[] {
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

function allBest(surpluses: readonly Surplus[], worth: (surplus: Surplus) => number): PointPair[] {
  let most = -Infinity
  let best: PointPair[] = []
  for (const surplus of surpluses) {
    const value = worth(surplus)
    if (value < most) continue
    if (value > most) best = []
    most = value
    best.push(surplus.pair)
  }
  return best.sort((a, b) => a.you - b.you || a.they - b.they)
}
