/** One offer and its answer: a round of bargaining. */
import { points } from '../../deals/packages.ts'
import type { Offer, Terms } from '../../model/offer.ts'
import type { Framing } from '../../model/setting.ts'
import { TYPES } from '../../strategy/types.ts'
import { chanceOfYes } from '../counterpart/acceptance.ts'
import { counterOffer } from '../counterpart/counter-offer.ts'
import { judge, react, reasonOf } from '../counterpart/reaction.ts'
import { chance, type Draft } from '../draft.ts'
import { termsEqual } from '../refusal.ts'
import { closeBeat } from './beats.ts'
import { standStill, startEvent } from './event.ts'
import { pendingEvents } from './pending.ts'
import { settleEvent, settleTurn } from './settling.ts'
import { sayOneOf } from './speaking.ts'
import { putOnTable } from './standing.ts'
import { follow } from './stages.ts'

export function makeOffer(draft: Draft, terms: Terms, framing: Framing): void {
  const { state, theCase } = draft
  state.round += 1
  draft.facts.push({ type: 'round-passed', round: state.round })
  closeBeat(draft)
  const before = state.offers.filter((each) => each.by === 'trainee').at(-1)
  const offer: Offer = { by: 'trainee', terms, framing, round: state.round, turn: state.turn }
  const judged = judge(draft, offer, before)
  const { standing } = state
  const takesTheirs = standing?.by === 'counterpart' && termsEqual(standing.terms, terms)
  if (!takesTheirs) react(draft, offer, judged)
  tally(draft, offer, judged.step === 'reversed')
  state.offers = [...state.offers, offer]
  draft.facts.push({
    type: 'offer-made',
    offer,
    ...points(theCase, terms),
    step: judged.step,
    distance: judged.distance,
  })
  const likely = takesTheirs ? chanceOfKeepingWord(draft) : chanceOfYes(theCase, state, terms)
  const wasAtEvent = state.event !== null
  if (chance(draft, 'yes', likely)) agree(draft, terms)
  else refuseOffer(draft, judged.distance === 'far-below')
  if (wasAtEvent) {
    standStill(draft)
    settleEvent(draft, undefined, undefined)
  }
  settleTurn(draft)
}

/** Their own offer is taken: they stand by it, unless they want no deal and nothing is left to come before the yes. */
function chanceOfKeepingWord(draft: Draft): number {
  return TYPES[draft.theCase.counterpart.type].neverAccepts && pendingEvents(draft).length === 0 ? 0 : 1
}

function tally(draft: Draft, offer: Offer, reversed: boolean): void {
  const { tallies } = draft.state
  draft.state.tallies = {
    ...tallies,
    offersMade: tallies.offersMade + 1,
    reasons: tallies.reasons + reasonOf(offer),
    reversals: tallies.reversals + (reversed ? 1 : 0),
  }
}

/** Terms both could live with. Whatever the scenario still holds comes before signature, and reopens them. */
function agree(draft: Draft, terms: Terms): void {
  const { state, theCase } = draft
  state.agreed = terms
  draft.facts.push({ type: 'terms-agreed', terms })
  sayOneOf(draft, theCase.offerReplies.accepts, 'offer/accepts')
  const pending = pendingEvents(draft).filter((event) => event.stage === 'bargain')
  const [next] = pending
  if (state.event || next) {
    state.agreed = null
    draft.facts.push({ type: 'terms-reopened' })
    if (!state.event && next) startEvent(draft, next)
  } else {
    follow(draft, { type: 'AGREED', pendingEvents: 0 })
  }
}

function refuseOffer(draft: Draft, insulting: boolean): void {
  const { state, theCase } = draft
  state.tallies = { ...state.tallies, refused: state.tallies.refused + 1 }
  draft.facts.push({ type: 'offer-refused' })
  const terms = counterOffer(theCase, state)
  const repeats = !terms || (state.standing !== null && termsEqual(state.standing.terms, terms))
  const kind = insulting ? 'insulted' : repeats ? 'refuses' : 'counters'
  sayOneOf(draft, theCase.offerReplies[kind], `offer/${kind}`)
  if (!terms) {
    state.standing = null
    return
  }
  if (repeats) return
  putOnTable(draft, 'counterpart', terms)
}
