/** What follows a turn before the next: leaving, ending, resolving, what opens now (dynamics 7). */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Draft } from '../draft.ts'
import { comeBack, passTick, returnWillingness, wouldWalkOut } from './away.ts'
import { continueExchange, openNextBeat } from './beats.ts'
import { changeLead, meetCircumstances, seatNewPair } from './circumstances.ts'
import { holds } from './condition.ts'
import { end } from './ending.ts'
import { endEvent, eventOf, FREED_AT, startEvent, takesNoTurn, TURNS_WITHOUT_RESULT } from './event.ts'
import type { Judged } from './judging.ts'
import { isPerformer } from '../../strategy/types.ts'
import { settleMood } from './mood.ts'
import { tellWhatWasAsked } from './openness.ts'
import { follow } from './stages.ts'
import type { ActiveEvent } from '../state.ts'
import { roundsOf } from '../table.ts'

const HARMS_BEFORE_LEAVING = 2
const UNWILLING_UNDER = 40

/** After a line or an offer while an event is on. */
export function settleEvent(draft: Draft, line: Line | undefined, judged: Judged | undefined): void {
  const active = draft.state.event
  if (!active) return
  const event = eventOf(draft, active)
  if (draft.state.presence === 'away') settleAbsence(draft, line, judged)
  else if (isDrivenOut(draft)) driveOut(draft)
  else if (active.block <= FREED_AT) endEvent(draft, true)
  else if (active.turns >= TURNS_WITHOUT_RESULT) giveUp(draft, event)
}

function settleAbsence(draft: Draft, line: Line | undefined, judged: Judged | undefined): void {
  if (!line || takesNoTurn(draft, line, judged)) return
  if (line.move === 'counter-walkout') return cutOff(draft)
  const where = passTick(draft, line, judged)
  const active = draft.state.event
  if (!active) return
  if (where === 'back') {
    comeBack(draft, active.id)
    startAnewWith(draft, line, judged)
    endEvent(draft, true)
  } else if (where === 'lost' || isHurtTwice(draft, active) || active.turns >= TURNS_WITHOUT_RESULT) {
    endEvent(draft, false)
    end(draft, 'deadlock', 'chair-stays-empty')
  }
}

/** Both have left, and nobody is there to be spoken to (domain model 4.3). */
function cutOff(draft: Draft): void {
  endEvent(draft, false)
  end(draft, 'deadlock', 'communication-cut')
}

function startAnewWith(draft: Draft, line: Line, judged: Judged | undefined): void {
  if (line.move === 'offer-to-change-people' && (judged?.effectiveValue ?? 0) > 0) seatNewPair(draft)
}

/** Two harmful moves in one impasse, and little will left. Performers are not hurt: they raise their price. */
function isHurtTwice(draft: Draft, active: ActiveEvent): boolean {
  if (isPerformer(draft.theCase.counterpart.type) || active.harms < HARMS_BEFORE_LEAVING) return false
  return returnWillingness(draft, active) < UNWILLING_UNDER
}

function isDrivenOut(draft: Draft): boolean {
  const active = draft.state.event
  if (!active || isPerformer(draft.theCase.counterpart.type)) return false
  return isHurtTwice(draft, active) || (wouldWalkOut(draft.state) && !hasWalkedOut(draft))
}

/** The first time they can be brought back; whoever drives them out again has lost them. */
function driveOut(draft: Draft): void {
  if (!hasWalkedOut(draft)) return startEvent(draft, draft.theCase.walkout)
  endEvent(draft, false)
  end(draft, 'deadlock', 'chair-stays-empty')
}

function hasWalkedOut(draft: Draft): boolean {
  return draft.state.over.includes(draft.theCase.walkout.id)
}

function giveUp(draft: Draft, event: ScenarioEvent): void {
  endEvent(draft, false)
  if (event.gating) end(draft, 'deadlock', 'block-stays')
}

/** After every turn: the ends nobody chose, then whatever opens now. */
export function settleTurn(draft: Draft, next?: string): void {
  endUnchosen(draft)
  if (!draft.state.ending) {
    meetCircumstances(draft)
    changeLead(draft)
    openWhatIsDue(draft, next)
  }
  settleMood(draft)
}

function endUnchosen(draft: Draft): void {
  const { state, theCase } = draft
  if (state.ending) return
  if (state.meters.patience <= 0) return end(draft, 'deadlock', 'patience-gone')
  const last = roundsOf(theCase, state.mode) + (state.reached === 'conclude' ? ROUNDS_TO_SIGN : 0)
  if (!state.event && state.round + state.lostRounds >= last) end(draft, 'deadlock', 'rounds-gone')
}

function openWhatIsDue(draft: Draft, next: string | undefined): void {
  const { state, theCase } = draft
  if (state.event) return
  tellWhatWasAsked(draft)
  if (startWhatIsDue(draft)) return
  if (!isPerformer(theCase.counterpart.type) && wouldWalkOut(state) && !hasWalkedOut(draft)) {
    return startEvent(draft, theCase.walkout)
  }
  if (state.beat !== null) return
  if (state.stage === 'exchange' && continueExchange(draft, next)) return
  if (state.stage === 'exchange') {
    follow(draft, { type: 'EXCHANGED' })
    if (startWhatIsDue(draft)) return
  }
  openNextBeat(draft, next)
}

function startWhatIsDue(draft: Draft): boolean {
  const due = draft.theCase.events.find((event) => isDue(draft, event))
  if (due) startEvent(draft, due)
  return due !== undefined
}

/** Terms that were once settled may still be signed for so many rounds after the last. Nobody is cut off in an impasse. */
const ROUNDS_TO_SIGN = 3

function isDue(draft: Draft, event: ScenarioEvent): boolean {
  const { state, theCase } = draft
  const stage = event.when.stage ?? event.stage
  const inStage = stage === state.stage || stage === state.reached
  return inStage && !state.over.includes(event.id) && holds(event.when, state, theCase)
}
