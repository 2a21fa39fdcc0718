/**
 * One session being played: its scenario, log and state, and the one way to change them. What shows it, saves it or sounds
 * is told after every move and is never asked.
 */
import { advance, start, type Fact, type NegotiationState } from '../core/engine/index.ts'
import { ok, refuse, type Result } from '../core/lib/result.ts'
import type { Parent } from '../core/model/answers.ts'
import type { Move } from '../core/model/move.ts'
import type { Scenario } from '../core/model/scenario.ts'
import type { Mode, TruthId } from '../core/model/setting.ts'
import { begin, record, type SessionLog } from '../core/session/log.ts'
import { isOfOlderModel, renewed, replay } from '../core/session/play.ts'
import { saveRefusal, type SaveRefusal } from '../core/session/save-refusals.ts'
import { words } from '../views/dom/words.ts'

export interface Playing {
  readonly scenario: Scenario
  readonly log: SessionLog
  readonly state: NegotiationState
  /** What became true with the last move; empty at the start and after a reload. */
  readonly facts: readonly Fact[]
}

export interface Beginning {
  readonly seed: number
  readonly mode: Mode
  readonly truth?: TruthId
}

export interface Play {
  now(): Playing
  /** Plays a move. A refusal leaves everything as it was and comes back in words. */
  send(move: Move): Result<Playing, string>
}

export function beginPlaying(scenario: Scenario, beginning: Beginning): Playing {
  const state = start(scenario, beginning)
  return { scenario, log: begin(state), state, facts: [] }
}

/** A session where it was left; one of an older model goes on as one of today’s. The refusal says why it cannot be played again exactly. */
export function resumePlaying(scenario: Scenario, log: SessionLog): Result<Playing, SaveRefusal> {
  const replayed = replay(scenario, log)
  if (!replayed.ok) return replayed
  const { steps, state } = replayed.value
  return ok({ scenario, log: isOfOlderModel(log) ? renewed(log, steps) : log, state, facts: [] })
}

/** The same session up to just before one of its choices, as a session of its own that knows where it comes from. */
export function playAgainFrom(scenario: Scenario, log: SessionLog, parent: Parent): Result<Playing, SaveRefusal> {
  const { answers: _, ...unanswered } = log
  if (parent.at < 0 || parent.at > log.choices.length) return refuse(saveRefusal('save/damaged', { detail: 'index' }))
  return resumePlaying(scenario, { ...unanswered, parent, choices: log.choices.slice(0, parent.at) })
}

/** `after` hears of every move that was played. */
export function createPlay(from: Playing, after: (playing: Playing) => void): Play {
  let playing = from
  return {
    now: () => playing,
    send(move) {
      const { scenario, state, log } = playing
      const advanced = advance(scenario, state, move)
      if (!advanced.ok) return refuse(words.refusals[advanced.refusal])
      const { state: next, facts } = advanced.value
      playing = { scenario, log: record(log, move, next), state: next, facts }
      after(playing)
      return ok(playing)
    },
  }
}
