/** What may be done now, and why not what may not. Views offer only this; `advance` refuses all else. */
import type { Line } from '../model/line.ts'
import type { Beat, ScenarioEvent } from '../model/moment.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import { shuffled } from '../lib/rng.ts'
import { isAvailable } from '../strategy/rating.ts'
import type { RefusalCode } from './facts.ts'
import { holds } from './rules/condition.ts'
import type { NegotiationState } from './state.ts'
import { caseOf, findEvent } from './table.ts'

export type OfferGate =
  { readonly open: true } | { readonly open: false; readonly code: RefusalCode; readonly words?: string }

export interface LegalMoves {
  readonly prepare: boolean
  readonly lines: readonly Line[]
  readonly offer: OfferGate
  readonly read: boolean
  /** A challenge at a block that has not been read yet: nothing else may be done before it. */
  readonly readFirst: boolean
}

const LINES_ON_A_PAGE = 6
/** Moves by which anybody can always leave, also in the middle of an impasse. */
export const EXITS: readonly Line['move'][] = ['accept-no-deal', 'walk-to-batna']

export function legalMoves(scenario: Scenario, state: NegotiationState): LegalMoves {
  const readFirst = isReadFirst(scenario, state)
  return {
    prepare: state.stage === 'prepare',
    lines: readFirst ? [] : openLines(scenario, state),
    offer: readFirst ? closed('move/reading-first') : offerGate(scenario, state),
    read: state.stage !== 'closed' && state.event !== null,
    readFirst,
  }
}

/** Whether a challenge waits for a reading. What could be said here might suggest it, so that is not shown before. */
export function isReadFirst(scenario: Scenario, state: NegotiationState): boolean {
  if (state.mode !== 'challenge' || state.stage === 'closed') return false
  const { event } = momentOf(caseOf(scenario, state), state)
  return event !== undefined && event.rivals.length > 1 && state.readings.every((reading) => reading.event !== event.id)
}

/** The lines that can be said now: the event's with a way out, else the beat's, else a page of the bank's for this stage. */
export function openLines(scenario: Scenario, state: NegotiationState): readonly Line[] {
  if (state.stage === 'prepare' || state.stage === 'closed') return []
  const theCase = caseOf(scenario, state)
  const { event, beat } = momentOf(theCase, state)
  if (event) {
    const written = sayable(event.lines, theCase, state).filter((line) => isAvailable(line.move, event.kind))
    const hasOwnExit = written.some(({ move }) => EXITS.includes(move))
    return hasOwnExit ? written : [...written, ...exits(theCase, state)]
  }
  const written = beat ? sayable(beat.lines, theCase, state) : []
  if (written.length > 0) return written
  const open = oneOfEachJob(sayable(theCase.bank, theCase, state), state)
  return open.some((line) => !EXITS.includes(line.move)) ? open : exits(theCase, state)
}

/** A gap is not a menu: of each job one line, fresh words first; but all there are to leave with. */
function oneOfEachJob(lines: readonly Line[], state: NegotiationState): readonly Line[] {
  const taken = new Set<Line['job']>()
  return freshFirst(lines, state).filter(({ job }) => {
    if (job === null || job === 'leave') return true
    const isFirst = !taken.has(job)
    taken.add(job)
    return isFirst
  })
}

function freshFirst(lines: readonly Line[], state: NegotiationState): Line[] {
  return shuffled(lines, state.seed, momentKey(state)).toSorted(
    (a, b) => Number(a.id in state.said) - Number(b.id in state.said),
  )
}

/** Names the moment, so that its order holds while it lasts. */
function momentKey(state: NegotiationState): string {
  return state.event?.id ?? state.beat ?? `open/${state.turn}`
}

export function momentOf(theCase: Case, state: NegotiationState): { event?: ScenarioEvent; beat?: Beat } {
  const event = findEvent(theCase, state.event?.id)
  if (event) return { event }
  const beat = theCase.beats.find((each) => each.id === state.beat)
  return beat ? { beat } : {}
}

/**
 * The open lines in pages of at most six, in an order fixed by the seed and the moment, so that place tells nothing. What
 * an author wrote comes first, ways to leave last; turning the page costs no turn.
 */
export function pagesOf(scenario: Scenario, state: NegotiationState): readonly (readonly Line[])[] {
  const mixed = shuffled(openLines(scenario, state), state.seed, momentKey(state))
  const ordered = mixed.toSorted((a, b) => lateness(a) - lateness(b))
  const pages: Line[][] = []
  for (let i = 0; i < ordered.length; i += LINES_ON_A_PAGE) pages.push(ordered.slice(i, i + LINES_ON_A_PAGE))
  return pages
}

function lateness({ job }: Line): number {
  if (job === null) return 0
  return job === 'leave' ? 2 : 1
}

function sayable(lines: readonly Line[], theCase: Case, state: NegotiationState): Line[] {
  return lines.filter((line) => (line.again || !(line.id in state.said)) && holds(line.when, state, theCase))
}

/** The ways out for this stage; where the bank has none, those of any stage, because nobody may be locked in. */
function exits(theCase: Case, state: NegotiationState): readonly Line[] {
  const ways = theCase.bank.filter((line) => EXITS.includes(line.move))
  const now = sayable(ways, theCase, state)
  return now.length > 0 ? now : ways
}

export function offerGate(scenario: Scenario, state: NegotiationState): OfferGate {
  const theCase = caseOf(scenario, state)
  const { event } = momentOf(theCase, state)
  if (state.stage === 'closed') return closed('move/closed')
  if (state.stage === 'prepare' || state.stage === 'exchange') return closed('move/no-offers-yet')
  if (event?.offersClosed) return closed('move/offers-closed', event.offersClosed)
  if (event && event.kind === 'walkout') return closed('move/offers-closed')
  if (state.agreed) return closed('move/terms-settled')
  return { open: true }
}

/** `words` where the scenario has its own for it. */
function closed(code: RefusalCode, words?: string): OfferGate {
  return { open: false, code, ...(words !== undefined && { words }) }
}
