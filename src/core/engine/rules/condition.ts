/** Whether an author's condition holds now. Reads state and never changes it. */
import { hasOptions, points } from '../../deals/packages.ts'
import type { Condition } from '../../model/condition.ts'
import type { Case } from '../../model/scenario.ts'
import type { EndingKind } from '../../model/setting.ts'
import type { NegotiationState } from '../state.ts'
import { findEvent } from '../table.ts'
import { exitQuality } from './exit.ts'

type Test = (condition: Condition, state: NegotiationState, theCase: Case) => boolean
type Part = Exclude<keyof Condition, 'kind'>

/** What the clock says. */
const TIMING: readonly string[] = ['stage', 'round', 'after', 'during', 'ticks', 'tentative'] satisfies Part[]

/** A part is asked only where it is there. */
const TESTS: Readonly<Record<Part, Test>> = {
  stage: (c, s) => c.stage === s.stage,
  round: (c, s) => s.round >= (c.round ?? 0),
  after: (c, s) => every(c.after, (id) => s.over.includes(id)),
  before: (c, s) => every(c.before, (id) => !s.over.includes(id)),
  during: (c, s) => s.event !== null && c.during?.includes(s.event.id) === true,
  ticks: (c, s) => s.ticks >= (c.ticks ?? 0),
  tentative: (c, s) => c.tentative === (s.agreed !== null),
  resolved: (c, s) => every(c.resolved, (id) => s.outcomes[id]?.resolved === true),
  unresolved: (c, s) => every(c.unresolved, (id) => s.outcomes[id]?.resolved !== true),
  remembers: (c, s) => every(c.remembers, (word) => s.words.includes(word)),
  forgets: (c, s) => every(c.forgets, (word) => !s.words.includes(word)),
  seen: (c, s) => every(c.seen, (id) => s.cues.some((cue) => cue.id === id)),
  told: (c, s) => every(c.told, (id) => id in s.known || id in s.disclosed),
  untold: (c, s) => every(c.untold, (id) => !(id in s.known) && !(id in s.disclosed)),
  trust: (c, s) => s.meters.trust >= (c.trust ?? 0),
  face: (c, s) => s.meters.face >= (c.face ?? 0),
  calm: (c, s) => s.meters.frustration <= (c.calm ?? 100),
  private: (_, s, k) => !isPublic(s, k),
  exit: (c, s) => exitQuality(s.exit) >= (c.exit ?? 0),
  terms: termsHold,
  offered: (c, s) => hasOptions(s.offers.findLast(({ by }) => by === 'trainee')?.terms ?? {}, c.offered),
  you: termsHold,
  they: termsHold,
  any: (c, s, k) => c.any?.some((each) => holds(each, s, k)) === true,
}

/** Whether every part of the condition holds. `kind` is asked only of endings, which know it. */
export function holds(
  condition: Condition | undefined,
  state: NegotiationState,
  theCase: Case,
  kind?: EndingKind,
): boolean {
  if (!condition) return true
  for (const part in condition) {
    if (part === 'kind') {
      if (condition.kind !== kind) return false
    } else if (!TESTS[part as Part](condition, state, theCase)) return false
  }
  return true
}

/** As `holds`, but whatever the clock says: for events that a tentative agreement brings before signature. */
export function holdsInSubstance(condition: Condition, state: NegotiationState, theCase: Case): boolean {
  for (const part in condition) {
    if (part === 'kind' || part === 'any' || TIMING.includes(part)) continue
    if (!TESTS[part as Part](condition, state, theCase)) return false
  }
  return condition.any?.some((each) => holdsInSubstance(each, state, theCase)) ?? true
}

function termsHold(condition: Condition, state: NegotiationState, theCase: Case): boolean {
  const { agreed } = state
  if (!agreed) return false
  const worth = points(theCase, agreed)
  if (worth.you < (condition.you ?? 0) || worth.they < (condition.they ?? 0)) return false
  return hasOptions(agreed, condition.terms)
}

function isPublic(state: NegotiationState, theCase: Case): boolean {
  const event = findEvent(theCase, state.event?.id)
  return event?.audience === 'public'
}

function every(list: readonly string[] | undefined, test: (item: string) => boolean): boolean {
  return !list || list.every(test)
}
