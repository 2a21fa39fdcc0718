/**
 * What the counterpart asks for now, in its own points: time- and behaviour-dependent tactics after Faratin, Sierra and
 * Jennings (1998), with the numbers of dynamics 5.
 */
import { TYPES } from '../../strategy/types.ts'
import type { Case } from '../../model/scenario.ts'
import { holds } from '../rules/condition.ts'
import { clip } from '../rules/meters.ts'
import { limitsNow, roundsOf, tableOpen, trueLimit } from '../table.ts'
import type { NegotiationState } from '../state.ts'

/** Share of the bargaining time that is gone at a round, 0-1. Lost rounds end talks earlier and do not move it. */
export function timeGone(theCase: Case, state: NegotiationState, round = state.round): number {
  return clip(round / roundsOf(theCase, state.mode), 0, 1)
}

/** The least the counterpart takes: its limit, raised by what it thinks it can extract and by frustration. */
export function floorOf(theCase: Case, state: NegotiationState): number {
  const type = theCase.counterpart.type
  const card = TYPES[type]
  const limit = claimedLimit(theCase, state)
  const { most } = tableOpen(theCase, state)
  const pressed = card.performer || type === 'tough-principled' ? 0.7 * (state.meters.demand / 100) * (most - limit) : 0
  return limit + Math.max(0, pressed) + 0.15 * Math.max(0, state.meters.frustration - 60)
}

/** What the counterpart wants from a package at a round (dynamics 5). Never below its floor nor above the best there is. */
export function targetOf(theCase: Case, state: NegotiationState, round: number): number {
  const card = TYPES[theCase.counterpart.type]
  const floor = floorOf(theCase, state)
  const most = Math.max(floor, tableOpen(theCase, state).most)
  const asked = card.w0 + (card.wF - card.w0) * timeGone(theCase, state, round) ** (1 / card.beta)
  const { trust, frustration } = state.meters
  const softened = 0.1 * (trust - 50) - 0.12 * Math.max(0, frustration - 50)
  const answered = card.performer ? 0 : 0.5 * card.rho * pointsWeGave(theCase, state)
  return clip(
    floor +
      (most - floor) * asked -
      softened -
      answered +
      underThreat(theCase, state, most) +
      byPicture(theCase, state),
    floor,
    most,
  )
}

/** Who sees us with nowhere to go asks for more: so much of what they underrate our alternative by [design value]. */
function byPicture(theCase: Case, state: NegotiationState): number {
  return 0.15 * (limitsNow(theCase, state).you - state.picture)
}

/** A threat moves those who have little else, and hardens those who have (Van Kleef, De Dreu, Manstead 2004). Once. */
function underThreat(theCase: Case, state: NegotiationState, most: number): number {
  if (state.tallies.threats === 0) return 0
  return trueLimit(theCase, state) < WEAK_ALTERNATIVE * most ? -6 : 3
}

/** Below this share of the best they could get, their alternative is a weak one (dynamics 5). */
const WEAK_ALTERNATIVE = 0.45

/** A limit they claim stands in for the true one until it has been tested. */
function claimedLimit(theCase: Case, state: NegotiationState): number {
  const { claims } = theCase.counterpart
  const limit = trueLimit(theCase, state)
  if (claims === undefined || state.words.includes('claim-tested') || !holds(claims.when, state, theCase)) return limit
  return Math.max(claims.limit, limit)
}

/** How much better for them our latest offer is than our first, in their points. */
function pointsWeGave(theCase: Case, state: NegotiationState): number {
  const ours = state.offers.filter((offer) => offer.by === 'trainee')
  const first = ours[0]
  const last = ours.at(-1)
  if (!first || !last) return 0
  return Math.max(0, worthToThem(theCase, last.terms) - worthToThem(theCase, first.terms))
}

/** Points of full or partial terms to the counterpart. */
export function worthToThem(theCase: Case, terms: Readonly<Record<string, string>>): number {
  let sum = 0
  for (const issue of theCase.issues) sum += issue.options.find((option) => option.id === terms[issue.id])?.they ?? 0
  return sum
}
