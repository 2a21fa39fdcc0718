/** Whether an author's condition holds now. Reads state and never changes it. */
import { points } from '../../deals/packages.ts'
import type { Condition } from '../../model/condition.ts'
import type { Case } from '../../model/scenario.ts'
import type { EndingKind } from '../../model/setting.ts'
import type { NegotiationState } from '../state.ts'
import { findEvent } from '../table.ts'
import { exitQuality } from './exit.ts'

type Test = (condition: Condition, state: NegotiationState, theCase: Case) => boolean

const TIMING: readonly Test[] = [
  (c, s) => c.stage === undefined || c.stage === s.stage,
  (c, s) => c.round === undefined || s.round >= c.round,
  (c, s) => every(c.after, (id) => s.over.includes(id)),
  (c, s) => c.during === undefined || (s.event !== null && c.during.includes(s.event.id)),
  (c, s) => c.ticks === undefined || s.ticks >= c.ticks,
  (c, s) => c.tentative === undefined || c.tentative === (s.agreed !== null),
]

const SUBSTANCE: readonly Test[] = [
  (c, s) => every(c.resolved, (id) => s.outcomes[id]?.resolved === true),
  (c, s) => every(c.unresolved, (id) => s.outcomes[id]?.resolved !== true),
  (c, s) => every(c.remembers, (word) => s.words.includes(word)),
  (c, s) => every(c.forgets, (word) => !s.words.includes(word)),
  (c, s) => every(c.seen, (id) => s.cues.some((cue) => cue.id === id)),
  (c, s) => every(c.told, (id) => id in s.known || id in s.disclosed),
  (c, s) => every(c.untold, (id) => !(id in s.known) && !(id in s.disclosed)),
  (c, s) => c.trust === undefined || s.meters.trust >= c.trust,
  (c, s) => c.face === undefined || s.meters.face >= c.face,
  (c, s) => c.calm === undefined || s.meters.frustration <= c.calm,
  (c, s, k) => c.private === undefined || !isPublic(s, k),
  (c, s) => c.exit === undefined || exitQuality(s.exit) >= c.exit,
]

/** Whether every part of the condition holds. `kind` is asked only of endings, which know it. */
export function holds(
  condition: Condition | undefined,
  state: NegotiationState,
  theCase: Case,
  kind?: EndingKind,
): boolean {
  if (!condition) return true
  return (
    TIMING.every((test) => test(condition, state, theCase)) &&
    holdsInSubstance(condition, state, theCase) &&
    (condition.kind === undefined || condition.kind === kind)
  )
}

/** As `holds`, but whatever the clock says: for events that a tentative agreement brings before signature. */
export function holdsInSubstance(condition: Condition, state: NegotiationState, theCase: Case): boolean {
  return SUBSTANCE.every((test) => test(condition, state, theCase)) && termsHold(condition, state, theCase)
}

function termsHold(condition: Condition, state: NegotiationState, theCase: Case): boolean {
  if (!condition.terms && condition.you === undefined && condition.they === undefined) return true
  const { agreed } = state
  if (!agreed) return false
  const worth = points(theCase, agreed)
  if (worth.you < (condition.you ?? 0) || worth.they < (condition.they ?? 0)) return false
  return Object.entries(condition.terms ?? {}).every(([issue, options]) => options.includes(agreed[issue] ?? ''))
}

function isPublic(state: NegotiationState, theCase: Case): boolean {
  const event = findEvent(theCase, state.event?.id)
  return event?.audience === 'public'
}

function every(list: readonly string[] | undefined, test: (item: string) => boolean): boolean {
  return !list || list.every(test)
}
