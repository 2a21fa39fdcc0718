/**
 * The package the counterpart answers with. Sincere types look for one that is good enough for them and, by their guess,
 * best for us: that is what makes trading across issues work and splitting fail.
 */
import { randomFor } from '../../lib/rng.ts'
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'
import { TYPES } from '../../strategy/types.ts'
import { tableOpen, type PricedPackage } from '../table.ts'
import type { NegotiationState } from '../state.ts'
import { floorOf, targetOf } from './aspiration.ts'

/** A counter lies at most this far above what they want. */
const BAND = 8
/** Offers without it that tell them of a red line. */
const OFFERS_THAT_TELL = 2
/** Standard deviation, in our points, of their guess about an option; smaller once we have told what we need. */
const GUESS_SD = 3
const INFORMED_GUESS_SD = 1.5

/**
 * `undefined` when nothing on the table reaches their limit and they mean what they say. Those who perform ask for the most
 * they can get all the same: a tentative yes binds them to nothing.
 */
export function counterOffer(theCase: Case, state: NegotiationState): Terms | undefined {
  const { performer, picksCounter } = TYPES[theCase.counterpart.type]
  const floor = floorOf(theCase, state)
  const { packages: all } = tableOpen(theCase, state)
  const packages = performer ? all : withoutWhatWasRefused(all, state, floor)
  const most = mostForThem(packages)
  if (most < floor && !performer) return undefined
  const target = Math.min(most, targetOf(theCase, state, state.round))
  const enough = packages.filter((each) => each.they >= target)
  const inBand = enough.filter((each) => each.they <= target + BAND)
  if (inBand.length === 0 || picksCounter === 'nearest-target') return nearest(enough, target).terms
  return bestByGuess(theCase, state, inBand).terms
}

/** Whoever means it stops asking for what crosses a red line once it has been left out twice, where they can live without. */
function withoutWhatWasRefused(
  packages: readonly PricedPackage[],
  { offers }: NegotiationState,
  floor: number,
): readonly PricedPackage[] {
  if (offers.filter(({ by }) => by === 'trainee').length < OFFERS_THAT_TELL) return packages
  const clean = packages.filter(({ redLines }) => redLines === 0)
  return mostForThem(clean) >= floor ? clean : packages
}

function mostForThem(packages: readonly PricedPackage[]): number {
  return packages.reduce((most, { they }) => Math.max(most, they), 0)
}

function bestByGuess(theCase: Case, state: NegotiationState, packages: readonly PricedPackage[]): PricedPackage {
  const spread = spreadByIssue(theCase, state)
  const errors = errorsOf(theCase, state.seed)
  const guess = (each: PricedPackage): number => {
    let error = 0
    for (const issue in each.terms) {
      error += (spread.get(issue) ?? GUESS_SD) * (errors.get(issue)?.get(each.terms[issue] ?? '') ?? 0)
    }
    return each.you + error
  }
  return best(packages, guess)
}

/** How far off the guess is for each issue: nearer where we have told what we need; a need about no one issue sharpens all. */
function spreadByIssue(theCase: Case, { disclosed }: NegotiationState): ReadonlyMap<string, number> {
  const told = theCase.interests.filter(({ id }) => id in disclosed)
  const isInformed = (issue: string): boolean => told.some(({ about }) => about === undefined || about === issue)
  return new Map(theCase.issues.map(({ id }) => [id, isInformed(id) ? INFORMED_GUESS_SD : GUESS_SD]))
}

type Errors = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The errors of the session that asked last, by issue and option: they stay the same through all its rounds. */
const lastErrors = new WeakMap<Case, { readonly seed: number; readonly errors: Errors }>()

function errorsOf(theCase: Case, seed: number): Errors {
  const last = lastErrors.get(theCase)
  if (last?.seed === seed) return last.errors
  const errors = new Map(
    theCase.issues.map(({ id: issue, options }) => [
      issue,
      new Map(options.map(({ id }) => [id, normal(seed, `${issue}=${id}`)])),
    ]),
  )
  lastErrors.set(theCase, { seed, errors })
  return errors
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

/** A standard normal value for a key, by Box and Muller. Rounded, so that it is equal on every machine. */
function normal(seed: number, key: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - randomFor(seed, `guess/${key}`)))
  return Math.round(radius * Math.cos(2 * Math.PI * randomFor(seed, `turn/${key}`)) * 10000) / 10000
}
