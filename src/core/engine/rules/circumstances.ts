/** The world outside and the people inside: what changes without anybody at the table doing it. */
import type { Draft } from '../draft.ts'
import { nextCounterpart } from '../machine.ts'
import { holds } from './condition.ts'
import { putInPlace } from './placement.ts'
import { say } from './speaking.ts'

const NEW_PAIR_TRUST = 50

/** Whether something that was waited for has happened and is not yet known at the table. */
export function hasNews({ state, theCase }: Pick<Draft, 'state' | 'theCase'>): boolean {
  return theCase.circumstances.some(({ id, when }) => !state.circumstances.includes(id) && holds(when, state, theCase))
}

/** Lets news in, each once, with what it changes. */
export function meetCircumstances(draft: Draft): void {
  const { state, theCase } = draft
  for (const { id, when, sets, tells } of theCase.circumstances) {
    if (state.circumstances.includes(id) || !holds(when, state, theCase)) continue
    state.circumstances = [...state.circumstances, id]
    draft.facts.push({ type: 'circumstances-changed', circumstance: id })
    if (sets) putInPlace(draft, sets)
    say(draft, tells)
  }
}

/** Those who come in place of others bring no quarrel: trust starts in the middle (domain model 4.3). */
export function seatNewPair({ state }: Draft): void {
  state.meters = { ...state.meters, trust: Math.max(state.meters.trust, NEW_PAIR_TRUST) }
}

/** Seats who comes in place of the counterpart, for good, with an even start. */
export function changeLead(draft: Draft): void {
  const { state, theCase } = draft
  const { id, replacedBy } = theCase.counterpart
  if (!replacedBy || state.lead !== id || state.presence !== 'at-table') return
  if (!holds(replacedBy.when, state, theCase)) return
  const away = nextCounterpart(state, { type: 'IS_REPLACED' })
  state.presence = nextCounterpart(away, { type: 'SITS_DOWN' }).presence
  state.lead = replacedBy.person
  seatNewPair(draft)
  draft.facts.push({ type: 'counterpart-replaced', person: replacedBy.person })
}
