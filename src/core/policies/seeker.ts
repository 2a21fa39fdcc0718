/**
 * A trainee with a purpose: tries to bring about one ending or moment, or, without one, to say what nobody has said yet. Used to find
 * out what a file can lead to; it is no model of how people play.
 */
import {
  caseOf,
  tableOpen,
  execution,
  exitQuality,
  findEvent,
  judgeLine,
  type NegotiationState,
} from '../engine/index.ts'
import type { Line } from '../model/line.ts'
import type { Move } from '../model/move.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { MoveId } from '../model/moves.ts'
import type { Condition } from '../model/condition.ts'
import type { Ending } from '../model/scenario.ts'
import type { EndingKind } from '../model/setting.ts'
import { hasOptions, meets, type Package } from '../deals/packages.ts'
import { best, offer, openPackages, theirOffer } from './offers.ts'
import { firstWish, oneOf, policyOf, sayLine, staying, type Policy, type Sight } from './policy.ts'
import { prepare } from './prepare.ts'

/** How often each line has been said so far, over all tries. */
export type Said = Map<string, number>

/** What is to come about: an ending, or a moment whose condition is to hold. */
export interface Goal {
  readonly when: Condition
  readonly kind?: EndingKind
  /** Endings of its kind that are taken before it where they hold. */
  readonly before: readonly Ending[]
}

interface Purpose {
  readonly said: Said
  readonly goal?: Goal
}

const LEAVES = 0.15
const STRAYS = 0.15
const OFFERS = 0.7
const TAKES_THEIRS = 0.3
const LIKELY_PACKAGES = 6
const GOOD_EXIT: readonly MoveId[] = ['keep-door-open', 'recheck-own-limits', 'thank-and-close']

/** Notes every line it says in `said`, and goes for what is said least among lines that serve its purpose equally. */
export function seeker(purpose: Purpose): Policy {
  return policyOf((sight) => {
    const move = choose(sight, purpose)
    if (move.kind === 'line') purpose.said.set(move.line, (purpose.said.get(move.line) ?? 0) + 1)
    return move
  }, prepare)
}

function choose(sight: Sight, purpose: Purpose): Move {
  const { state, chance } = sight
  const { goal } = purpose
  const exit = firstWish(sight, ['accept-no-deal', 'walk-to-batna'])
  const mayLeave = goal === undefined || goal.kind === 'no-commitment'
  if (exit && mayLeave && isReadyToLeave(sight, goal) && chance() < LEAVES) return sayLine(exit)
  const yes = state.agreed ? firstWish(sight, ['ask-commitment']) : undefined
  if (yes && goal?.kind !== 'deadlock' && chance() < OFFERS) return sayLine(yes)
  const isStaying = goal?.kind !== 'no-commitment' || !hasTimeCome(state, goal)
  if (sight.canOffer && !state.event && isStaying && chance() < OFFERS) {
    const made = offerFor(sight, goal)
    if (made) return made
  }
  return sayLine(lineFor(sight, purpose))
}

/** Talks that are to end well in no commitment end after what must be resolved, and politely. */
function isReadyToLeave({ state }: Sight, goal: Goal | undefined): boolean {
  return hasTimeCome(state, goal) && exitQuality(state.exit) >= (goal?.when.exit ?? 0)
}

/** Rounds pass with offers, so until then they are made. */
function hasTimeCome(state: NegotiationState, goal: Goal | undefined): boolean {
  const { resolved = [], after = [], round = 0 } = goal?.when ?? {}
  const isOver = resolved.every((id) => state.outcomes[id]?.resolved) && after.every((id) => state.over.includes(id))
  return isOver && state.round >= round
}

function offerFor(sight: Sight, goal: Goal | undefined): Move | undefined {
  const { chance } = sight
  const theirs = theirOffer(sight)
  const packages = openPackages(sight)
  const wanted =
    goal?.kind === 'agreement'
      ? everyPackage(sight).filter(
          (each) => meets(each, goal.when) && !goal.before.some((other) => other.when.terms && meets(each, other.when)),
        )
      : packages.filter(({ terms }) => hasOptions(terms, goal?.when.offered))
  const isTheirsFine = theirs && wanted.some(({ terms }) => sameAs(terms, theirs.terms))
  if (theirs && isTheirsFine && !isOnlyPassingTime(sight, goal) && chance() < TAKES_THEIRS)
    return offer(theirs.terms, 'plain')
  const side = isOnlyPassingTime(sight, goal) ? 'you' : 'they'
  const likely = wanted.toSorted((a, b) => b[side] - a[side]).slice(0, LIKELY_PACKAGES)
  const chosen = oneOf(chance() < STRAYS ? packages : likely, chance)
  return chosen && offer(chosen.terms, 'trade')
}

/** Red lines included: an ending may be about one that was crossed. */
function everyPackage({ scenario, state }: Sight): readonly Package[] {
  return tableOpen(caseOf(scenario, state), state).packages
}

/** Who wants no agreement, or a later round, and waits for no event that one may bring, offers what will not be taken. */
function isOnlyPassingTime({ state }: Sight, goal: Goal | undefined): boolean {
  if (goal === undefined || goal.kind === 'agreement') return false
  const { resolved = [], after = [], round = 0 } = goal.when
  if (goal.kind === undefined && state.round >= round) return false
  return [...resolved, ...after].every((id) => state.over.includes(id))
}

function sameAs(one: Package['terms'], other: Package['terms']): boolean {
  return Object.keys(one).every((issue) => one[issue] === other[issue])
}

function lineFor(sight: Sight, purpose: Purpose): Line {
  const isAgainstSigning = purpose.goal?.kind !== undefined && purpose.goal.kind !== 'agreement'
  const lines = staying(sight.lines).filter(({ move }) => !isAgainstSigning || move !== 'ask-commitment')
  const stray = oneOf(lines, sight.chance)
  if (stray && sight.chance() < STRAYS) return stray
  return best(
    lines.length > 0 ? lines : sight.lines,
    (line) => 10 * serves(sight, line, purpose.goal) - (purpose.said.get(line.id) ?? 0) / 100,
  )
}

/** How well a line serves a goal: words it remembers, questions it puts, blocks it lifts or leaves. Without a goal all are equal. */
function serves(sight: Sight, line: Line, goal: Goal | undefined): number {
  const when: Condition = goal?.when ?? {}
  const remembers = line.remember.filter((word) => when.remembers?.includes(word)).length
  const forgets = line.remember.filter((word) => when.forgets?.includes(word)).length
  const needed = goal?.kind === 'agreement' ? 1 : 0
  const [secret, open] = [line.asks.filter((id) => isSecret(goal, id)), line.asks.filter((id) => !isSecret(goal, id))]
  const asks = open.length * (when.told ? 2 : needed) - 3 * secret.length
  const exit = when.exit !== undefined && GOOD_EXIT.includes(line.move) ? 1 : 0
  const shows = line.replies.flatMap(({ cues = [] }) => cues).filter(({ id }) => when.seen?.includes(id)).length
  return 4 * (remembers + shows - forgets) + asks + exit + 3 * lifts(sight, line, goal)
}

/** An interest that must not come out: the goal says so, or an ending that comes before it asks for it and the goal does not. */
function isSecret(goal: Goal | undefined, interest: string): boolean {
  if (goal === undefined || goal.when.told?.includes(interest)) return false
  return isAskedFor(goal, 'untold', interest) || inTheWay(goal).some(({ when }) => when.told?.includes(interest))
}

function lifts({ scenario, state }: Sight, line: Line, goal: Goal | undefined): number {
  const theCase = caseOf(scenario, state)
  const event = findEvent(theCase, state.event?.id)
  if (!goal || !event || !state.event) return 0
  const value = judgeLine(theCase, event, state.event, line)?.effectiveValue ?? 0
  if (goal.kind === 'deadlock' && !isAskedFor(goal, 'resolved', event.id)) return -value
  if (isToStand(goal, event)) return value > 0 ? -value : execution(line).criticalMissed ? -1 : 0
  return value
}

/** An event that must not be resolved, for the same reasons, or because it brings out what must not come out. */
function isToStand(goal: Goal, { id, unlocks }: ScenarioEvent): boolean {
  if (isAskedFor(goal, 'resolved', id)) return false
  const isBefore = inTheWay(goal).some(({ when }) => when.resolved?.includes(id))
  return isAskedFor(goal, 'unresolved', id) || isBefore || unlocks.some((interest) => isSecret(goal, interest))
}

/** Endings before it that must be kept from holding; those that ask for terms are kept off by what is offered. */
function inTheWay({ before }: Goal): readonly Ending[] {
  return before.filter(({ when }) => when.terms === undefined)
}

function isAskedFor({ when }: Goal, key: 'untold' | 'resolved' | 'unresolved', name: string): boolean {
  return when[key]?.includes(name) === true
}
