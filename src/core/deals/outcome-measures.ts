/**
 * Measures one outcome against what the table allowed (domain model 5.1). A panel, not one number: each measure builds in a
 * view of fair division, so none stands alone (Clyman 1995).
 */
import type { DealTable } from '../model/deal-table.ts'
import type { Terms } from '../model/offer.ts'
import { dealSpace, withoutRedLines, type DealSpace, type Pair } from './deal-space.ts'
import { openOptions, points, redLines, type Known, type Points } from './packages.ts'
import { pointPairs } from './point-set.ts'
import { scaleOf, tidy } from './scale.ts'

/** `null` where a measure does not apply: nothing agreed, or no zone to measure against. */
export interface OutcomeMeasures {
  /** Points above the trainee's limit; below zero is the agreement trap. */
  readonly margin: number | null
  /** E, −1 to 1: own surplus as a share of the most the zone allows. */
  readonly valueClaimed: number | null
  /** J, 0 to 1: both surpluses together as a share of the zone's largest sum. */
  readonly jointGain: number | null
  /** X, 0 to 1: nearness to the efficient frontier. */
  readonly paretoCloseness: number | null
  /** Points the trainee could still gain at no cost to them. */
  readonly freePoints: number | null
  /** N, 0 to 1: square root of the product of surpluses against the zone's largest. */
  readonly nashShare: number | null
  /** K, 0 to 1: difference between the two shares of ideal gain. Shown, not scored. */
  readonly balanceGap: number | null
  /** Red lines crossed; any one caps the outcome at 0. */
  readonly redLines: number
}

const NOTHING_AGREED: OutcomeMeasures = {
  margin: null,
  valueClaimed: null,
  jointGain: null,
  paretoCloseness: null,
  freePoints: null,
  nashShare: null,
  balanceGap: null,
  redLines: 0,
}

/** Measures the agreed terms against all packages open under `known`; with `null`, nothing but the red lines (none) applies. */
export function outcomeMeasures(table: DealTable, known: Known, agreed: Terms | null): OutcomeMeasures {
  if (!agreed) return NOTHING_AGREED
  const worth = points(table, agreed)
  const space = dealSpace(table, known)
  return {
    ...NOTHING_AGREED,
    margin: table.limits.you === 'unreachable' ? null : tidy(worth.you - table.limits.you),
    ...sharesOfZone(table, space, worth),
    paretoCloseness: closeness(table, known, worth, space.pareto),
    freePoints: freePoints(space.pareto, worth),
    redLines: redLines(table, agreed),
  }
}

type ZoneShares = Pick<OutcomeMeasures, 'valueClaimed' | 'jointGain' | 'nashShare' | 'balanceGap'>

function sharesOfZone(table: DealTable, space: DealSpace, worth: Points): Partial<ZoneShares> {
  const { you: ourLimit, they: theirLimit } = table.limits
  if (space.zone === 0 || ourLimit === 'unreachable' || theirLimit === 'unreachable') return {}
  const ours = worth.you - ourLimit
  const theirs = worth.they - theirLimit
  const idealOurs = (space.bestForYou?.[0] ?? ourLimit) - ourLimit
  const idealTheirs = mostForThemInZone(space, ourLimit) - theirLimit
  const joint = space.maxJoint[0] ?? [ourLimit, theirLimit]
  const nash = space.nash[0] ?? [ourLimit, theirLimit]
  const product = Math.max(ours, 0) * Math.max(theirs, 0)
  return {
    valueClaimed: clip(share(ours, idealOurs), -1, 1),
    jointGain: clip(share(ours + theirs, joint[0] + joint[1] - ourLimit - theirLimit), 0, 1),
    nashShare: Math.sqrt(clip(share(product, (nash[0] - ourLimit) * (nash[1] - theirLimit)), 0, 1)),
    balanceGap: clip(Math.abs(share(ours, idealOurs) - share(theirs, idealTheirs)), 0, 1),
  }
}

/** The zone's best for them is efficient among packages at or above our limit, so the frontier holds it. */
function mostForThemInZone(space: DealSpace, ourLimit: number): number {
  return Math.max(...space.pareto.filter(([you]) => you >= ourLimit).map(([, they]) => they))
}

/** A share of nothing is whole when nothing is missing. */
function share(part: number, all: number): number {
  if (all !== 0) return part / all
  return part >= 0 ? 1 : -1
}

function closeness(table: DealTable, known: Known, worth: Points, pareto: readonly Pair[]): number | null {
  if (pareto.length === 0) return null
  const scale = scaleOf(table)
  const pairs = pointPairs(withoutRedLines(openOptions(table, known)), scale)
  const farthest = pairs.reduce(
    (most, { you, they }) => Math.max(most, distance({ you: you / scale, they: they / scale }, pareto)),
    0,
  )
  return farthest === 0 ? 1 : clip(1 - distance(worth, pareto) / farthest, 0, 1)
}

function distance(from: Points, pareto: readonly Pair[]): number {
  return pareto.reduce((least, [you, they]) => Math.min(least, Math.hypot(you - from.you, they - from.they)), Infinity)
}

function freePoints(pareto: readonly Pair[], worth: Points): number {
  const reachable = pareto.filter(([, they]) => they >= worth.they).map(([you]) => you - worth.you)
  return tidy(Math.max(0, ...reachable))
}

function clip(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
