/** What follows a turn before the next: leaving, ending, resolving, what opens now (dynamics 7). */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Draft } from '../draft.ts'
import { comeBack, passTick, returnWillingness, wouldWalkOut } from './away.ts'
import { continueExchange, openNextBeat } from './beats.ts'
import { holds } from './condition.ts'
import { end } from './ending.ts'
import { endEvent, eventOf, FREED_AT, startEvent, TURNS_WITHOUT_RESULT } from './event.ts'
import type { Judged } from './judging.ts'
import { isPerformer } from '../../strategy/types.ts'
import { tellWhatWasAsked } from './openness.ts'

const HARMS_BEFORE_LEAVING = 2
const UNWILLING_UNDER = 40

/** After a line or an offer while an event is on. */
export function settleEvent(draft: Draft, line: Line | undefined, judged: Judged | undefined): void {
  const active = draft.state.event
  if (!active) return
  const event = eventOf(draft, active)
  if (draft.state.presence === 'away') settleAbsence(draft, line, judged)
  else if (isDrivenOut(draft)) startEvent(draft, draft.theCase.walkout)
  else if (active.block <= FREED_AT) endEvent(draft, true)
  else if (active.turns >= TURNS_WITHOUT_RESULT) giveUp(draft, event)
}

function settleAbsence(draft: Draft, line: Line | undefined, judged: Judged | undefined): void {
  const active = draft.state.event
  if (!active) return
  const where = line ? passTick(draft, line.move, judged) : 'away'
  if (where === 'back') {
    comeBack(draft, active.id)
    endEvent(draft, true)
  } else if (where === 'lost' || active.harms >= HARMS_BEFORE_LEAVING || active.turns >= TURNS_WITHOUT_RESULT) {
    endEvent(draft, false)
    end(draft, 'deadlock', 'chair-stays-empty')
  }
}

/** Two harmful moves in one impasse, and little will left: they leave if they are sincere. */
function isDrivenOut(draft: Draft): boolean {
  const active = draft.state.event
  if (!active || isPerformer(draft.theCase.counterpart.type)) return false
  const twice = active.harms >= HARMS_BEFORE_LEAVING && returnWillingness(draft, active) < UNWILLING_UNDER
  return (twice || wouldWalkOut(draft.state)) && !draft.state.over.includes(draft.theCase.walkout.id)
}

function giveUp(draft: Draft, event: ScenarioEvent): void {
  endEvent(draft, false)
  if (event.gating) end(draft, 'deadlock', 'block-stays')
}

/** After every turn: the ends nobody chose, then whatever opens now. */
export function settleTurn(draft: Draft, next?: string): void {
  const { state, theCase } = draft
  if (state.ending) return
  if (state.meters.patience <= 0) return end(draft, 'deadlock', 'patience-gone')
  if (state.round + state.lostRounds >= theCase.rounds && !state.agreed) return end(draft, 'deadlock', 'rounds-gone')
  if (state.round + state.lostRounds >= theCase.rounds + ROUNDS_TO_SIGN) return end(draft, 'deadlock', 'rounds-gone')
  if (state.event) return
  tellWhatWasAsked(draft)
  const due = theCase.events.find((event) => isDue(draft, event))
  if (due) return startEvent(draft, due)
  if (!isPerformer(theCase.counterpart.type) && wouldWalkOut(state) && !state.over.includes(theCase.walkout.id)) {
    return startEvent(draft, theCase.walkout)
  }
  if (state.beat !== null) return
  if (state.stage === 'exchange') continueExchange(draft, next)
  else openNextBeat(draft, next)
}

/** Settled terms may still be signed for so many rounds after the last. */
const ROUNDS_TO_SIGN = 3

function isDue(draft: Draft, event: ScenarioEvent): boolean {
  const { state, theCase } = draft
  return !state.over.includes(event.id) && event.stage === state.stage && holds(event.when, state, theCase)
}
