/** An empty chair: what a turn away does, when they come back, and when they never will (dynamics 6, domain model 4.3). */
import { RECOVERY_EFFECTS, type RecoveryEffect } from '../../strategy/effects.ts'
import { isPerformer } from '../../strategy/types.ts'
import type { Line } from '../../model/line.ts'
import type { MoveId, RecoveryMoveId } from '../../model/moves.ts'
import type { Case } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'
import { chance } from '../draft.ts'
import { nextCounterpart } from '../machine.ts'
import type { ActiveEvent, NegotiationState } from '../state.ts'
import { nashNow, trueLimit } from '../table.ts'
import { holds } from './condition.ts'
import type { Judged } from './judging.ts'
import { clip, move } from './meters.ts'
import { keepsContact, passTime, ticksAway } from './time.ts'

const RETURNS_AT = 55
const GIVES_UP_UNDER = 25
const TICKS_TO_GIVE_UP = 2

export type Whereabouts = 'back' | 'away' | 'lost'

type Seen = Pick<Draft, 'theCase' | 'state'>

/** Willingness to return (domain model 4.3), about -60 to 150. */
export function returnWillingness(seen: Seen, active: ActiveEvent): number {
  const { trust, frustration, face } = seen.state.meters
  const gain = clip(gainByReturning(seen), -100, 100)
  return 50 + 0.35 * (trust - 50) - 0.45 * (frustration - 50) + 0.35 * (face - 50) + 0.25 * gain + active.bridge
}

/** Their points at the Nash package on the table now, less their limit. */
function gainByReturning({ theCase, state }: Seen): number {
  const nash = nashNow(theCase, state)
  return nash === null ? 0 : nash.they - trueLimit(theCase, state)
}

/** How an exit stands before the next move; `undefined` while nothing blocks the talks. */
export function exitAsItStands(
  theCase: Case,
  state: NegotiationState,
): { returnWillingness: number; gainsByReturning: boolean } | undefined {
  if (!state.event) return undefined
  const seen = { theCase, state }
  return { returnWillingness: returnWillingness(seen, state.event), gainsByReturning: gainByReturning(seen) > 0 }
}

/** Lets one tick pass at an empty chair after a move, and says whether they are back, away or lost. */
export function passTick(draft: Draft, line: Line, judged: Judged | undefined): Whereabouts {
  const { state } = draft
  const active = state.event
  if (!active) return 'back'
  const value = Math.max(0, judged?.effectiveValue ?? 0)
  const ticks = passTime(draft, ticksAway(line, value > 0), keepsContact(line) || someoneStays(draft))
  const row = RECOVERY_EFFECTS[line.move as RecoveryMoveId] as RecoveryEffect | undefined
  const bridge = Math.max(active.bridge, (row?.bridge ?? 0) * value)
  const bridged = { ...active, bridge, ticks: active.ticks + ticks }
  state.event = bridged
  return isPerformer(draft.theCase.counterpart.type)
    ? performersReturn(draft, line, judged)
    : sincereReturn(draft, bridged, ticks)
}

/** One of theirs who stayed behind carries word, whatever was said. */
function someoneStays({ theCase, state }: Draft): boolean {
  return theCase.people.some(
    ({ id, side, when }) =>
      side === 'theirs' && id !== state.lead && id !== theCase.counterpart.id && holds(when, state, theCase),
  )
}

/** Willingness only rises while time passes: where it is low after some ticks, it was low in each of them. */
function sincereReturn(draft: Draft, active: ActiveEvent, ticks: number): Whereabouts {
  const willing = returnWillingness(draft, active)
  if (willing >= RETURNS_AT) return 'back'
  const cold = willing < GIVES_UP_UNDER ? active.cold + ticks : 0
  draft.state.event = { ...active, cold }
  return cold >= TICKS_TO_GIVE_UP ? 'lost' : 'away'
}

/** Performers come back when it pays and the show has run; chasing or paying keeps them out and raises their price. */
function performersReturn(draft: Draft, line: Line, judged: Judged | undefined): Whereabouts {
  const value = judged?.effectiveValue ?? 0
  if (value < 0) return 'away'
  if (CHASES.includes(line.move) || line.gives > 0) {
    move(draft, { demand: PRICE_OF_CHASING })
    return 'away'
  }
  if (gainByReturning(draft) <= 0) return 'away'
  return chance(draft, 'return', 0.2 + 0.7 * value) ? 'back' : 'away'
}

/** To run after somebody who stages an exit, or to pay for it. What is rated harmful has raised the price already. */
const CHASES: readonly MoveId[] = [
  'apologize',
  'apologize-unequivocally',
  'unilateral-concession',
  'offer-to-change-people',
]
const PRICE_OF_CHASING = 8

/** Seats the counterpart again. */
export function comeBack(draft: Draft, eventId: string): void {
  const turned = nextCounterpart(draft.state, { type: 'TURNS_BACK' })
  const seated = nextCounterpart(turned, { type: 'SITS_DOWN' })
  draft.state.presence = seated.presence
  draft.facts.push({ type: 'counterpart-returned', event: eventId })
}

/** Remembered when something was said that nobody stays for. */
const GRAVE_OFFENCE = 'grave-offence'

/** Whether a sincere counterpart who is not gone yet would leave now, unscripted (domain model 4.3). */
export function wouldWalkOut({ meters: { frustration, face }, words }: NegotiationState): boolean {
  return words.includes(GRAVE_OFFENCE) || frustration >= 85 || (frustration >= 70 && face <= 35)
}
