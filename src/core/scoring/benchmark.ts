/**
 * What a line at an event was worth before anybody knew how it would turn out: its value under each explanation, weighed by
 * what the cues on view said for it. Where an author named no signs, clear cues are taken for granted. Nothing that happened
 * after the choice enters.
 */
import { judgeLine, type ActiveEvent, type SeenCue } from '../engine/index.ts'
import type { CauseId } from '../model/causes.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import { hasSigns, posterior } from './posterior.ts'

/** Share of belief that clear cues put on what is so, where no signs are named. */
const CLEAR_CUES = 0.8

interface Moment {
  readonly theCase: Case
  readonly event: ScenarioEvent
  readonly active: ActiveEvent
  /** Everything seen up to then. */
  readonly cues: readonly SeenCue[]
}

/**
 * Weighs lines at a moment: the expected effective value, about −0.69 to 1, over the explanations on offer. A line without a
 * rating is worth 0.
 */
export function expectedValueAt(moment: Moment): (line: Line) => number {
  const { event, cues } = moment
  const held = hasSigns(event) ? fromSigns(event, cues) : fromClearCues(event)
  const known = valuesAt(moment)
  const valueUnder = (cause: CauseId, line: Line): number => {
    const key = `${cause}/${line.id}`
    const value = known.get(key) ?? judgedUnder(moment, cause, line)
    known.set(key, value)
    return value
  }
  return (line) => held.reduce((sum, { cause, weight }) => sum + weight * valueUnder(cause, line), 0)
}

type Belief = readonly { readonly cause: CauseId; readonly weight: number }[]

/** Weights summing to 1 over the causes behind the explanations; "something else" stands behind none. */
function fromSigns(event: ScenarioEvent, cues: readonly SeenCue[]): Belief {
  const believed = posterior(event, cues)
  const naming = event.rivals.filter(({ causes }) => causes.length > 0)
  const whole = naming.reduce((sum, { id }) => sum + (believed.get(id) ?? 0), 0)
  return naming.flatMap(({ id, causes }) => {
    const meant = causes.includes(event.cause) ? [event.cause] : causes
    return meant.map((cause) => ({ cause, weight: (believed.get(id) ?? 0) / whole / meant.length }))
  })
}

/** Weights summing to 1: the main cause, and the causes behind the rivals that are not so. */
function fromClearCues(event: ScenarioEvent): Belief {
  const rivals = event.rivals.filter(({ causes }) => causes.length > 0 && !causes.includes(event.cause))
  if (rivals.length === 0) return [{ cause: event.cause, weight: 1 }]
  const share = (1 - CLEAR_CUES) / rivals.length
  const others = rivals.flatMap(({ causes }) => causes.map((cause) => ({ cause, weight: share / causes.length })))
  return [{ cause: event.cause, weight: CLEAR_CUES }, ...others]
}

/** As if this were the main cause. The author's own word on a rating holds for what is so, not for a rival. */
function judgedUnder({ theCase, event, active }: Moment, cause: CauseId, line: Line): number {
  const supposed = cause === event.cause ? event : { ...event, cause, also: [], overrides: {} }
  return judgeLine(theCase, supposed, active, line)?.effectiveValue ?? 0
}

/**
 * Values already worked out, by event and by what of the moment a rating looks at. The sessions of a group come to the same
 * moments again and again; without this, five hundred of them take longer than anybody waits.
 */
const KNOWN = new WeakMap<Case, Map<string, Map<string, number>>>()

function valuesAt({ theCase, event, active }: Moment): Map<string, number> {
  const moments = KNOWN.get(theCase) ?? new Map<string, Map<string, number>>()
  const { stage, played, answered, finalityJudged } = active
  const moment = JSON.stringify([event.id, stage, played, answered, finalityJudged])
  const values = moments.get(moment) ?? new Map<string, number>()
  KNOWN.set(theCase, moments.set(moment, values))
  return values
}
