/**
 * What the counterpart feels it got: outcome, self, process and relationship, each 1 to 7 (the four themes of Curhan, Elfenbein
 * and Xu 2006; our own formulas, domain model 5.2 and dynamics 8).
 */
import type { NegotiationState } from '../../engine/state.ts'
import { dealSpace } from '../../deals/deal-space.ts'
import { points } from '../../deals/packages.ts'
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'

export interface SubjectiveValue {
  readonly outcome: number
  readonly self: number
  readonly process: number
  readonly relationship: number
  readonly mean: number
}

const VOICE_ENOUGH = 4
const REASONS_WITHOUT_OFFERS = 0.5
const LOST_BY_EACH_BREAK = 0.25

/** The four scores and their mean. Without a deal the outcome is at its lowest. */
export function subjectiveValue(theCase: Case, end: NegotiationState, signed: Terms | null): SubjectiveValue {
  const outcome = onSeven(signed ? theirShare(theCase, signed) : 0)
  const self = onSeven(end.meters.face / 100)
  const process = onSeven(processShare(end))
  const relationship = onSeven(end.meters.trust / 100)
  return { outcome, self, process, relationship, mean: (outcome + self + process + relationship) / 4 }
}

/** Share of the most the zone holds for them above their limit; where no package can satisfy them, of all points. */
function theirShare(theCase: Case, signed: Terms): number {
  const { they } = points(theCase, signed)
  const limit = theCase.limits.they === 'unreachable' ? 0 : theCase.limits.they
  const forThem = dealSpace(theCase, 'all').pareto.filter(([you]) => you >= theCase.limits.you)
  const most = forThem.reduce((found, [, points]) => Math.max(found, points), 0)
  return most > limit ? (they - limit) / (most - limit) : 0
}

/** 0-1: were they heard, given reasons, and dealt with steadily? */
function processShare({ tallies }: NegotiationState): number {
  const voice = Math.min(1, tallies.voice / VOICE_ENOUGH)
  const reasons = tallies.offersMade > 0 ? tallies.reasons / tallies.offersMade : REASONS_WITHOUT_OFFERS
  const consistency = Math.max(0, 1 - LOST_BY_EACH_BREAK * (tallies.reversals + tallies.harmful))
  return (voice + reasons + consistency) / 3
}

function onSeven(share: number): number {
  return 1 + 6 * Math.min(Math.max(share, 0), 1)
}
