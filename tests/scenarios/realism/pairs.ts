/** Matched pairs: the same scenario and the same seeds, one thing changed. Only the sign is ever looked at. */
import { advance, legalMoves, tableOpen, type NegotiationState } from '../../../src/core/engine/index.ts'
import { points, type Package } from '../../../src/core/deals/packages.ts'
import type { Move } from '../../../src/core/model/move.ts'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import type { Terms } from '../../../src/core/model/offer.ts'
import { anIssue, type CaseChanges } from '../../support/a-scenario.ts'
import { begun } from '../../support/table-talk.ts'

/** A table on which trading pays: each side cares more for another issue. Eighty-one packages. */
export const TRADING_TABLE: CaseChanges = {
  issues: [
    anIssue('price', [[36, 0], [24, 6], [12, 12], [0, 18]]),
    anIssue('volume', [[30, 0], [20, 8], [10, 16], [0, 24]]),
    anIssue('speed', [[20, 0], [14, 10], [7, 20], [0, 30]]),
    anIssue('warranty', [[14, 0], [9, 10], [4, 20], [0, 28]]),
  ],
  limits: { you: 45, they: 40 },
} // prettier-ignore

type Plan = (scenario: Scenario, state: NegotiationState) => Move

/** Plays one plan to its end with each of so many seeds. */
export function played(scenario: Scenario, plan: Plan, seeds = 80): NegotiationState[] {
  return Array.from({ length: seeds }, (_, seed) => toTheEnd(scenario, begun(scenario, { seed }), plan))
}

function toTheEnd(scenario: Scenario, from: NegotiationState, plan: Plan): NegotiationState {
  let state = from
  for (let i = 0; i < 200 && !state.ending; i += 1) {
    const result = advance(scenario, state, plan(scenario, state))
    if (!result.ok) throw new Error(`The plan was refused: ${result.refusal}`)
    state = result.value.state
  }
  return state
}

export function share(states: readonly NegotiationState[], holds: (state: NegotiationState) => boolean): number {
  return states.filter(holds).length / states.length
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export const hasDeal = (state: NegotiationState): boolean => state.ending?.kind === 'agreement'

/** Says the named lines first, one after the other, as long as they are open; then bargains. */
export function after(lines: readonly string[], then: Plan): Plan {
  return (scenario, state) => {
    const next = lines.find((line) => !(line in state.said))
    const open = next !== undefined && legalMoves(scenario, state).lines.some(({ id }) => id === next)
    return open ? { kind: 'line', line: next } : then(scenario, state)
  }
}

/**
 * Bargains: signs what is agreed, takes their offer when it is worth what is asked now, else offers the package worth that
 * much to us which gives them most. What is asked falls from `first` to `last` over the rounds.
 */
export function bargaining(first: number, last: number, framing: 'plain' | 'reasoned' = 'reasoned'): Plan {
  return (scenario, state) => {
    const { lines, offer } = legalMoves(scenario, state)
    const yes = state.agreed && lines.find(({ move }) => move === 'ask-commitment')
    if (yes) return { kind: 'line', line: yes.id }
    const theCase = scenario.cases[state.truth]
    if (!offer.open) return { kind: 'line', line: lines.find(({ move }) => move === 'accept-no-deal')?.id ?? '' }
    const asked = first + (last - first) * Math.min(1, state.round / (theCase.rounds - 1))
    const theirs = state.standing?.terms
    const taken = theirs && points(theCase, theirs).you >= asked
    return { kind: 'offer', terms: taken ? theirs : bestForThem(scenario, state, asked), framing }
  }
}

function bestForThem(scenario: Scenario, state: NegotiationState, asked: number): Terms {
  const { packages } = tableOpen(scenario.cases[state.truth], state)
  const good = packages.filter(({ you }) => you >= asked)
  const better = (a: Package, b: Package) => (good.length > 0 ? b.they > a.they : b.you > a.you)
  return (good.length > 0 ? good : packages).reduce((best, each) => (better(best, each) ? each : best)).terms
}
