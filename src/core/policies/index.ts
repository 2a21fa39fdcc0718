/** The simulated trainees by name, and how one plays a scenario to its end. */
import { start } from '../engine/index.ts'
import type { NegotiationState } from '../engine/state.ts'
import { invariant } from '../lib/assert-never.ts'
import { nextRandom, seedRng } from '../lib/rng.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Mode, TruthId } from '../model/setting.ts'
import { writeChoice } from '../session/choice.ts'
import { takeMove, type Step } from '../session/play.ts'
import { hardball, pushover, random, splitter } from './blunt.ts'
import { documented } from './documented.ts'
import type { Chance, Policy } from './policy.ts'

export type { Chance, Policy } from './policy.ts'

export const POLICIES = { documented, splitter, hardball, pushover, random } as const satisfies Record<string, Policy>
export type PolicyId = keyof typeof POLICIES
export const POLICY_IDS = Object.keys(POLICIES) as readonly PolicyId[]

export interface PolicyRun {
  readonly seed: number
  readonly policy: Policy
  readonly truth?: TruthId
  readonly mode?: Mode
}

export interface Played {
  readonly steps: readonly Step[]
  readonly state: NegotiationState
}

/** Far more than any talks take; reaching it means that they never end, which is a fault. */
const MOST_MOVES = 500

/** Plays from the start to an ending. The same seed and policy always play the same session. */
export function runPolicy(scenario: Scenario, { seed, policy, truth, mode = 'practice' }: PolicyRun): Played {
  const first = start(scenario, { seed, mode, ...(truth && { truth }) })
  return playOn(scenario, { steps: [], state: first }, { policy, chance: chanceFrom(seed) })
}

/** Lets a policy go on from where a session stands, to its end. */
export function playOn(
  scenario: Scenario,
  from: Played,
  by: { readonly policy: Policy; readonly chance: Chance },
): Played {
  const steps = [...from.steps]
  let { state } = from
  while (!state.ending) {
    invariant(steps.length < MOST_MOVES, `talks in ${scenario.id} end within ${MOST_MOVES} moves`)
    const move = by.policy(scenario, state, by.chance)
    const taken = takeMove(scenario, state, move)
    invariant(taken.ok, `a policy plays legal moves, not ${writeChoice(move)}: ${taken.ok ? '' : taken.refusal}`)
    steps.push(taken.value)
    state = taken.value.after
  }
  return { steps, state }
}

/** A policy's own chance, apart from the session's. */
export function chanceFrom(seed: number): Chance {
  let rng = seedRng(seed ^ 0x5bd1e995)
  return () => {
    const next = nextRandom(rng)
    rng = next.state
    return next.value
  }
}
