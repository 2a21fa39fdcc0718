/**
 * What a line at an event was worth before anybody knew how it would turn out. The weights are a reader's who takes the cues
 * as they are meant: shipped scenarios give cues clear enough to be right four times in five, and the rest of the belief is
 * spread over the other explanations on offer. Nothing that happened after the choice enters.
 */
import { judgeLine, type ActiveEvent } from '../engine/index.ts'
import type { CauseId } from '../model/causes.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'

/** Share of belief that clear cues put on what is so. */
const CLEAR_CUES = 0.8

export interface Moment {
  readonly theCase: Case
  readonly event: ScenarioEvent
  readonly active: ActiveEvent
}

/** Expected effective value, about −0.69 to 1, over the explanations on offer. A line without a rating is worth 0. */
export function expectedValue(moment: Moment, line: Line): number {
  return beliefs(moment.event).reduce((sum, { cause, weight }) => sum + weight * valueUnder(moment, cause, line), 0)
}

/** Weights summing to 1: the main cause, and the causes behind the rivals that are not so. */
function beliefs(event: ScenarioEvent): { readonly cause: CauseId; readonly weight: number }[] {
  const rivals = event.rivals.filter(({ causes }) => causes.length > 0 && !causes.includes(event.cause))
  if (rivals.length === 0) return [{ cause: event.cause, weight: 1 }]
  const share = (1 - CLEAR_CUES) / rivals.length
  const others = rivals.flatMap(({ causes }) => causes.map((cause) => ({ cause, weight: share / causes.length })))
  return [{ cause: event.cause, weight: CLEAR_CUES }, ...others]
}

/** As if this were the main cause. The author's own word on a rating holds for what is so, not for a rival. */
function valueUnder({ theCase, event, active }: Moment, cause: CauseId, line: Line): number {
  const supposed = cause === event.cause ? event : { ...event, cause, also: [], overrides: {} }
  return judgeLine(theCase, supposed, active, line)?.effectiveValue ?? 0
}
