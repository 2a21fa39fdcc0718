/** Ends talks: chooses the author's ending for how they ended, and closes the machine. */
import type { EndingKind } from '../../model/setting.ts'
import { invariant } from '../../lib/assert-never.ts'
import type { Draft } from '../draft.ts'
import { FREED_AT } from './event.ts'
import { follow } from './stages.ts'
import { findEvent } from '../table.ts'
import { holds } from './condition.ts'

/** `why` is a code for the debrief, e.g. `signed`, `left`, `patience-gone`, `rounds-gone`, `chair-stays-empty`. */
export function end(draft: Draft, kind: EndingKind, why: string): void {
  const { state, theCase } = draft
  breakOff(draft)
  const ofKind = theCase.endings.filter((ending) => ending.kind === kind)
  const ending = ofKind.find((each) => holds(each.when, state, theCase, kind)) ?? ofKind.at(-1)
  invariant(ending, `the case has an ending of kind ${kind}`)
  if (state.talks !== 'closed') follow(draft, { type: 'CLOSED' })
  state.beat = null
  state.ending = { id: ending.id, kind, class: ending.class, why }
  draft.facts.push({ type: 'ended', ending: ending.id, kind, why })
}

/** Talks that end within an event leave it as it is: answered if little of the block is left, else standing. */
function breakOff(draft: Draft): void {
  const { state } = draft
  for (const active of [state.event, state.suspended]) {
    if (!active) continue
    const resolved = active.block <= FREED_AT && state.presence === 'at-table'
    const walkedOut = findEvent(draft.theCase, active.id)?.kind === 'walkout'
    const outcome = { resolved, walkedOut, fromTurn: active.startedTurn, toTurn: state.turn }
    state.outcomes = { ...state.outcomes, [active.id]: outcome }
    state.over = [...state.over, active.id]
    draft.facts.push(
      resolved
        ? { type: 'event-resolved', event: active.id, turns: active.turns }
        : { type: 'event-left-standing', event: active.id },
    )
  }
  state.event = null
  state.suspended = null
}
