/** Time away from the table: a recess, a pause, an empty chair. Frustration falls then, and only then (dynamics 1 and 2). */
import type { Line } from '../../model/line.ts'
import type { MoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import { hasNews } from './circumstances.ts'
import { move } from './meters.ts'
import { follow } from './stages.ts'

const CALMED_BY_CONTACT = 8
const CALMED_ALONE = 3
const TICKS_OF_A_PAUSE = 2

/**
 * Lets time pass, until what was waited for has happened. With word between the parties it calms more than without. Returns
 * the ticks that went by.
 */
export function passTime(draft: Draft, ticks: number, contact: boolean): number {
  let passed = 0
  while (passed < ticks && !(passed > 0 && hasNews(draft))) {
    draft.state.ticks += 1
    passed += 1
  }
  move(draft, { frustration: -passed * (contact ? CALMED_BY_CONTACT : CALMED_ALONE) })
  draft.facts.push({ type: 'time-passed', ticks: passed })
  return passed
}

/** Both rise from the table for an agreed while, and sit down again. */
export function pause(draft: Draft, line: Line, ticks: number): void {
  follow(draft, { type: 'PAUSED' })
  draft.facts.push({ type: 'talks-paused', ticks })
  passTime(draft, ticks, keepsContact(line))
  follow(draft, draft.state.event ? { type: 'BLOCKED' } : { type: 'RESUMED' })
}

/** Ticks that a line takes at the table; `worked` is whether the other side went along with it. */
export function ticksAtTable({ move: moveId, ticks }: Line, worked: boolean): number {
  if (!PAUSES.includes(moveId) || !worked) return 0
  return ticks ?? (moveId === 'recess' ? 1 : TICKS_OF_A_PAUSE)
}

/** Ticks that a line takes while the other chair is empty: every turn is one, an agreed pause is two. */
export function ticksAway(line: Line, worked: boolean): number {
  return Math.max(1, ticksAtTable(line, worked))
}

const PAUSES: readonly MoveId[] = ['recess', 'let-time-pass']

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
