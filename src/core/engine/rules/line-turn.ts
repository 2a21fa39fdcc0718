/** One line said: what it does, what it is answered with. */
import type { Line } from '../../model/line.ts'
import type { MoveId } from '../../model/moves.ts'
import type { Draft } from '../draft.ts'
import type { Tallies } from '../state.ts'
import { closeBeat } from './beats.ts'
import { end } from './ending.ts'
import { playAtEvent, startEvent } from './event.ts'
import { creditExit } from './exit.ts'
import { execution } from './execution.ts'
import { ordinaryImpact } from './impact.ts'
import type { Judged } from './judging.ts'
import { move } from './meters.ts'
import { askFor, discloseOurs } from './openness.ts'
import { pendingEvents } from './pending.ts'
import { say, sayOneOf } from './speaking.ts'
import { settleEvent, settleTurn } from './settling.ts'

/** Talk outside a written exchange passes time too: a quarter of a round, and a little patience. */
const LOST_ROUND_OF_TALK = 0.25
/** A team without authority, or a probe, reaches interests that lie this much deeper while the block is on (dynamics 3). */
const NEARER_IN_EVENT = 10
const VOICE: readonly MoveId[] = [
  'open-question', 'probe-interests', 'summarise', 'label-emotion', 'apologize', 'apologize-unequivocally', 'test-assumption',
]

export function sayLine(draft: Draft, line: Line): void {
  const { state } = draft
  note(draft, line)
  const wasAtEvent = state.event !== null
  const judged = wasAtEvent ? playAtEvent(draft, line) : playAtTable(draft, line)
  state.moveCounts = { ...state.moveCounts, [line.move]: (state.moveCounts[line.move] ?? 0) + 1 }
  discloseOurs(draft, line.discloses)
  answer(draft, line, wasAtEvent && (judged?.effectiveValue ?? 0) > 0)
  if (wasAtEvent) settleEvent(draft, line, judged)
  if (!state.ending) finish(draft, line)
  settleTurn(draft, line.next)
}

function note(draft: Draft, line: Line): void {
  const { state } = draft
  state.said = { ...state.said, [line.id]: (state.said[line.id] ?? 0) + 1 }
  state.history = [...state.history, { turn: state.turn, by: 'you', words: line.say }]
  const fresh = line.remember.filter((word) => !state.words.includes(word))
  if (fresh.length > 0) state.words = [...state.words, ...fresh]
  draft.facts.push({ type: 'line-said', line: line.id, move: line.move, generic: line.generic })
  if (line.gives > 0) draft.facts.push({ type: 'value-given', points: line.gives })
  state.tallies = counted(state.tallies, line.move)
}

function counted(tallies: Tallies, moveId: MoveId): Tallies {
  return {
    ...tallies,
    voice: tallies.voice + (VOICE.includes(moveId) ? 1 : 0),
    threats: tallies.threats + (moveId === 'threaten-or-ultimatum' ? 1 : 0),
    counterWalkouts: tallies.counterWalkouts + (moveId === 'counter-walkout' ? 1 : 0),
    bluffs: tallies.bluffs + (moveId === 'bluff-alternative' ? 1 : 0),
  }
}

function playAtTable(draft: Draft, line: Line): Judged | undefined {
  const { state } = draft
  const { quality, criticalMissed } = execution(line)
  ordinaryImpact(draft, line.move, quality, line.gives)
  creditExit(draft, line.move, quality, criticalMissed)
  if (line.move === 'recess' || line.move === 'let-time-pass') {
    state.ticks += 1
    move(draft, { frustration: -8 })
    draft.facts.push({ type: 'time-passed', ticks: 1 })
  }
  if (state.stage === 'exchange') {
    state.exchangeTurns += 1
    move(draft, { patience: -1 })
  } else if (state.beat === null) {
    state.lostRounds += LOST_ROUND_OF_TALK
    move(draft, { patience: -1 })
  }
  closeBeat(draft)
  return undefined
}

/** The interest itself if the question opened it, else what was written for the line. */
function answer(draft: Draft, line: Line, inEvent: boolean): void {
  const told = line.asks.length > 0 && askFor(draft, line.asks, inEvent ? NEARER_IN_EVENT : 0)
  if (told) return
  if (line.generic) sayOneOf(draft, line.replies, `line/${line.id}`)
  else say(draft, line.replies, `line/${line.id}`)
}

/** The moves that end talks: the yes, and the ways to leave. */
function finish(draft: Draft, line: Line): void {
  const { state } = draft
  if (line.move === 'accept-no-deal' || line.move === 'walk-to-batna') return end(draft, 'no-commitment', 'left')
  if (line.move !== 'ask-commitment' || !state.agreed || state.event) return
  const [pending] = pendingEvents(draft)
  if (pending) return startEvent(draft, pending)
  draft.facts.push({ type: 'signed', terms: state.agreed })
  end(draft, 'agreement', 'signed')
}
