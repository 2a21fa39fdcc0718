/** When an interest is told: the right question, enough openness, its own gates (domain model 4.2, rulings 1). */
import type { Draft } from '../draft.ts'
import type { Interest } from '../../model/scenario.ts'
import type { NegotiationState } from '../state.ts'
import { holds } from './condition.ts'
import { clip } from './meters.ts'
import { say, showCue } from './speaking.ts'

/** How near an answer is, 0-100: trust opens, frustration closes. */
export function openness(state: NegotiationState): number {
  return clip(0.6 * state.meters.trust - 0.4 * state.meters.frustration + 20)
}

/**
 * Puts the right question for some interests. One is told if the counterpart is open enough, else it is remembered as asked
 * too early, and a hint is seen. `nearer` lowers what is needed (dynamics 3). True when something was told.
 */
export function askFor(draft: Draft, interests: readonly string[], nearer = 0): boolean {
  const told = tellIfOpen(draft, interests, nearer)
  if (!told) for (const interest of theirs(draft, interests)) postpone(draft, interest)
  return told
}

/** Tells the first of some interests that openness allows. True when there was one. */
export function tellIfOpen(draft: Draft, interests: readonly string[], nearer: number): boolean {
  const ready = theirs(draft, interests).find((interest) => canTell(draft, interest, nearer))
  if (ready) tell(draft, ready)
  return ready !== undefined
}

function theirs(draft: Draft, ids: readonly string[]): Interest[] {
  return draft.theCase.interests.filter(
    (each) => each.owner === 'counterpart' && ids.includes(each.id) && !(each.id in draft.state.known),
  )
}

/**
 * A question that came too early is not lost: one such interest may be told later, unasked, when openness has come. What an
 * impasse still to come is about is kept for it: nobody volunteers what they are about to fall silent over.
 */
export function tellWhatWasAsked(draft: Draft): boolean {
  const waiting = draft.theCase.interests.find((each) => isWaiting(draft, each) && canTell(draft, each, 0))
  if (waiting) tell(draft, waiting)
  return waiting !== undefined
}

function isWaiting(draft: Draft, interest: Interest): boolean {
  const { asked, known, over } = draft.state
  const isKept = draft.theCase.events.some((event) => event.unlocks.includes(interest.id) && !over.includes(event.id))
  return interest.id in asked && !(interest.id in known) && !isKept
}

function canTell(draft: Draft, interest: Interest, nearer: number): boolean {
  if (interest.inferredFrom.length > 0 || interest.told.length === 0) return false
  return openness(draft.state) >= interest.sensitivity - nearer && holds(interest.gate, draft.state, draft.theCase)
}

function tell(draft: Draft, interest: Interest): void {
  draft.state.known = { ...draft.state.known, [interest.id]: 'told' }
  draft.facts.push({ type: 'interest-told', interest: interest.id })
  say(draft, interest.told)
}

function postpone(draft: Draft, interest: Interest): void {
  if (interest.inferredFrom.length > 0 || interest.id in draft.state.asked) return
  draft.state.asked = { ...draft.state.asked, [interest.id]: draft.state.turn }
  draft.facts.push({ type: 'question-came-early', interest: interest.id })
  if (interest.hint) showCue(draft, { id: `${interest.id}-hint`, caption: interest.hint })
}

/** Marks interests of ours as told to them, once each. True when one was new. */
export function discloseOurs(draft: Draft, interests: readonly string[]): boolean {
  const fresh = interests.filter((id) => !(id in draft.state.disclosed))
  for (const id of fresh) {
    draft.state.disclosed = { ...draft.state.disclosed, [id]: draft.state.turn }
    draft.facts.push({ type: 'interest-disclosed', interest: id })
  }
  return fresh.length > 0
}
