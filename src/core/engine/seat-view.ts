/**
 * What the trainee's seat may know, cut out of the state. The other side's points, limit, truth, meters and unopened options
 * are not in it; views are made from this and from nothing else.
 */
import { points } from '../deals/packages.ts'
import type { Offer, Terms } from '../model/offer.ts'
import type { Person, Brief, Scenario } from '../model/scenario.ts'
import type { Place, Props } from '../model/place.ts'
import type { EndingKind, Expression, Mode, Stage } from '../model/setting.ts'
import { legalMoves, momentOf, pagesOf, type OfferGate } from './legal-moves.ts'
import { holds } from './rules/condition.ts'
import type { NegotiationState, Reading, SeenCue, SpokenLine } from './state.ts'
import { caseOf, issuesNow, limitsNow, roundsOf } from './table.ts'

export interface SeatOption {
  readonly id: string
  readonly label: string
  readonly worth: number
  readonly redLine: boolean
}

export interface SeatIssue {
  readonly id: string
  readonly label: string
  readonly options: readonly SeatOption[]
  readonly stuck: boolean
}

export interface SeatEvent {
  readonly id: string
  readonly away: boolean
  readonly question: string
  readonly rivals: readonly { readonly id: string; readonly motive: string }[]
  readonly asksFinality: boolean
}

export interface SeatInterest {
  readonly id: string
  readonly owner: 'counterpart' | 'trainee'
  readonly label: string
  readonly need: string
  readonly how: 'told' | 'inferred' | 'ours'
}

export interface SeatView {
  readonly title: string
  readonly mode: Mode
  readonly brief: Brief
  readonly limit: number
  readonly place: Place
  readonly people: readonly Omit<Person, 'when'>[]
  readonly stage: Stage
  readonly turn: number
  readonly round: number
  readonly rounds: number
  /** Rounds that talk and impasses have used up, in whole rounds. */
  readonly roundsUsed: number
  readonly issues: readonly SeatIssue[]
  readonly interests: readonly SeatInterest[]
  readonly event: SeatEvent | null
  readonly pages: readonly (readonly { readonly id: string; readonly say: string }[])[]
  readonly offerGate: OfferGate
  /** Nothing can be said or offered before the reading. */
  readonly readFirst: boolean
  readonly offers: readonly (Offer & { readonly worth: number })[]
  readonly standing: Terms | null
  readonly agreed: Terms | null
  readonly prepared: NegotiationState['prepared']
  readonly spoken: readonly SpokenLine[]
  readonly history: NegotiationState['history']
  /** Without the model's number of a cue: what a sign weighs is the trainee's to judge. */
  readonly cues: readonly Omit<SeenCue, 'k'>[]
  readonly props: Props
  readonly expression: Expression
  readonly seated: boolean
  readonly readings: readonly Reading[]
  readonly notes: NegotiationState['notes']
  /** How the air in the room is, in steps of a third: -1 relieved … 1 hard. */
  readonly air: number
  readonly ending: {
    readonly title: string
    readonly happened: string
    readonly later: string
    readonly kind: EndingKind
  } | null
}

export function seatView(scenario: Scenario, state: NegotiationState): SeatView {
  const theCase = caseOf(scenario, state)
  const { offer, readFirst } = legalMoves(scenario, state)
  const ending = theCase.endings.find((each) => each.id === state.ending?.id)
  return {
    title: scenario.title,
    mode: state.mode,
    brief: theCase.brief,
    limit: limitsNow(theCase, state).you,
    place: theCase.place,
    people: seatPeople(scenario, state),
    stage: state.stage,
    turn: state.turn,
    round: state.round,
    rounds: roundsOf(theCase, state.mode),
    roundsUsed: Math.floor(state.round + state.lostRounds),
    issues: seatIssues(scenario, state),
    interests: seatInterests(scenario, state),
    event: seatEvent(scenario, state),
    pages: readFirst ? [] : pagesOf(scenario, state).map((page) => page.map(({ id, say }) => ({ id, say }))),
    offerGate: offer,
    readFirst,
    offers: state.offers.map((offer) => ({ ...offer, worth: points(theCase, offer.terms).you })),
    standing: state.standing?.terms ?? null,
    agreed: state.agreed,
    prepared: state.prepared,
    spoken: state.spoken,
    history: state.history,
    cues: state.cues.map(({ id, turn, caption, prop, hour }) => ({
      id,
      turn,
      caption,
      ...(prop && { prop }),
      ...(hour && { hour }),
    })),
    props: state.props,
    expression: state.expression,
    seated: state.presence === 'at-table' || state.presence === 'replaced',
    readings: state.readings,
    notes: state.notes,
    air: airOf(state),
    ending:
      ending && state.ending
        ? { title: ending.title, happened: ending.happened, later: ending.later, kind: ending.kind }
        : null,
  }
}

function seatIssues(scenario: Scenario, state: NegotiationState): SeatIssue[] {
  const theCase = caseOf(scenario, state)
  const stuck = momentOf(theCase, state).event?.issue
  return issuesNow(theCase, state).map((issue) => ({
    id: issue.id,
    label: issue.label,
    stuck: issue.id === stuck,
    options: issue.options.map(({ id, label, you, redLine }) => ({ id, label, worth: you, redLine: redLine === true })),
  }))
}

/** Who is in the room. Whoever leads their side now is the counterpart; who was replaced has gone. */
function seatPeople(scenario: Scenario, state: NegotiationState): SeatView['people'] {
  const theCase = caseOf(scenario, state)
  const { lead } = state
  return theCase.people
    .filter((person) => person.id === lead || (!person.counterpart && holds(person.when, state, theCase)))
    .map(({ id, name, role, looks, rests, side }) => ({ id, name, role, looks, rests, side, counterpart: id === lead }))
}

/** Theirs once they are known; ours always. */
function seatInterests(scenario: Scenario, state: NegotiationState): SeatInterest[] {
  return caseOf(scenario, state).interests.flatMap(({ id, owner, label, need }) => {
    const how = owner === 'trainee' ? 'ours' : state.known[id]
    return how ? [{ id, owner, label, need, how }] : []
  })
}

function seatEvent(scenario: Scenario, state: NegotiationState): SeatEvent | null {
  const { event } = momentOf(caseOf(scenario, state), state)
  if (!event) return null
  const rivals = event.rivals.map(({ id, motive }) => ({ id, motive }))
  const away = state.presence === 'away'
  return { id: event.id, away, question: event.question, rivals, asksFinality: event.kind !== 'impasse' }
}

/** What anybody in the room would feel. Coarse, so that no meter shows through. */
function airOf(state: NegotiationState): number {
  if (state.event) return state.presence === 'away' ? 1 : 2 / 3
  if (state.mood === 'relief') return -1 / 3
  return state.meters.frustration >= 60 ? 1 / 3 : 0
}
