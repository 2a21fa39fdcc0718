/** Which authored exchange is on, and what opens next. */
import type { Beat } from '../../model/moment.ts'
import type { Draft } from '../draft.ts'
import { holds } from './condition.ts'
import { say } from './speaking.ts'

function openBeat(draft: Draft, beat: Beat): void {
  draft.state.beat = beat.id
  draft.facts.push({ type: 'beat-opened', beat: beat.id })
  say(draft, beat.opens)
}

/** Closes the beat that is on, if any; an offer lets a beat lie. */
export function closeBeat(draft: Draft): void {
  const { state } = draft
  if (state.beat === null) return
  if (!state.over.includes(state.beat)) state.over = [...state.over, state.beat]
  state.beat = null
}

/** Opens the beat a line leads to, else the first in order whose time has come. False when there is none. */
export function openNextBeat(draft: Draft, next?: string): boolean {
  const { state, theCase } = draft
  const open = theCase.beats.filter((beat) => beat.stage === state.stage && !state.over.includes(beat.id))
  const beat = open.find((each) => each.id === next) ?? open.find((each) => holds(each.when, state, theCase))
  if (beat) openBeat(draft, beat)
  return beat !== undefined
}

/** Exchange goes on while it has turns and beats. False when it is time to bargain. */
export function continueExchange(draft: Draft, next?: string): boolean {
  const { state, theCase } = draft
  return state.exchangeTurns < theCase.exchangeTurns && openNextBeat(draft, next)
}
