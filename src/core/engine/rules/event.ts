/** How an impasse or walkout starts, moves with each move, and ends (dynamics 4 and 6). */
import { isPerformer } from '../../strategy/types.ts'
import type { CauseId } from '../../model/causes.ts'
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import { RECOVERY_MOVES, type MoveId, type RatedMoveId, type RecoveryMoveId } from '../../model/moves.ts'
import { RECOVERY_EFFECTS, type RecoveryEffect } from '../../strategy/effects.ts'
import { invariant } from '../../lib/assert-never.ts'
import type { Draft } from '../draft.ts'
import { isTableStage, type ActiveEvent } from '../state.ts'
import { findEvent } from '../table.ts'
import { nextCounterpart } from '../machine.ts'
import { hasNews } from './circumstances.ts'
import { creditExit, loseInformation } from './exit.ts'
import { addOptions, carryPackages, parkIssue, settleIssues } from './neutral.ts'
import { follow } from './stages.ts'
import { harm, ordinaryImpact, repair, type Played } from './impact.ts'
import { execution } from './execution.ts'
import { judgeLine, JUDGES_ONLY, type Judged } from './judging.ts'
import { move, moveExactly, NO_CHANGE } from './meters.ts'
import { putInPlace } from './placement.ts'
import { tellIfOpen } from './openness.ts'
import { reopenTerms } from './reopening.ts'
import { say } from './speaking.ts'
import { putOnTable } from './standing.ts'
import { pause, ticksAtTable } from './time.ts'

/** At or below this much block, the parties are free again. */
export const FREED_AT = 0.31
const MOST_BLOCK = 1.3
/** Block left of an impasse once they came back to it. */
const EASED_BLOCK = 0.6
export const TURNS_WITHOUT_RESULT = 6
/** Trust that a block leaves behind when it lifts, the more the sooner. */
const RELIEF = 6
/** What each turn of an impasse after the first costs, in rounds. */
const LOST_ROUNDS_A_TURN = 0.75
/** Trust from which a small step is returned [design value]. */
const ANSWERS_IN_KIND_FROM = 40
/** Resolving these brings the interests an event lists nearer (dynamics 3). */
const FINDS_INTERESTS: readonly CauseId[] = ['hidden-interest', 'single-issue-lock']

export function eventOf(draft: Draft, active: ActiveEvent): ScenarioEvent {
  const event = findEvent(draft.theCase, active.id)
  invariant(event, `the case has the event ${active.id}`)
  return event
}

export function startEvent(draft: Draft, event: ScenarioEvent): void {
  const { state } = draft
  moveExactly(draft, event.shock)
  if (event.sets) putInPlace(draft, event.sets)
  state.suspended = state.event
  state.event = {
    id: event.id,
    stage: isTableStage(state.stage) ? state.stage : event.stage,
    block: 1,
    turns: 0,
    ticks: 0,
    harms: 0,
    credited: NO_CHANGE,
    demandCredited: 0,
    bridge: 0,
    played: {},
    answered: [],
    finalityJudged: false,
    cold: 0,
    startedTurn: state.turn,
  }
  state.beat = null
  state.mood = nextCounterpart(state, { type: 'FEELS', emotion: event.emotion }).mood
  draft.facts.push({ type: 'event-started', event: event.id })
  if (event.kind === 'walkout') {
    follow(draft, { type: 'LEFT' })
    state.presence = nextCounterpart(state, { type: 'LEAVES' }).presence
    draft.facts.push({ type: 'counterpart-left', event: event.id })
  } else {
    follow(draft, { type: 'BLOCKED' })
  }
  say(draft, event.opens)
}

/** Plays a line at the event that is on: rating, block, effects or harm, drift. Returns how it was judged. */
export function playAtEvent(draft: Draft, line: Line): Judged | undefined {
  const active = draft.state.event
  invariant(active, 'an event is on')
  const event = eventOf(draft, active)
  const judged = judgeLine(draft.theCase, event, active, line)
  const after = judged ? withJudged(draft, active, line, judged) : withUnrated(draft, active, line)
  const free = takesNoTurn(draft, line, judged)
  draft.state.event = { ...after, turns: after.turns + (free ? 0 : 1) }
  const value = judged?.effectiveValue ?? 0
  if (line.gives > 0 && !draft.state.tallies.gaveInside) {
    draft.state.tallies = { ...draft.state.tallies, gaveInside: true }
  }
  creditExit(draft, line.move, execution(line).quality, judged?.criticalMissed ?? false)
  if (value < 0) loseInformation(draft, 12)
  if (!free) drift(draft)
  const ticks = draft.state.presence === 'away' ? 0 : ticksAtTable(line, value > 0)
  if (ticks > 0) pause(draft, line, ticks)
  noteAnswer(draft, line, value)
  return judged
}

/** Judging for oneself costs no time (dynamics 1), unless it is done badly or in the same words again. */
export function takesNoTurn(draft: Draft, line: Line, judged: Judged | undefined): boolean {
  return JUDGES_ONLY.includes(line.move) && !judged?.criticalMissed && (draft.state.said[line.id] ?? 0) <= 1
}

/** An offer made while the block stands: it is no remedy, and the turn passes. */
export function standStill(draft: Draft): void {
  const active = draft.state.event
  if (!active) return
  draft.state.event = { ...active, turns: active.turns + 1 }
  drift(draft)
}

function withJudged(draft: Draft, active: ActiveEvent, line: Line, judged: Judged): ActiveEvent {
  const event = eventOf(draft, active)
  const { effectiveValue: value, move: moveId } = judged
  const block =
    value > 0 ? Math.max(0, active.block - value * blockWeight(moveId)) : Math.min(MOST_BLOCK, active.block - value)
  draft.facts.push({
    type: 'move-rated',
    event: event.id,
    move: moveId,
    rating: judged.rating,
    steps: judged.steps,
    checksMet: judged.checksMet,
    criticalMissed: judged.criticalMissed,
    effectiveValue: value,
    blockBefore: active.block,
    blockAfter: block,
  })
  const played: Played = { line, value, hardClock: event.hardClock, inPublic: event.audience === 'public' }
  const credited = value > 0 ? repair(draft, active, played) : active
  if (value > 0) arrange(draft, line)
  if (value < 0) {
    harm(draft, played)
    draft.state.tallies = { ...draft.state.tallies, harmful: draft.state.tallies.harmful + 1 }
  }
  return {
    ...credited,
    block,
    harms: active.harms + (value < 0 ? 1 : 0),
    finalityJudged: active.finalityJudged || (moveId === 'assess-finality' && value > 0),
    played: { ...active.played, [moveId]: (active.played[moveId] ?? 0) + 1 },
  }
}

/** What a recovery move sets going besides: some take rounds or bring options; a neutral carries packages, or settles an issue. */
function arrange(draft: Draft, line: Line): void {
  const row = RECOVERY_EFFECTS[line.move as RecoveryMoveId] as RecoveryEffect | undefined
  draft.state.lostRounds += row?.rounds ?? 0
  if (line.move === 'neutral-facilitator') carryPackages(draft, line)
  if (line.awards) settleIssues(draft, line.awards)
  if (line.adds) addOptions(draft, line.adds)
  if (line.defers) parkIssue(draft, line.defers)
}

/** A small step is answered in kind by those who mean it and trust enough; a pause, when what it waited for has come. */
function isAnswered(draft: Draft, { move: moveId }: Line): boolean {
  if (moveId === 'let-time-pass') return hasNews(draft)
  const sincere = !isPerformer(draft.theCase.counterpart.type)
  return moveId === 'small-gracious-move' && sincere && draft.state.meters.trust >= ANSWERS_IN_KIND_FROM
}

function noteAnswer(draft: Draft, line: Line, value: number): void {
  const active = draft.state.event
  if (!active || value <= 0 || !isAnswered(draft, line)) return
  draft.state.event = { ...active, answered: [...active.answered, line.move as RatedMoveId] }
}

function withUnrated(draft: Draft, active: ActiveEvent, line: Line): ActiveEvent {
  ordinaryImpact(draft, line.move, execution(line).quality / 2, line.gives)
  return active
}

/** Ordinary moves lift less of the block than recovery moves; judging for oneself is a diagnosis and lifts nothing. */
export function blockWeight(moveId: MoveId): number {
  if (JUDGES_ONLY.includes(moveId)) return 0
  return RECOVERY_MOVES.includes(moveId as RecoveryMoveId) ? 1 : 0.6
}

/** What a whole block does by itself each turn, in points of each meter. Without it a slower remedy would cost nothing. */
const DRIFT = { trust: -14, frustration: 11, face: -6, patience: -10 } as const
const DRIFT_OF_PERFORMERS = { trust: -12, face: -2, patience: -4, demand: 7 } as const
/** Beyond this much block it gets no worse by itself: a slip must be mendable. */
const FELT_BLOCK = 0.8

function drift(draft: Draft): void {
  const active = draft.state.event
  invariant(active, 'an event is on')
  const { block } = active
  if (block > FREED_AT) loseInformation(draft, 4)
  const felt = Math.min(block, FELT_BLOCK)
  const performer = isPerformer(draft.theCase.counterpart.type)
  const { demand, ...others } = { demand: 0, ...(performer ? DRIFT_OF_PERFORMERS : DRIFT) }
  const change = Object.fromEntries(Object.entries(others).map(([meter, points]) => [meter, points * felt]))
  // At an empty chair frustration is not fed; it only cools.
  const away = draft.state.presence !== 'at-table'
  move(draft, { ...change, demand: demand * block, ...(away && { frustration: 0 }) })
}

/** Takes up the impasse they had walked out of: a repair has eased it, and its count of harm starts again. */
function resume(draft: Draft, suspended: ActiveEvent): void {
  draft.state.suspended = null
  draft.state.event = { ...suspended, harms: 0, block: Math.min(suspended.block, EASED_BLOCK) }
  follow(draft, { type: 'BLOCKED' })
}

/** Every issue was to stay open until all are settled (R06): terms already settled lie on the table again, to take or to trade. */
function openAllIssues(draft: Draft): void {
  const { agreed } = draft.state
  if (!agreed) return
  reopenTerms(draft)
  putOnTable(draft, 'counterpart', agreed)
}

/** Ends the event that is on: well, or left standing. */
export function endEvent(draft: Draft, resolved: boolean): void {
  const { state } = draft
  const active = state.event
  invariant(active, 'an event is on')
  const event = eventOf(draft, active)
  const walkedOut = event.kind === 'walkout'
  state.outcomes = {
    ...state.outcomes,
    [event.id]: { resolved, walkedOut, fromTurn: active.startedTurn, toTurn: state.turn },
  }
  state.over = [...state.over, event.id]
  state.event = null
  if (walkedOut && !resolved) state.suspended = null
  state.lostRounds += LOST_ROUNDS_A_TURN * Math.max(0, active.turns - 1)
  if (resolved) {
    move(draft, { trust: RELIEF / Math.max(1, active.turns), frustration: -5, patience: 4 })
    state.mood = nextCounterpart(state, { type: 'FEELS', emotion: 'relief' }).mood
    draft.facts.push({ type: 'event-resolved', event: event.id, turns: active.turns })
  } else {
    draft.facts.push({ type: 'event-left-standing', event: event.id })
  }
  if (state.talks !== 'closed') follow(draft, { type: 'RESUMED' })
  if (state.suspended) resume(draft, state.suspended)
  else if (resolved && active.played['keep-all-issues-open']) openAllIssues(draft)
  if (resolved) tellIfOpen(draft, event.unlocks, FINDS_INTERESTS.includes(event.cause) ? 15 : 0)
  say(draft, resolved ? event.resolves : event.limps)
}
