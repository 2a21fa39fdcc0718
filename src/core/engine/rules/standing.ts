/** The package that lies on the table, to be taken as it is. */
import { points } from '../../deals/packages.ts'
import type { Offer, OfferBy, Terms } from '../../model/offer.ts'
import type { Draft } from '../draft.ts'

export function putOnTable(draft: Draft, by: Exclude<OfferBy, 'trainee'>, terms: Terms): void {
  const { state, theCase } = draft
  const offer: Offer = { by, terms, framing: 'plain', round: state.round, turn: state.turn }
  state.standing = offer
  state.offers = [...state.offers, offer]
  draft.facts.push({ type: 'offer-made', offer, ...points(theCase, terms), step: null, distance: null })
}
