/** Time away from the table: a recess, a pause, an empty chair. Frustration falls then, and only then (dynamics 1 and 2). */
import type { Line } from '../../model/line.ts'
import type { MoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import { move } from './meters.ts'

const CALMED_BY_CONTACT = 8
const CALMED_ALONE = 3
const TICKS_OF_A_PAUSE = 2

/** Lets time pass. With word between the parties it calms more than without. */
export function passTime(draft: Draft, ticks: number, contact: boolean): void {
  draft.state.ticks += ticks
  move(draft, { frustration: -ticks * (contact ? CALMED_BY_CONTACT : CALMED_ALONE) })
  draft.facts.push({ type: 'time-passed', ticks })
}

/** Ticks that a line takes at the table; `worked` is whether the other side went along with it. */
export function ticksAtTable(moveId: MoveId, worked: boolean): number {
  if (moveId === 'recess') return 1
  return moveId === 'let-time-pass' && worked ? TICKS_OF_A_PAUSE : 0
}

/** Ticks that a line takes while the other chair is empty: every turn is one, an agreed pause is two. */
export function ticksAway(moveId: MoveId, worked: boolean): number {
  return Math.max(1, ticksAtTable(moveId, worked))
}

/** A pause keeps contact only if its wording says so; other recovery moves are contact by themselves. */
export function keepsContact(line: Line): boolean {
  return CONTACT.includes(line.move) && !(line.move === 'let-time-pass' && line.misses.includes('contact'))
}

const CONTACT: readonly MoveId[] = [
  'keep-door-open',
  'look-past-and-bridge',
  'apologize',
  'small-gracious-move',
  'let-time-pass',
  'change-both-negotiators',
  'nonbinding-team',
  'neutral-facilitator',
  'binding-neutral-valuation',
  'apologize-unequivocally',
  'offer-to-change-people',
  'recess',
]
