/**
 * What could be reckoned of an exit as things stood: was it meant, and is it final (domain model 4.4)? A benchmark beside what a
 * trainee believed, from who left, the cues on view and how willing they were to come back.
 */
import { caseOf, exitAsItStands, type NegotiationState } from '../engine/index.ts'
import type { SeenCue } from '../engine/state.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Scenario } from '../model/scenario.ts'
import { posteriorGenuine, probabilityFinal, WALKOUT_CUE_IDS, type WalkoutCueId } from '../strategy/finality.ts'

export interface ExitOdds {
  /** Per cent. */
  readonly genuine: number
  /** Per cent. */
  readonly final: number
}

export function exitOdds(scenario: Scenario, event: ScenarioEvent, state: NegotiationState): ExitOdds | undefined {
  const theCase = caseOf(scenario, state)
  const exit = exitAsItStands(theCase, state)
  if (!exit) return undefined
  const genuine = posteriorGenuine(event.type ?? theCase.counterpart.type, walkoutCues(state.cues))
  return { genuine: Math.round(100 * genuine), final: Math.round(100 * probabilityFinal({ genuine, ...exit })) }
}

/** The cues of the walkout model among those seen. */
export function walkoutCues(cues: readonly SeenCue[]): WalkoutCueId[] {
  const ids: readonly string[] = WALKOUT_CUE_IDS
  return cues.flatMap(({ k }) => (k !== undefined && ids.includes(k) ? [k as WalkoutCueId] : []))
}
