/** What a move does to the counterpart: ordinary rows away from events, credited rows and harm within them (dynamics 2 and 4). */
import {
  HARM_UNIT,
  ORDINARY_EFFECTS,
  RECOVERY_EFFECTS,
  demandRelief,
  harmTo,
  type Effect,
  type OrdinaryEffect,
  type RecoveryEffect,
} from '../../strategy/effects.ts'
import { blunt, weight } from '../../strategy/manner.ts'
import { isPerformer } from '../../strategy/types.ts'
import type { Line } from '../../model/line.ts'
import { RECOVERY_MOVES, type MoveId, type RecoveryMoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import type { ActiveEvent, StateMeters } from '../state.ts'
import { execution } from './execution.ts'
import { JUDGES_ONLY } from './judging.ts'
import { move, type MeterChange } from './meters.ts'

/** An ordinary line at the table: its row, halved for each earlier use of the same move; badly done it may do the reverse. */
export function ordinaryImpact(draft: Draft, moveId: MoveId, quality: number, gives: number): void {
  const row = ordinaryRow(moveId)
  if (!row) return
  const clumsy = whereClumsy(draft, row, { quality, inPublic: false })
  if (clumsy) return move(draft, clumsy)
  const wear = 0.5 ** (draft.state.moveCounts[moveId] ?? 0)
  const asHeard = blunt(row, draft.scenario.setting)
  const change = toChange(asHeard, wear * (row.T < 0 ? 1 : 0.4 + 0.6 * quality))
  move(draft, isPerformer(draft.theCase.counterpart.type) ? forPerformers(row, change, gives) : change)
}

/** What a move does instead when it is clumsy, or shows somebody up before others; undefined if it is neither. */
function whereClumsy(
  { scenario, theCase }: Draft,
  { badlyDone }: OrdinaryEffect,
  { quality, inPublic }: { quality: number; inPublic: boolean },
): MeterChange | undefined {
  if (!badlyDone || (badlyDone.sincereOnly && isPerformer(theCase.counterpart.type))) return undefined
  const showsUp = inPublic && badlyDone.alsoInPublic
  if (quality > 0.5 && !showsUp) return undefined
  const change = toChange(blunt(badlyDone, scenario.setting), 1)
  return showsUp ? { ...change, face: change.face * weight(scenario.setting, 'hierarchy') } : change
}

/** A line as it was played within an event. */
export interface Played {
  readonly line: Line
  /** Effective value. */
  readonly value: number
  readonly hardClock: boolean
  readonly inPublic: boolean
}

/** A line of positive effective value within an event. Good effects of one impasse are credited up to the largest, not summed. */
export function repair(draft: Draft, event: ActiveEvent, played: Played): ActiveEvent {
  const { line, value } = played
  const wanted = wantedBy(draft, played)
  const credited = { ...event.credited }
  const fresh: { -readonly [Key in keyof MeterChange]: number } = {}
  for (const key of ['trust', 'frustration', 'face', 'patience'] as const) {
    const amount = wanted[key] ?? 0
    const isGood = key === 'frustration' ? amount < 0 : amount > 0
    fresh[key] = isGood ? excess(amount, credited[key]) : amount
    if (isGood && Math.abs(amount) > Math.abs(credited[key])) credited[key] = amount
  }
  const relief = JUDGES_ONLY.includes(line.move) ? 0 : demandRelief(line.move) * value
  fresh.demand = (wanted.demand ?? 0) - Math.max(0, relief - event.demandCredited)
  move(draft, fresh)
  addWhatHurtsInside(draft, line.move)
  return { ...event, credited, demandCredited: Math.max(event.demandCredited, relief) }
}

/** The row of the move per unit of value, before overlap. */
function wantedBy(draft: Draft, { line, value, hardClock, inPublic }: Played): MeterChange {
  if (isRecovery(line.move)) {
    const row: RecoveryEffect = RECOVERY_EFFECTS[line.move]
    const patience = hardClock ? (row.patienceUnderHardClock ?? row.P) : row.P
    return { ...toChange(row, value), patience: patience * value }
  }
  const row = ordinaryRow(line.move)
  if (!row) return {}
  const clumsy = whereClumsy(draft, row, { quality: execution(line).quality, inPublic })
  if (clumsy) return clumsy
  const change = toChange(row, value)
  return isPerformer(draft.theCase.counterpart.type) ? forPerformers(row, change, line.gives) : change
}

function isRecovery(moveId: MoveId): moveId is RecoveryMoveId {
  return RECOVERY_MOVES.includes(moveId as RecoveryMoveId)
}

/** A harmful move: its row per 0.6 of the value lost. Putting one new face in alone costs more face than the row says. */
export function harm(draft: Draft, { line, value }: Played): void {
  const { type } = draft.theCase.counterpart
  const row = harmTo(type)
  const times = Math.abs(value) / HARM_UNIT
  const change = toChange(row, times)
  const oneSided = line.move === 'change-both-negotiators' && line.misses.includes('both') && !isPerformer(type)
  const ofOneSided = RECOVERY_EFFECTS['change-both-negotiators'].faceIfOneSided
  const face = oneSided && ofOneSided ? ofOneSided * weight(draft.scenario.setting, 'hierarchy') : change.face
  move(draft, { ...change, face, demand: row.D * times })
  addWhatHurtsInside(draft, line.move)
}

/** A threat hurts more when it is said inside an impasse, whatever it was worth. */
function addWhatHurtsInside(draft: Draft, moveId: MoveId): void {
  const row = ordinaryRow(moveId)?.insideImpasse
  if (row) move(draft, toChange(blunt(row, draft.scenario.setting), 1))
}

function excess(amount: number, credited: number): number {
  const more = Math.abs(amount) - Math.abs(credited)
  return more > 0 ? Math.sign(amount) * more : 0
}

function ordinaryRow(moveId: MoveId): OrdinaryEffect | undefined {
  return ORDINARY_EFFECTS[moveId as keyof typeof ORDINARY_EFFECTS]
}

function toChange(row: Effect, times: number): Omit<StateMeters, 'demand'> {
  return { trust: row.T * times, frustration: row.F * times, face: row.A * times, patience: row.P * times }
}

function forPerformers(row: OrdinaryEffect, change: MeterChange, gives: number): MeterChange {
  const { performers } = row
  if (!performers) return change
  const trust = (change.trust ?? 0) * (performers.trustShare ?? 1)
  return { ...change, trust, demand: (performers.D ?? 0) + (performers.dPerPointGiven ?? 0) * gives }
}
