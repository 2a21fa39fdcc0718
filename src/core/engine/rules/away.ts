/** An empty chair: what a turn away does, when they come back, and when they never will (dynamics 6, domain model 4.3). */
import { RECOVERY_EFFECTS } from '../../strategy/effects.ts'
import { isPerformer } from '../../strategy/types.ts'
import { dealSpace } from '../../deals/deal-space.ts'
import type { MoveId, RecoveryMoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import { draw } from '../draft.ts'
import { nextCounterpart } from '../machine.ts'
import type { ActiveEvent, NegotiationState } from '../state.ts'
import { trueLimit } from '../table.ts'
import type { Judged } from './judging.ts'
import { clip, move } from './meters.ts'
import { knownInterests } from './openness.ts'

const CONTACT: readonly MoveId[] = [
  'keep-door-open', 'look-past-and-bridge', 'apologize', 'small-gracious-move', 'let-time-pass', 'change-both-negotiators',
  'nonbinding-team', 'neutral-facilitator', 'binding-neutral-valuation', 'apologize-unequivocally', 'offer-to-change-people',
]
const RETURNS_AT = 55
const GIVES_UP_UNDER = 25
const TICKS_TO_GIVE_UP = 2

export type Whereabouts = 'back' | 'away' | 'lost'

/** Willingness to return (domain model 4.3), about -60 to 150. */
export function returnWillingness(draft: Draft, active: ActiveEvent): number {
  const { trust, frustration, face } = draft.state.meters
  const gain = clip(gainByReturning(draft), -100, 100)
  return 50 + 0.35 * (trust - 50) - 0.45 * (frustration - 50) + 0.35 * (face - 50) + 0.25 * gain + active.bridge
}

/** Their points at the Nash package on the table now, less their limit. */
function gainByReturning(draft: Draft): number {
  const nash = dealSpace(draft.theCase, knownInterests(draft.state)).nash[0]
  return nash ? nash[1] - trueLimit(draft.theCase) : 0
}

/** Lets one tick pass at an empty chair after a move, and says whether they are back, away or lost. */
export function passTick(draft: Draft, moveId: MoveId, judged: Judged | undefined): Whereabouts {
  const { state } = draft
  const active = state.event
  if (!active) return 'back'
  const ticks = moveId === 'let-time-pass' && (judged?.effectiveValue ?? 0) > 0 ? 2 : 1
  state.ticks += ticks
  draft.facts.push({ type: 'time-passed', ticks })
  move(draft, { frustration: (CONTACT.includes(moveId) ? -8 : -3) * ticks })
  const bonus = RECOVERY_EFFECTS[moveId as RecoveryMoveId]?.bridge ?? 0
  const bridge = Math.max(active.bridge, bonus * Math.max(0, judged?.effectiveValue ?? 0))
  const bridged = { ...active, bridge, ticks: active.ticks + ticks }
  state.event = bridged
  return isPerformer(draft.theCase.counterpart.type) ? performersReturn(draft, judged) : sincereReturn(draft, bridged)
}

function sincereReturn(draft: Draft, active: ActiveEvent): Whereabouts {
  const willing = returnWillingness(draft, active)
  if (willing >= RETURNS_AT) return 'back'
  const cold = willing < GIVES_UP_UNDER ? active.cold + 1 : 0
  draft.state.event = { ...active, cold }
  return cold >= TICKS_TO_GIVE_UP ? 'lost' : 'away'
}

/** Performers come back when it pays and the show has run; chasing or paying keeps them out and raises their price. */
function performersReturn(draft: Draft, judged: Judged | undefined): Whereabouts {
  const value = judged?.effectiveValue ?? 0
  if (value < 0 || gainByReturning(draft) <= 0) return 'away'
  return draw(draft) < 0.2 + 0.7 * value ? 'back' : 'away'
}

/** Seats the counterpart again. */
export function comeBack(draft: Draft, eventId: string): void {
  const turned = nextCounterpart(draft.state, { type: 'TURNS_BACK' })
  const seated = nextCounterpart(turned, { type: 'SITS_DOWN' })
  draft.state.presence = seated.presence
  draft.facts.push({ type: 'counterpart-returned', event: eventId })
}

/** Whether a sincere counterpart who is not gone yet would leave now, unscripted (domain model 4.3). */
export function wouldWalkOut(state: NegotiationState): boolean {
  const { frustration, face } = state.meters
  return frustration >= 85 || (frustration >= 70 && face <= 35)
}
