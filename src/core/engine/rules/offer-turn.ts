/** One offer and its answer: a round of bargaining. */
import { points } from '../../deals/packages.ts'
import type { Offer, Terms } from '../../model/offer.ts'
import type { Line } from '../../model/line.ts'
import type { Move } from '../../model/move.ts'
import type { Case } from '../../model/scenario.ts'
import { invariant } from '../../lib/assert-never.ts'
import { TYPES } from '../../strategy/types.ts'
import { chanceOfYes } from '../counterpart/acceptance.ts'
import { counterOffer } from '../counterpart/counter-offer.ts'
import { judge, react, reasonOf } from '../counterpart/reaction.ts'
import { chance, type Draft } from '../draft.ts'
import { termsEqual } from '../refusal.ts'
import { closeBeat } from './beats.ts'
import { playAtEvent, standStill, startEvent } from './event.ts'
import { ordinaryImpact } from './impact.ts'
import { pendingEvents } from './pending.ts'
import { settleEvent, settleTurn } from './settling.ts'
import { sayOneOf } from './speaking.ts'
import { putOnTable } from './standing.ts'
import { follow } from './stages.ts'

type OfferMove = Extract<Move, { kind: 'offer' }>

export function makeOffer(draft: Draft, { terms: first, beside = [], framing }: OfferMove): void {
  const { state, theCase } = draft
  state.round += 1
  draft.facts.push({ type: 'round-passed', round: state.round })
  closeBeat(draft)
  const before = state.offers.filter((each) => each.by === 'trainee').at(-1)
  const [terms, ...others] = byTheirLiking(theCase, [first, ...beside])
  const together = others.length > 0 ? { beside: others } : {}
  const offer: Offer = { by: 'trainee', terms, ...together, framing, round: state.round, turn: state.turn }
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
  const wasAtEvent = state.event !== null
  if (others.length > 0) showChoice(draft, terms)
  const likely = takesTheirs ? chanceOfKeepingWord(draft) : chanceOfYes(theCase, state, terms)
  if (chance(draft, 'yes', likely)) agree(draft, terms)
  else refuseOffer(draft, judged.distance === 'far-below')
  if (wasAtEvent) {
    if (others.length === 0) standStill(draft)
    settleEvent(draft, undefined, undefined)
  }
  settleTurn(draft)
}

/** Of packages side by side they look at the one they like best. */
function byTheirLiking(theCase: Case, packages: readonly Terms[]): [Terms, ...Terms[]] {
  const [best, ...rest] = packages.toSorted((a, b) => points(theCase, b).they - points(theCase, a).they)
  invariant(best, 'an offer has a package')
  return [best, ...rest]
}

/** Several packages at once are a move of their own, at an event a rated one; which they would rather have can be seen. */
function showChoice(draft: Draft, liked: Terms): void {
  const { state } = draft
  if (state.event) playAtEvent(draft, SIDE_BY_SIDE)
  else ordinaryImpact(draft, 'package-or-meso', 1, 0)
  const times = state.moveCounts['package-or-meso'] ?? 0
  state.moveCounts = { ...state.moveCounts, 'package-or-meso': times + 1 }
  draft.facts.push({ type: 'package-preferred', terms: liked })
}

/** The move that packages side by side are, as a line that does all its checks. */
const SIDE_BY_SIDE: Line = {
  id: 'side-by-side',
  move: 'package-or-meso',
  say: '',
  misses: [],
  replies: [],
  asks: [],
  discloses: [],
  remember: [],
  again: true,
  gives: 0,
  job: 'arrange',
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
