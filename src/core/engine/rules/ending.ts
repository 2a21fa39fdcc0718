/** Ends talks: chooses the author's ending for how they ended, and closes the machine. */
import type { EndingKind } from '../../model/setting.ts'
import { invariant } from '../../lib/assert-never.ts'
import type { Draft } from '../draft.ts'
import { follow } from './stages.ts'
import { holds } from './condition.ts'

/** `why` is a code for the debrief, e.g. `signed`, `left`, `patience-gone`, `rounds-gone`, `chair-stays-empty`. */
export function end(draft: Draft, kind: EndingKind, why: string): void {
  const { state, theCase } = draft
  const ofKind = theCase.endings.filter((ending) => ending.kind === kind)
  const ending = ofKind.find((each) => holds(each.when, state, theCase, kind)) ?? ofKind.at(-1)
  invariant(ending, `the case has an ending of kind ${kind}`)
  if (state.talks !== 'closed') follow(draft, { type: 'CLOSED' })
  state.beat = null
  state.ending = { id: ending.id, kind, class: ending.class, why }
  draft.facts.push({ type: 'ended', ending: ending.id, kind, why })
}
