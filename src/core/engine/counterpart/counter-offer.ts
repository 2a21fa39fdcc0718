/**
 * The package the counterpart answers with. Sincere types look for one that is good enough for them and, by their guess,
 * best for us: that is what makes trading across issues work and splitting fail.
 */
import { randomFor } from '../../lib/rng.ts'
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'
import { TYPES } from '../../strategy/types.ts'
import { knownInterests } from '../rules/openness.ts'
import { packagesOpen, type PricedPackage } from '../table.ts'
import type { NegotiationState } from '../state.ts'
import { targetOf } from './aspiration.ts'

/** A counter lies at most this far above what they want. */
const BAND = 8
/** Standard deviation, in our points, of their guess about an option; smaller once we have told what we need. */
const GUESS_SD = 3
const INFORMED_GUESS_SD = 1.5

export function counterOffer(theCase: Case, state: NegotiationState): Terms {
  const packages = packagesOpen(theCase, knownInterests(state))
  const target = targetOf(theCase, state, state.round)
  const good = packages.filter((each) => each.they >= target && each.they <= target + BAND)
  const from = good.length > 0 ? good : [nearest(packages, target)]
  if (TYPES[theCase.counterpart.type].picksCounter === 'nearest-target') return nearest(from, target).terms
  return bestByGuess(theCase, state, from).terms
}

function bestByGuess(theCase: Case, state: NegotiationState, packages: readonly PricedPackage[]): PricedPackage {
  const sd = Object.keys(state.disclosed).length > 0 ? INFORMED_GUESS_SD : GUESS_SD
  const errors = new Map<string, number>()
  for (const issue of theCase.issues) {
    for (const option of issue.options) errors.set(`${issue.id}=${option.id}`, sd * normal(state.seed, `${issue.id}=${option.id}`))
  }
  const guess = (each: PricedPackage): number =>
    Object.entries(each.terms).reduce((sum, [issue, option]) => sum + (errors.get(`${issue}=${option}`) ?? 0), each.you)
  return best(packages, guess)
}

function nearest(packages: readonly PricedPackage[], target: number): PricedPackage {
  return best(packages, (each) => -Math.abs(each.they - target))
}

function best(packages: readonly PricedPackage[], value: (each: PricedPackage) => number): PricedPackage {
  let found = packages[0] as PricedPackage
  let most = value(found)
  for (const each of packages) {
    const worth = value(each)
    if (worth > most) [found, most] = [each, worth]
  }
  return found
}

/** A standard normal value for a key: the sum of twelve uniform ones, good to three deviations. */
function normal(seed: number, key: string): number {
  let sum = -6
  for (let i = 0; i < 12; i += 1) sum += randomFor(seed, `guess/${key}/${i}`)
  return sum
}
