/** Whether an offer is accepted: a soft rule after AC_combi (Baarslag 2014), with the numbers of dynamics 5. */
import { TYPES } from '../../strategy/types.ts'
import type { Case } from '../../model/scenario.ts'
import type { Terms } from '../../model/offer.ts'
import { clip } from '../rules/meters.ts'
import type { NegotiationState } from '../state.ts'
import { floorOf, targetOf, timeGone, worthToThem } from './aspiration.ts'

/** Points from which an offer is likely to be taken now. */
function threshold(theCase: Case, state: NegotiationState): number {
  const floor = floorOf(theCase, state)
  const now = Math.min(targetOf(theCase, state, state.round), targetOf(theCase, state, state.round + 1))
  const ours = state.offers.filter((offer) => offer.by === 'trainee').map((offer) => worthToThem(theCase, offer.terms))
  const bestSoFar = Math.max(floor, ...ours)
  const slide = clip((timeGone(theCase, state) - 0.5) / 0.3, 0, 1)
  return Math.max(floor, now + (Math.min(now, bestSoFar) - now) * slide)
}

/** Chance (0-1) that the terms are accepted; 0 below the floor, and for those who never accept. */
export function chanceOfYes(theCase: Case, state: NegotiationState, terms: Terms): number {
  if (TYPES[theCase.counterpart.type].neverAccepts) return 0
  const worth = worthToThem(theCase, terms)
  if (worth < floorOf(theCase, state)) return 0
  const heard = worth + bySource(state)
  return 1 / (1 + Math.exp(-(heard - threshold(theCase, state) + 1) / 1.5))
}

/** Remembered once both have accepted an outsider: from then on packages are not ours but the neutral's. */
export const NEUTRAL_CARRIES = 'neutral-carries'

/** What a package gains or loses by who brings it: reactive devaluation (Stillinger and others), dynamics 5. */
function bySource(state: NegotiationState): number {
  if (state.words.includes(NEUTRAL_CARRIES)) return 6
  return -0.1 * Math.max(0, state.meters.frustration - 50)
}
