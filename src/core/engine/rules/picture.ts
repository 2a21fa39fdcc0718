/**
 * What the counterpart believes no deal is worth to us. Whoever thinks we have nowhere to go asks for more; a door left open
 * with its reason, and a truthful warning, bring the picture nearer to what is so (domain model 4.3).
 */
import type { Line } from '../../model/line.ts'
import type { Case } from '../../model/scenario.ts'
import { isPerformer } from '../../strategy/types.ts'
import type { Draft } from '../draft.ts'
import { limitsNow } from '../table.ts'

/** Share of our true alternative that they see at the start: performers look down on it [design values]. */
const SEEN_BY_SINCERE = 0.9
const SEEN_BY_PERFORMERS = 0.7
/** How far, of the way to the truth, one unit of effective value moves the picture. */
const CORRECTED_BY_DOOR = 0.5
const CORRECTED_BY_WARNING = 1
/** Points that a bluff adds to what is so. */
const BLUFF_ADDS = 10

export function pictureAtStart({ limits, counterpart }: Case): number {
  return limits.you * (isPerformer(counterpart.type) ? SEEN_BY_PERFORMERS : SEEN_BY_SINCERE)
}

/** After a line that worked by so much (effective value, or share of checks met away from events). */
export function correctPicture(draft: Draft, { move }: Line, value: number): void {
  const { state, theCase } = draft
  const truth = limitsNow(theCase, state).you
  if (move === 'bluff-alternative') state.picture = Math.max(state.picture, truth + BLUFF_ADDS)
  if (value <= 0) return
  if (move === 'keep-door-open') approach(draft, truth, CORRECTED_BY_DOOR * value)
  if (move === 'strengthen-and-warn-batna') approach(draft, truth, CORRECTED_BY_WARNING * value)
}

function approach({ state }: Draft, truth: number, share: number): void {
  state.picture += (truth - state.picture) * Math.min(1, share)
}
