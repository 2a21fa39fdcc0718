/** One move in, the next state and its facts out; or a refusal with a code, the state unchanged. Pure. */
import { ok, refuse, type Result } from '../lib/result.ts'
import { assertNever, invariant } from '../lib/assert-never.ts'
import type { Move } from '../model/move.ts'
import type { Scenario } from '../model/scenario.ts'
import { openDraft, type Draft } from './draft.ts'
import type { Fact, RefusalCode } from './facts.ts'
import { isReadFirst } from './legal-moves.ts'
import { refusalFor } from './refusal.ts'
import { writeNote } from './rules/noting.ts'
import { makeOffer } from './rules/offer-turn.ts'
import { sayLine } from './rules/line-turn.ts'
import { settleTurn } from './rules/settling.ts'
import { follow } from './rules/stages.ts'
import type { NegotiationState } from './state.ts'
import { findLine } from './table.ts'

export interface Advanced {
  readonly state: NegotiationState
  readonly facts: readonly Fact[]
}

/**
 * Plays one move. Readings, notes and the preparation take no turn; a line or an offer takes one. The input state is never
 * changed, and the same state and move always give the same answer: chance lives in the state.
 */
export function advance(scenario: Scenario, state: NegotiationState, move: Move): Result<Advanced, RefusalCode> {
  const takesTurn = move.kind === 'line' || move.kind === 'offer'
  if (takesTurn && isReadFirst(scenario, state)) return refuse('move/reading-first')
  return advanceRecorded(scenario, state, move)
}

/** Plays a move that a log holds. Logs from before a challenge asked for the reading first are not held to that. */
export function advanceRecorded(
  scenario: Scenario,
  state: NegotiationState,
  move: Move,
): Result<Advanced, RefusalCode> {
  const code = refusalFor(scenario, state, move)
  if (code) return refuse(code)
  const draft = openDraft(scenario, state)
  play(draft, move)
  return ok({ state: draft.state, facts: draft.facts })
}

function play(draft: Draft, move: Move): void {
  const { state } = draft
  switch (move.kind) {
    case 'prepare':
      state.prepared = { target: move.target, limit: move.limit }
      follow(draft, { type: 'BEGIN' })
      return settleTurn(draft)
    case 'read':
      return read(draft, move)
    case 'note':
      return writeNote(draft, move)
    case 'line': {
      const placed = findLine(draft.theCase, move.line)
      invariant(placed, 'a legal line exists')
      beginTurn(draft)
      return sayLine(draft, placed.line)
    }
    case 'offer':
      beginTurn(draft)
      return makeOffer(draft, move)
    default:
      return assertNever(move)
  }
}

function beginTurn(draft: Draft): void {
  draft.state.turn += 1
  draft.state.spoken = []
}

function read(draft: Draft, move: Extract<Move, { kind: 'read' }>): void {
  const { state } = draft
  const event = state.event
  invariant(event, 'a reading is made at an event')
  const { kind: _, ...reading } = move
  state.readings = [...state.readings, { event: event.id, turn: state.turn, ...reading }]
  state.event = { ...event, finalityJudged: true }
  draft.facts.push({ type: 'reading-made', event: event.id })
}
