/** The emotion that shows after a turn, from the state alone (dynamics 7). */
import type { Emotion } from '../../model/setting.ts'
import type { Draft } from '../draft.ts'
import { nextCounterpart } from '../machine.ts'
import type { NegotiationState } from '../state.ts'
import { findEvent } from '../table.ts'

const FRUSTRATED_FROM = 50
const ANXIOUS_UNDER = 40

export function settleMood(draft: Draft): void {
  const emotion = shown(draft)
  if (emotion !== draft.state.mood) draft.state.mood = nextCounterpart(draft.state, { type: 'FEELS', emotion }).mood
}

/** An open event shows its own; relief lasts one turn. Coldness is only for the author to show: it would name the type. */
function shown({ state, theCase }: Draft): Emotion {
  const event = findEvent(theCase, state.event?.id)
  if (event) return event.emotion
  if (state.mood === 'relief' && wasJustFreed(state)) return 'relief'
  if (state.meters.frustration >= FRUSTRATED_FROM) return 'frustration'
  const anxious = theCase.counterpart.type === 'constrained-agent' && state.meters.patience < ANXIOUS_UNDER
  return anxious ? 'anxiety' : 'calm'
}

function wasJustFreed(state: NegotiationState): boolean {
  return Object.values(state.outcomes).some(({ resolved, toTurn }) => resolved && toTurn === state.turn)
}
