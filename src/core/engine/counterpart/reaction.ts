/** How an offer of ours moves the counterpart's state before it is answered (dynamics 5). */
import { TYPES, isPerformer } from '../../strategy/types.ts'
import type { Offer } from '../../model/offer.ts'
import type { Draft } from '../draft.ts'
import type { Fact, OfferStep } from '../facts.ts'
import { move } from '../rules/meters.ts'
import { trueLimit } from '../table.ts'
import { worthToThem } from './aspiration.ts'

type OfferFact = Extract<Fact, { type: 'offer-made' }>
type Distance = NonNullable<OfferFact['distance']>

/** How well reasoned an offer is (0-1), by its framing. */
const REASON: Readonly<Record<Offer['framing'], number>> = { plain: 0, reasoned: 1, trade: 0.7, 'cost-named': 0.8 }

export function reasonOf(offer: Offer): number {
  return REASON[offer.framing]
}

/** Where an offer stands: against their limit, and against our last one in their points. */
export function judge(
  draft: Draft,
  offer: Offer,
  before: Offer | undefined,
): { distance: Distance; step: OfferStep; gain: number } {
  const worth = worthToThem(draft.theCase, offer.terms)
  const under = trueLimit(draft.theCase, draft.state) - worth
  const distance = under > 30 ? 'far-below' : under >= 15 ? 'below' : 'near'
  if (!before) return { distance, step: 'first', gain: 0 }
  const gain = worth - worthToThem(draft.theCase, before.terms)
  return { distance, step: stepFor(gain), gain }
}

function stepFor(gain: number): OfferStep {
  if (gain < -4) return 'reversed'
  if (gain < 1) return 'stingy'
  return gain < 4 ? 'improved' : 'improved-much'
}

/** Applies the reaction; extreme offers in the first three rounds lose three quarters of a round. */
export function react(draft: Draft, offer: Offer, judged: { distance: Distance; step: OfferStep; gain: number }): void {
  const s = TYPES[draft.theCase.counterpart.type].offenceWeight
  const g = reasonOf(offer)
  if (judged.distance === 'far-below') {
    move(draft, { trust: -3 * s, frustration: 10 * s * (1 - g / 2), patience: -4 })
    if (draft.state.round <= 3) draft.state.lostRounds += 0.75
  }
  if (judged.distance === 'below') move(draft, { trust: -s, frustration: 5 * s * (1 - g / 2) })
  if (judged.step === 'first') move(draft, { patience: -2 })
  if (judged.step === 'reversed') move(draft, { trust: -3 * s, frustration: 7 * s })
  if (judged.step === 'stingy') move(draft, { frustration: 4 * s * (1 - 0.4 * g), patience: -4 })
  if (judged.step === 'improved') move(draft, { trust: 0.5, patience: -1 })
  if (judged.step === 'improved-much') move(draft, { trust: 0.5, frustration: -2, patience: 1 })
  if (isPerformer(draft.theCase.counterpart.type)) priceMoves(draft, offer, judged.gain)
}

/** Performers: a gift raises their price, standing still lowers it. A trade, or a choice of packages, is never a gift. */
function priceMoves(draft: Draft, offer: Offer, gain: number): void {
  const isGift = gain > 3 && offer.framing !== 'trade' && !offer.beside
  move(draft, { demand: isGift ? 0.4 * gain : -3 })
}
