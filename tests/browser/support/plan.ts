/**
 * Plays the journeys' session in Node, one move at a time, beside the browser: the documented policy says what to do next,
 * and the log that comes out is what the browser must have kept.
 */
import { readFileSync } from 'node:fs'
import { caseOf, findEvent, type NegotiationState } from '../../../src/core/engine/index.ts'
import type { Move } from '../../../src/core/model/move.ts'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import { chanceFrom, POLICIES } from '../../../src/core/policies/index.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { evenShares, withShare } from '../../../src/views/overlay/shares.ts'
import { writeSession } from '../../../src/core/session/save.ts'
import { beginPlaying, createPlay } from '../../../src/app/play.ts'

export interface Plan {
  readonly scenario: Scenario
  readonly state: () => NegotiationState
  /** What to do next; `undefined` when the talks are over. */
  readonly next: () => Move | undefined
  readonly play: (move: Move) => void
  /** The log so far, as text. */
  readonly text: () => string
}

const SEED = 1
/** Where the sliders for a walkout stand before anyone touches them. */
const UNTOUCHED = 50
const LEADING_SHARE = 70
/** Of the slider for how sure one is. */
const CONFIDENCE_STEP = 5

function readShipped(id: string): Scenario {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}.yaml`, 'utf8'), id)
  if (scenario === undefined) throw new Error(`${id} has errors.`)
  return scenario
}

export function plan(): Plan {
  const scenario = readShipped('chilled-words')
  const chance = chanceFrom(SEED)
  const play = createPlay(beginPlaying(scenario, { seed: SEED, mode: 'practice', truth: 'main' }), () => {})
  const state = (): NegotiationState => play.now().state
  return {
    scenario,
    state,
    next() {
      if (state().ending) return undefined
      const move = POLICIES.documented(scenario, state(), chance)
      return move.kind === 'read' ? bySliders(scenario, state(), move) : move
    },
    play(move) {
      const sent = play.send(move)
      if (!sent.ok) throw new Error(sent.refusal)
    },
    text: () => writeSession(play.now().log),
  }
}

/** The same reading as the page's sliders give it when only the leading explanation is moved. */
function bySliders(scenario: Scenario, state: NegotiationState, move: Move & { kind: 'read' }): Move {
  const event = findEvent(caseOf(scenario, state), state.event?.id)
  const [leading = ''] = Object.entries(move.beliefs).sort(([, a], [, b]) => b - a)[0] ?? []
  const rivals = event?.rivals.map(({ id }) => id) ?? []
  return {
    ...move,
    beliefs: withShare(evenShares(rivals), leading, LEADING_SHARE),
    confidence: Math.round(move.confidence / CONFIDENCE_STEP) * CONFIDENCE_STEP,
    ...(event?.kind !== 'impasse' && { genuine: UNTOUCHED, final: UNTOUCHED }),
  }
}
