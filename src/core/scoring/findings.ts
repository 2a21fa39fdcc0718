/**
 * What can be said of a move from the facts alone: what it found, what it gave, how an offer stood. Findings are data; the
 * words for them are made where they are shown. They speak of the move, never of the person.
 */
import { findLine } from '../engine/index.ts'
import { points, redLines } from '../deals/packages.ts'
import type { Fact } from '../engine/facts.ts'
import type { Line } from '../model/line.ts'
import type { MoveId } from '../model/moves.ts'
import type { Terms } from '../model/offer.ts'
import type { Case } from '../model/scenario.ts'
import type { Step } from '../session/play.ts'
import type { OrderRuleId } from '../strategy/order-rules.ts'
import { isPerformer } from '../strategy/types.ts'
import { outOfOrder } from './order.ts'

export type Tone = 'good' | 'mixed' | 'poor'

export type Finding = { readonly tone: Tone } & (
  | { readonly code: 'interest-surfaced' | 'question-came-early' | 'answer-not-heard'; readonly interest: string }
  | { readonly code: 'interest-disclosed' | 'disclosed-to-performer'; readonly interest: string }
  | { readonly code: 'repeated-move'; readonly move: MoveId }
  | { readonly code: 'checks-missed'; readonly move: MoveId; readonly checks: readonly string[] }
  | { readonly code: 'gave-one-way'; readonly points: number }
  | { readonly code: 'first-offer-without-reason' | 'first-offer-with-reason' | 'offer-reversed' }
  | { readonly code: 'offer-extreme' | 'offer-low'; readonly first: boolean }
  | { readonly code: 'offer-stingy'; readonly same: boolean }
  | { readonly code: 'offer-traded'; readonly gave: readonly string[]; readonly took: readonly string[] }
  | { readonly code: 'offer-moved'; readonly cost: number; readonly gave: readonly string[] }
  | { readonly code: 'under-limit'; readonly points: number; readonly limit: number }
  | { readonly code: 'under-own-line'; readonly points: number; readonly line: number }
  | { readonly code: 'over-red-line' }
  | { readonly code: 'out-of-order'; readonly rule: OrderRuleId }
  | { readonly code: 'agreed'; readonly points: number }
  | {
      readonly code:
        'terms-read-back' | 'asked-what-is-missing' | 'threat-made' | 'left-in-answer' | 'alternative-invented'
    }
)

type Look = (step: Step, theCase: Case) => readonly Finding[]

/** Everything that can be said of one step, what it found first. */
export function findings(step: Step, theCase: Case): Finding[] {
  return LOOKS.flatMap((look) => look(step, theCase))
}

const learned: Look = ({ facts }, theCase) =>
  facts.flatMap((fact): Finding[] => {
    if (fact.type === 'interest-told') return [{ code: 'interest-surfaced', tone: 'good', interest: fact.interest }]
    if (fact.type === 'question-came-early')
      return [{ code: 'question-came-early', tone: 'mixed', interest: fact.interest }]
    if (fact.type !== 'interest-disclosed') return []
    return isPerformer(theCase.counterpart.type)
      ? [{ code: 'disclosed-to-performer', tone: 'mixed', interest: fact.interest }]
      : [{ code: 'interest-disclosed', tone: 'good', interest: fact.interest }]
  })

const notHeard: Look = (step, theCase) => {
  const asks = step.before.event ? [] : (lineOf(step, theCase)?.asks ?? [])
  const [first] = asks
  const allKnown = asks.every((id) => step.before.known[id] === 'told')
  return first !== undefined && allKnown ? [{ code: 'answer-not-heard', tone: 'poor', interest: first }] : []
}

/** Checks missed are told with the rating where there is one. How to do well what does harm anyway is not told. */
const carriedOut: Look = (step, theCase) => {
  const line = lineOf(step, theCase)
  if (!line || line.misses.length === 0 || NOTABLE[line.move]?.tone === 'poor') return []
  if (step.facts.some(({ type }) => type === 'move-rated')) return []
  return [{ code: 'checks-missed', tone: 'mixed', move: line.move, checks: line.misses }]
}

const TIMES_BEFORE_STALE = 2

const repeated: Look = (step, theCase) => {
  const line = lineOf(step, theCase)
  if (!line || (step.before.moveCounts[line.move] ?? 0) < TIMES_BEFORE_STALE || found(step.facts)) return []
  return line.asks.length > 0 || !QUESTIONS.includes(line.move)
    ? []
    : [{ code: 'repeated-move', tone: 'mixed', move: line.move }]
}

const QUESTIONS: readonly MoveId[] = ['open-question', 'probe-interests', 'test-assumption', 'build-rapport']

const NOTABLE: Readonly<Partial<Record<MoveId, Finding>>> = {
  'summarise-terms': { code: 'terms-read-back', tone: 'good' },
  'completeness-check': { code: 'asked-what-is-missing', tone: 'good' },
  'threaten-or-ultimatum': { code: 'threat-made', tone: 'poor' },
  'counter-walkout': { code: 'left-in-answer', tone: 'poor' },
  'bluff-alternative': { code: 'alternative-invented', tone: 'poor' },
}

const notable: Look = (step, theCase) => {
  const line = lineOf(step, theCase)
  const finding = line && NOTABLE[line.move]
  return finding ? [finding] : []
}

const gave: Look = ({ facts }) =>
  facts.flatMap((fact): Finding[] =>
    fact.type === 'value-given' ? [{ code: 'gave-one-way', tone: 'poor', points: fact.points }] : [],
  )

const offered: Look = (step, theCase) =>
  step.facts.flatMap((fact): readonly Finding[] =>
    fact.type === 'offer-made' && fact.offer.by === 'trainee' ? offerFindings(fact, step, theCase) : [],
  )

type OfferFact = Extract<Fact, { type: 'offer-made' }>

function offerFindings(fact: OfferFact, step: Step, theCase: Case): Finding[] {
  const { offer, you } = fact
  const line = step.before.prepared?.limit
  return [
    ...steps(fact, step, theCase),
    ...when(fact.distance === 'far-below', { code: 'offer-extreme', tone: 'poor', first: fact.step === 'first' }),
    ...when(fact.distance === 'below', { code: 'offer-low', tone: 'mixed', first: fact.step === 'first' }),
    ...when(you < theCase.limits.you, { code: 'under-limit', tone: 'poor', points: you, limit: theCase.limits.you }),
    ...when(line !== undefined && you < line && you >= theCase.limits.you, {
      code: 'under-own-line',
      tone: 'mixed',
      points: you,
      line: line ?? 0,
    }),
    ...when(redLines(theCase, offer.terms) > 0, { code: 'over-red-line', tone: 'poor' }),
  ]
}

function steps({ offer, step: kind }: OfferFact, { before }: Step, theCase: Case): Finding[] {
  if (kind === 'first') {
    return offer.framing === 'plain'
      ? [{ code: 'first-offer-without-reason', tone: 'poor' }]
      : [{ code: 'first-offer-with-reason', tone: 'good' }]
  }
  const last = before.offers.findLast(({ by }) => by === 'trainee')
  if (!last) return []
  const moved = movedIssues(theCase, last.terms, offer.terms)
  const cost = points(theCase, last.terms).you - points(theCase, offer.terms).you
  const reversed = when(kind === 'reversed', { code: 'offer-reversed', tone: 'poor' })
  if (moved.gave.length > 0 && moved.took.length > 0)
    return [{ code: 'offer-traded', tone: kind === 'reversed' ? 'mixed' : 'good', ...moved }, ...reversed]
  if (kind === 'reversed') return reversed
  if (kind === 'stingy')
    return [{ code: 'offer-stingy', tone: 'mixed', same: moved.gave.length === 0 && moved.took.length === 0 }]
  return moved.gave.length > 0
    ? [{ code: 'offer-moved', tone: offer.framing === 'plain' ? 'mixed' : 'good', cost, gave: moved.gave }]
    : []
}

/** Ids of issues that became better for them and not for us, and the other way round. */
function movedIssues(theCase: Case, from: Terms, to: Terms): { gave: string[]; took: string[] } {
  type Side = 'you' | 'they'
  const change = (issue: string, side: Side): number => {
    const options = theCase.issues.find(({ id }) => id === issue)?.options
    const worth = (terms: Terms): number => options?.find(({ id }) => id === terms[issue])?.[side] ?? 0
    return worth(to) - worth(from)
  }
  const ids = theCase.issues.map(({ id }) => id)
  const moved = (to: Side, from: Side): string[] => ids.filter((id) => change(id, to) > 0 && change(id, from) <= 0)
  return { gave: moved('they', 'you'), took: moved('you', 'they') }
}

const agreed: Look = ({ facts }, theCase) =>
  facts.flatMap((fact): Finding[] => {
    if (fact.type !== 'terms-agreed') return []
    const worth = points(theCase, fact.terms).you
    return [{ code: 'agreed', tone: worth >= theCase.limits.you ? 'good' : 'poor', points: worth }]
  })

const ordered: Look = (step, theCase) =>
  outOfOrder(step, theCase).map((rule): Finding => ({ code: 'out-of-order', tone: 'mixed', rule }))

const LOOKS: readonly Look[] = [learned, notHeard, carriedOut, repeated, notable, ordered, gave, offered, agreed]

function lineOf({ move }: Step, theCase: Case): Line | undefined {
  return move.kind === 'line' ? findLine(theCase, move.line)?.line : undefined
}

function found(facts: readonly Fact[]): boolean {
  return facts.some(({ type }) => type === 'interest-told' || type === 'question-came-early')
}

function when(so: boolean, finding: Finding): Finding[] {
  return so ? [finding] : []
}
