/**
 * The log of one session: what it takes to play it again exactly, and nothing else. Knows nothing of files or storage.
 */
import { fingerprint, stableJson } from '../lib/stable-json.ts'
import type { NegotiationState } from '../engine/state.ts'
import type { Answers, Parent } from '../model/answers.ts'
import type { Move } from '../model/move.ts'
import type { Mode, TruthId } from '../model/setting.ts'
import { writeChoice } from './choice.ts'

export const LOG_KIND = 'back-to-the-table/session'
export const LOG_FORMAT = 1
/** Goes up whenever the same choices may lead to another state; `tests/core/session/model-version.test.ts` notices. */
export const MODEL_VERSION = 4

export interface LoggedChoice {
  readonly choice: string
  /** Fingerprint of the state after the choice, so that a replay knows where it departs. */
  readonly state: string
}

export interface SessionLog {
  readonly kind: typeof LOG_KIND
  readonly format: typeof LOG_FORMAT
  readonly model: number
  readonly scenario: { readonly id: string; readonly hash: string }
  readonly truth: TruthId
  readonly mode: Mode
  readonly seed: number
  readonly choices: readonly LoggedChoice[]
  /** A name the trainee chose for a workshop. Never needed. */
  readonly alias?: string
  /** Where this session branched off from another one. */
  readonly parent?: Parent
  /** What the trainee said in the debrief. */
  readonly answers?: Answers
}

/** An empty log for a session that has just started. */
export function begin(state: NegotiationState, alias?: string): SessionLog {
  return {
    kind: LOG_KIND,
    format: LOG_FORMAT,
    model: MODEL_VERSION,
    scenario: { id: state.scenario, hash: state.hash },
    truth: state.truth,
    mode: state.mode,
    seed: state.seed,
    choices: [],
    ...(alias === undefined ? {} : { alias }),
  }
}

/** The log with one more move in it, and the state that followed. */
export function record(log: SessionLog, move: Move, after: NegotiationState): SessionLog {
  return { ...log, choices: [...log.choices, { choice: writeChoice(move), state: stateHash(after) }] }
}

/**
 * Eight hexadecimal digits that change when anything in the state does but the scenario's words: those follow from the choices,
 * and the same session may be read in another language.
 */
export function stateHash(state: NegotiationState): string {
  const { spoken, cues, history } = state
  return fingerprint(
    stableJson({
      ...state,
      spoken: spoken.map(({ by }) => by),
      cues: cues.map((cue) => ({ ...cue, caption: '' })),
      history: history.map(({ turn, by }) => ({ turn, by })),
    }),
  )
}
