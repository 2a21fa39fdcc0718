/** A move outside an impasse is judged by what became true, never by its label. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/core/engine/facts.ts'
import type { NegotiationState } from '../../../src/core/engine/state.ts'
import type { Offer, Terms } from '../../../src/core/model/offer.ts'
import type { Step } from '../../../src/core/session/play.ts'
import { findings, type Finding } from '../../../src/core/scoring/findings.ts'
import { aCase, anInterest, aState } from './small-case.ts'

const theCase = aCase({ interests: [anInterest(), anInterest({ id: 'rush', owner: 'trainee' })] })

function aStep(facts: readonly Fact[], before: Partial<NegotiationState> = {}): Step {
  const state = aState(theCase, before)
  return { choice: '-', move: { kind: 'note', text: '-' }, before: state, after: state, facts }
}

function anOffer(terms: Terms, changes: Partial<Offer> = {}): Offer {
  return { by: 'trainee', terms, framing: 'plain', round: 1, turn: 6, ...changes }
}

type OfferFact = Extract<Fact, { type: 'offer-made' }>

function offerMade(changes: Partial<OfferFact> & Pick<OfferFact, 'offer'>): OfferFact {
  return { type: 'offer-made', you: 60, they: 60, step: 'first', distance: 'near', ...changes }
}

function codes(found: readonly Finding[]): string[] {
  return found.map(({ code, tone }) => `${tone} ${code}`)
}

test('an interest that was told is named', () => {
  expect(findings(aStep([{ type: 'interest-told', interest: 'loading' }]), theCase)).toEqual([
    { code: 'interest-surfaced', tone: 'good', interest: 'loading' },
  ])
})

test('a right question that came too early is no failure', () => {
  expect(codes(findings(aStep([{ type: 'question-came-early', interest: 'loading' }]), theCase))).toEqual([
    'mixed question-came-early',
  ])
})

test('telling our need to a performer also sets a price', () => {
  const schemer = { ...theCase, counterpart: { ...theCase.counterpart, type: 'schemer' as const } }
  const step = aStep([{ type: 'interest-disclosed', interest: 'rush' }])
  expect(codes(findings(step, theCase))).toEqual(['good interest-disclosed'])
  expect(codes(findings(step, schemer))).toEqual(['mixed disclosed-to-performer'])
})

test('points given for nothing are counted', () => {
  expect(findings(aStep([{ type: 'value-given', points: 5 }]), theCase)).toEqual([
    { code: 'gave-one-way', tone: 'poor', points: 5 },
  ])
})

describe('an offer', () => {
  const middle = { price: 'price-1', volume: 'volume-0' }

  test('first, without a reason, is an anchor that teaches nothing', () => {
    expect(codes(findings(aStep([offerMade({ offer: anOffer(middle) })]), theCase))).toEqual([
      'poor first-offer-without-reason',
    ])
  })
  test('far below what they could take is extreme', () => {
    const fact = offerMade({ offer: anOffer(middle, { framing: 'reasoned' }), distance: 'far-below' })
    expect(codes(findings(aStep([fact]), theCase))).toEqual(['good first-offer-with-reason', 'poor offer-extreme'])
  })
  test('under our own limit says by how much', () => {
    const fact = offerMade({ offer: anOffer(middle, { framing: 'trade' }), you: 30 })
    expect(findings(aStep([fact]), theCase)).toContainEqual({
      code: 'under-limit',
      tone: 'poor',
      points: 30,
      limit: 40,
    })
  })
  test('under the line set beforehand, but above the limit, is noted', () => {
    const fact = offerMade({ offer: anOffer(middle, { framing: 'trade' }), you: 45 })
    const step = aStep([fact], { prepared: { target: 80, limit: 50 } })
    expect(findings(step, theCase)).toContainEqual({ code: 'under-own-line', tone: 'mixed', points: 45, line: 50 })
  })
  test('that moves one issue each way is a trade and names both', () => {
    const last = anOffer({ price: 'price-0', volume: 'volume-1' })
    const now = anOffer({ price: 'price-1', volume: 'volume-0' }, { framing: 'trade', round: 2 })
    const step = aStep([offerMade({ offer: now, step: 'improved' })], { offers: [last] })
    expect(findings(step, theCase)).toEqual([{ code: 'offer-traded', tone: 'good', gave: ['price'], took: ['volume'] }])
  })
  test('that takes more than it gives is a trade and a step back', () => {
    const last = anOffer({ price: 'price-0', volume: 'volume-1' })
    const now = anOffer({ price: 'price-1', volume: 'volume-0' }, { framing: 'trade', round: 2 })
    const step = aStep([offerMade({ offer: now, step: 'reversed' })], { offers: [last] })
    expect(findings(step, theCase)).toEqual([
      { code: 'offer-traded', tone: 'mixed', gave: ['price'], took: ['volume'] },
      { code: 'offer-reversed', tone: 'poor' },
    ])
  })
  test('what is better for both is neither given nor taken', () => {
    const both = theCase.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, they: option.you })),
    }))
    const last = anOffer({ price: 'price-1', volume: 'volume-1' })
    const now = anOffer({ price: 'price-0', volume: 'volume-0' }, { framing: 'trade', round: 2 })
    for (const [from, to] of [
      [last, now],
      [now, last],
    ] as const) {
      const step = aStep([offerMade({ offer: to, step: 'improved' })], { offers: [from] })
      expect(findings(step, { ...theCase, issues: both })).toEqual([])
    }
  })
  test('made again unchanged is told as the same', () => {
    const last = anOffer(middle)
    const step = aStep([offerMade({ offer: anOffer(middle, { round: 2 }), step: 'stingy' })], { offers: [last] })
    expect(findings(step, theCase)).toEqual([{ code: 'offer-stingy', tone: 'mixed', same: true }])
  })
})
