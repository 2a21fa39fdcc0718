/** One line said: what it does, what it is answered with. */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { MoveId } from '../../model/moves.ts'
import type { Terms } from '../../model/offer.ts'
import { TYPES, isPerformer } from '../../strategy/types.ts'
import type { Draft } from '../draft.ts'
import type { Tallies } from '../state.ts'
import { worthToThem } from '../counterpart/aspiration.ts'
import { findEvent, trueLimit } from '../table.ts'
import { EXITS } from '../legal-moves.ts'
import { closeBeat } from './beats.ts'
import { end } from './ending.ts'
import { playAtEvent, startEvent, takesNoTurn } from './event.ts'
import { creditExit } from './exit.ts'
import { execution } from './execution.ts'
import { ordinaryImpact } from './impact.ts'
import type { Judged } from './judging.ts'
import { move } from './meters.ts'
import { askFor, discloseOurs } from './openness.ts'
import { addOptions, carryPackages, parkIssue, settleIssues } from './neutral.ts'
import { correctPicture } from './picture.ts'
import { pendingEvents } from './pending.ts'
import { improve, isRatified } from './closing.ts'
import { reopenTerms } from './reopening.ts'
import { say, sayOneOf } from './speaking.ts'
import { settleEvent, settleTurn } from './settling.ts'
import { pause, ticksAtTable } from './time.ts'

/** Talk outside a written exchange passes time too: a quarter of a round, and a little patience. */
const LOST_ROUND_OF_TALK = 0.25
/** A team without authority, or a probe, reaches interests that lie this much deeper while the block is on (dynamics 3). */
const NEARER_IN_EVENT = 10
const REACHES_DEEPER: readonly MoveId[] = ['nonbinding-team', 'probe-interests']
/** Questions, summaries, feelings named, and repairs: what gives the other side a voice (dynamics 8). */
const VOICE: readonly MoveId[] = [
  'open-question',
  'probe-interests',
  'test-assumption',
  'ask-direct-and-verify',
  'completeness-check',
  'summarise',
  'label-emotion',
  'look-past-and-bridge',
  'apologize',
  'small-gracious-move',
  'apologize-unequivocally',
]

/** Remembered when a deceit of ours comes out; trust then never rises far again (dynamics 5). */
const DECEIT_FOUND = 'deceit-found'
const TRUST_AFTER_DECEIT = 10

export function sayLine(draft: Draft, line: Line): void {
  const { state } = draft
  note(draft, line)
  const wasAtEvent = state.event !== null
  const judged = wasAtEvent ? playAtEvent(draft, line) : playAtTable(draft, line)
  correctPicture(draft, line, judged ? judged.effectiveValue : execution(line).quality)
  state.moveCounts = { ...state.moveCounts, [line.move]: (state.moveCounts[line.move] ?? 0) + 1 }
  discloseOurs(draft, line.discloses)
  answer(draft, line, wasAtEvent && REACHES_DEEPER.includes(line.move) && (judged?.effectiveValue ?? 0) > 0)
  if (wasAtEvent && !EXITS.includes(line.move)) settleEvent(draft, line, judged)
  if (!state.ending) finish(draft, line)
  settleTurn(draft, line.next)
}

function note(draft: Draft, line: Line): void {
  const { state } = draft
  state.said = { ...state.said, [line.id]: (state.said[line.id] ?? 0) + 1 }
  state.history = [...state.history, { turn: state.turn, by: 'you', words: line.say }]
  const fresh = line.remember.filter((word) => !state.words.includes(word))
  if (fresh.length > 0) state.words = [...state.words, ...fresh]
  if (fresh.includes(DECEIT_FOUND)) state.trustCeiling = Math.min(100, state.meters.trust + TRUST_AFTER_DECEIT)
  draft.facts.push({ type: 'line-said', line: line.id, move: line.move, generic: line.job !== null })
  if (line.gives > 0) draft.facts.push({ type: 'value-given', points: line.gives })
  state.tallies = counted(state.tallies, line.move)
  if (state.event && line.misses.includes('respectful')) state.tallies = blaming(draft)
}

/** Blame within an impasse counts against conduct; before others it also shames (domain model 5.2). */
function blaming({ state, theCase }: Draft): Tallies {
  const isPublic = findEvent(theCase, state.event?.id)?.audience === 'public'
  return { ...state.tallies, blamed: state.tallies.blamed + 1, shamed: state.tallies.shamed + (isPublic ? 1 : 0) }
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
  const ticks = ticksAtTable(line, !criticalMissed)
  if (ticks > 0) pause(draft, line, ticks)
  if (line.move === 'neutral-facilitator' && !criticalMissed) carryPackages(draft, line)
  if (line.awards && !criticalMissed) settleIssues(draft, line.awards)
  if (line.adds && !criticalMissed) addOptions(draft, line.adds)
  if (line.defers && !criticalMissed) parkIssue(draft, line.defers)
  if (line.move === 'improve-after-signing' && !criticalMissed) improve(draft)
  if (state.stage === 'exchange') {
    state.exchangeTurns += 1
    move(draft, { patience: -1 })
  } else if (state.beat === null && !takesNoTurn(draft, line, undefined)) {
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
  if (line.job) sayOneOf(draft, line.replies, `line/${line.id}`)
  else say(draft, line.replies)
}

/** The moves that end talks: the yes, and the ways to leave. */
function finish(draft: Draft, line: Line): void {
  const { state } = draft
  if (EXITS.includes(line.move)) return end(draft, 'no-commitment', 'left')
  if (line.move !== 'ask-commitment' || !state.agreed || state.event) return
  const [pending] = pendingEvents(draft)
  if (pending) return meetBeforeSigning(draft, pending)
  if (TYPES[draft.theCase.counterpart.type].neverAccepts) return evade(draft)
  if (isOvertaken(draft, state.agreed)) return withdraw(draft)
  if (!isRatified(draft, state.agreed)) return
  draft.facts.push({ type: 'signed', terms: state.agreed })
  end(draft, 'agreement', 'signed')
}

/** What is still to come comes before the yes. An event of an earlier stage takes the talks back there: terms reopen. */
function meetBeforeSigning(draft: Draft, event: ScenarioEvent): void {
  if (event.stage !== 'conclude') reopenTerms(draft)
  startEvent(draft, event)
}

/** The world has moved since the terms were settled: whoever means it no longer signs what no deal would beat. */
function isOvertaken({ theCase, state }: Draft, terms: Terms): boolean {
  return !isPerformer(theCase.counterpart.type) && worthToThem(theCase, terms) < trueLimit(theCase, state)
}

function withdraw(draft: Draft): void {
  reopenTerms(draft)
  move(draft, { patience: -4 })
}

/** Those who want no deal are asked for a yes and talk on; it only costs patience. */
function evade(draft: Draft): void {
  move(draft, { patience: -4 })
}
