/** What a move does to the counterpart: ordinary rows away from events, credited rows and harm within them (dynamics 2 and 4). */
import {
  HARM_UNIT,
  ORDINARY_EFFECTS,
  RECOVERY_EFFECTS,
  demandRelief,
  harmTo,
  type Effect,
  type OrdinaryEffect,
} from '../../strategy/effects.ts'
import { isPerformer } from '../../strategy/types.ts'
import { RECOVERY_MOVES, type MoveId, type RecoveryMoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import type { ActiveEvent } from '../state.ts'
import { move, type MeterChange } from './meters.ts'

/** An ordinary line at the table: its row, halved for each earlier use of the same move; badly done it may do the reverse. */
export function ordinaryImpact(draft: Draft, moveId: MoveId, quality: number, gives: number): void {
  const row = ordinaryRow(moveId)
  if (!row) return
  const times = draft.state.moveCounts[moveId] ?? 0
  const performer = isPerformer(draft.theCase.counterpart.type)
  if (quality <= 0.5 && row.badlyDone && !(performer && row.badlyDone.sincereOnly)) {
    move(draft, toChange(row.badlyDone, 1))
    return
  }
  const change = toChange(row, 0.5 ** times * (0.4 + 0.6 * quality))
  move(draft, performer ? forPerformers(row, change, gives) : change)
}

/** A move of positive effective value within an event. Good effects of one impasse are credited up to the largest, not summed. */
export function repair(draft: Draft, event: ActiveEvent, moveId: MoveId, value: number): ActiveEvent {
  const row = RECOVERY_MOVES.includes(moveId as RecoveryMoveId)
    ? RECOVERY_EFFECTS[moveId as RecoveryMoveId]
    : ordinaryRow(moveId)
  const wanted = toChange(row ?? { T: 0, F: 0, A: 0, P: 0 }, value)
  const credited = { ...event.credited }
  const fresh: { -readonly [Key in keyof MeterChange]: number } = {}
  for (const key of ['trust', 'frustration', 'face', 'patience'] as const) {
    const amount = wanted[key] ?? 0
    const isGood = key === 'frustration' ? amount < 0 : amount > 0
    fresh[key] = isGood ? excess(amount, credited[key]) : amount
    if (isGood && Math.abs(amount) > Math.abs(credited[key])) credited[key] = amount
  }
  const relief = demandRelief(moveId) * value
  fresh.demand = -Math.max(0, relief - event.demandCredited)
  move(draft, fresh)
  return { ...event, credited, demandCredited: Math.max(event.demandCredited, relief) }
}

/** A harmful move: its row per 0.6 of the value lost, and what the ordinary row adds inside an impasse. */
export function harm(draft: Draft, moveId: MoveId, value: number): void {
  const row = harmTo(draft.theCase.counterpart.type)
  const times = Math.abs(value) / HARM_UNIT
  move(draft, { ...toChange(row, times), demand: row.D * times })
  const ordinary = ordinaryRow(moveId)
  if (ordinary?.insideImpasse) move(draft, toChange(ordinary.insideImpasse, 1))
}

function excess(amount: number, credited: number): number {
  const more = Math.abs(amount) - Math.abs(credited)
  return more > 0 ? Math.sign(amount) * more : 0
}

function ordinaryRow(moveId: MoveId): OrdinaryEffect | undefined {
  return ORDINARY_EFFECTS[moveId as keyof typeof ORDINARY_EFFECTS]
}

function toChange(row: Effect, times: number): MeterChange {
  return { trust: row.T * times, frustration: row.F * times, face: row.A * times, patience: row.P * times }
}

function forPerformers(row: OrdinaryEffect, change: MeterChange, gives: number): MeterChange {
  const { performers } = row
  if (!performers) return change
  const trust = (change.trust ?? 0) * (performers.trustShare ?? 1)
  return { ...change, trust, demand: (performers.D ?? 0) + (performers.dPerPointGiven ?? 0) * gives }
}
