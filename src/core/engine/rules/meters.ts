/** How meters move: gains shrink near the ends, everything stays within 0-100 (dynamics 2). */
import type { Manner } from '../../model/setting.ts'
import { weight } from '../../strategy/manner.ts'
import type { Draft } from '../draft.ts'
import type { StateMeters } from '../state.ts'

export type MeterChange = Partial<StateMeters>

export const NO_CHANGE: StateMeters = { trust: 0, frustration: 0, face: 0, patience: 0, demand: 0 }

export function clip(value: number, low = 0, high = 100): number {
  return Math.min(high, Math.max(low, value))
}

/** The meters after a change, each with its own shrinking near the ends. */
export function changed(meters: StateMeters, by: MeterChange): StateMeters {
  return {
    trust: tidy(meters.trust + shrinkGain(by.trust ?? 0, meters.trust, 50, 50)),
    frustration: tidy(meters.frustration + shrinkFall(by.frustration ?? 0, meters.frustration)),
    face: tidy(meters.face + shrinkGain(by.face ?? 0, meters.face, 60, 40)),
    patience: tidy(meters.patience + shrinkGain(by.patience ?? 0, meters.patience, 60, 40)),
    demand: tidy(meters.demand + shrinkBoth(by.demand ?? 0, meters.demand)),
  }
}

/** Moves the meters as the manner of the place has it. */
export function move(draft: Draft, by: MeterChange): void {
  moveExactly(draft, inManner(by, draft.scenario.setting))
}

/** Moves the meters as written. Once a deceit has been found out, trust stays under its ceiling (Schweitzer, Hershey, Bradlow 2006). */
export function moveExactly(draft: Draft, by: MeterChange): void {
  const meters = changed(draft.state.meters, by)
  draft.state.meters = { ...meters, trust: Math.min(meters.trust, draft.state.trustCeiling) }
}

/** Losses of face weigh more where standing counts, losses of patience where time presses. */
function inManner(by: MeterChange, manner: Manner): MeterChange {
  const { face = 0, patience = 0 } = by
  return {
    ...by,
    face: face < 0 ? face * weight(manner, 'face') : face,
    patience: patience < 0 ? patience * weight(manner, 'pressure') : patience,
  }
}

/** Four decimals keep states readable and equal on every machine. */
function tidy(value: number): number {
  return Math.round(clip(value) * 10000) / 10000
}

function shrinkGain(by: number, at: number, from: number, span: number): number {
  return by > 0 && at > from ? (by * (100 - at)) / span : by
}

function shrinkFall(by: number, at: number): number {
  return by < 0 && at < 30 ? (by * at) / 30 : by
}

function shrinkBoth(by: number, at: number): number {
  if (by > 0 && at > 70) return (by * (100 - at)) / 30
  if (by < 0 && at < 30) return (by * at) / 30
  return by
}
