/** Each measure means what the domain model says it means. */
import { describe, expect, test } from 'vitest'
import type { NegotiationState } from '../../../src/core/engine/state.ts'
import { conduct, deductions } from '../../../src/core/scoring/measures/conduct.ts'
import { discovery } from '../../../src/core/scoring/measures/discovery.ts'
import { goal } from '../../../src/core/scoring/measures/goal.ts'
import { handling } from '../../../src/core/scoring/measures/handling.ts'
import { headline } from '../../../src/core/scoring/measures/headline.ts'
import { integrity } from '../../../src/core/scoring/measures/integrity.ts'
import { brierScore, diagnosisScore, judgement } from '../../../src/core/scoring/measures/judgement.ts'
import { relationship } from '../../../src/core/scoring/measures/relationship.ts'
import { subjectiveValue } from '../../../src/core/scoring/measures/subjective-value.ts'
import { aCase, anEnding, anEvent, anInterest, aSession, aState } from './small-case.ts'

const best = { price: 'price-0', volume: 'volume-1' }
const noDealCase = aCase({
  endings: [anEnding({ class: 'wrong' }), anEnding({ id: 'left', kind: 'no-commitment', class: 'right' })],
})

function tallies(changes: Partial<NegotiationState['tallies']>): NegotiationState['tallies'] {
  return { ...aState(aCase()).tallies, ...changes }
}

describe('the goal score', () => {
  const signed = { kind: 'agreement', class: 'right', signed: best, exitQuality: 0, alternativeShare: 1 } as const

  test('an efficient deal at the trainee’s best of the zone has 60 for value, 25 for nearness and its share of Nash', () => {
    expect(goal(aCase(), signed)).toBeGreaterThan(85)
  })
  test('a deal below our own limit is worth nothing', () => {
    expect(goal(aCase(), { ...signed, signed: { price: 'price-2', volume: 'volume-1' } })).toBe(0)
  })
  test('signing where no deal is right is worth nothing', () => {
    expect(goal(noDealCase, signed)).toBe(0)
  })
  test('no deal rightly chosen is worth 70 and up, by how it was left', () => {
    expect(
      goal(noDealCase, { kind: 'no-commitment', class: 'right', signed: null, exitQuality: 80, alternativeShare: 1 }),
    ).toBe(94)
    const waited = { kind: 'no-commitment', class: 'right', signed: null, exitQuality: 80 } as const
    expect(goal(noDealCase, { ...waited, alternativeShare: 0.5 })).toBe(47)
    expect(goal(noDealCase, { ...waited, alternativeShare: 1.2 })).toBe(100)
  })
  test('a deal missed is worth at most 30', () => {
    expect(
      goal(aCase(), { kind: 'deadlock', class: 'wrong', signed: null, exitQuality: 50, alternativeShare: 1 }),
    ).toBe(15)
  })
})

describe('conduct', () => {
  test('is 100 when nothing made matters worse', () => {
    expect(conduct(aSession(aCase()))).toBe(100)
  })
  test('a threat costs 25, the first harmful move 5 and the next 10', () => {
    const session = aSession(aCase(), { tallies: tallies({ threats: 1, harmful: 2 }) })
    expect(deductions(session)).toEqual([
      { what: 'threat', points: 25 },
      { what: 'firstHarm', points: 5 },
      { what: 'furtherHarm', points: 10 },
    ])
    expect(conduct(session)).toBe(60)
  })
  test('an impasse resolved at the table gives back five', () => {
    const outcomes = { thread: { resolved: true, walkedOut: false, fromTurn: 1, toTurn: 2 } }
    expect(conduct(aSession(aCase(), { outcomes, tallies: tallies({ gaveInside: true }) }))).toBe(90)
  })
  test('signing a bad deal counts as no door where one was due', () => {
    const ending = { id: 'signed', kind: 'agreement', class: 'wrong', why: 'signed' } as const
    expect(deductions(aSession(noDealCase, { ending }))).toEqual([{ what: 'noDoorWhereDue', points: 20 }])
  })
})

describe('handling', () => {
  test('is absent when no impasse came up', () => {
    expect(handling(aSession(aCase()))).toBeUndefined()
  })
  test('is half conduct and half the value of the recovery chosen', () => {
    const session = aSession(aCase(), {}, [
      { type: 'event-started', event: 'thread' },
      {
        type: 'move-rated',
        event: 'thread',
        move: 'apologize',
        rating: 'best',
        steps: [],
        checksMet: 4,
        criticalMissed: false,
        effectiveValue: 0.8,
        blockBefore: 1,
        blockAfter: 0.2,
      },
    ])
    expect(handling(session)).toBe(90)
  })
})

describe('discovery', () => {
  const theCase = aCase({
    interests: [
      anInterest(),
      anInterest({ id: 'bank', weight: 3 }),
      anInterest({ id: 'rush', owner: 'trainee', vital: true }),
    ],
  })
  test('weighs their interests at seven tenths and our vital ones at three', () => {
    expect(discovery(aSession(theCase, { known: { bank: 'told' }, disclosed: { rush: 2 } }))).toBeCloseTo(82.5)
  })
  test('counts an inferred interest half', () => {
    expect(discovery(aSession(theCase, { known: { bank: 'inferred' } }))).toBeCloseTo(26.25)
  })
})

describe('judgement', () => {
  const read = (hurt: number, price: number, other: number): ReturnType<typeof aSession> =>
    aSession(aCase(), { readings: [{ event: 'thread', turn: 4, beliefs: { hurt, price, other }, confidence: 60 }] })

  test('certainty that was right scores 100, even belief next to nothing', () => {
    expect(judgement(read(100, 0, 0))).toBe(100)
    expect(judgement(read(34, 33, 33))).toBeLessThan(3)
  })
  test('sixty per cent on what was so, the rest on one rival, is a Brier score of 0.32', () => {
    const brier = brierScore([
      { percent: 60, so: true },
      { percent: 40, so: false },
      { percent: 0, so: false },
    ])
    expect(brier).toBeCloseTo(0.32)
    expect(diagnosisScore(brier, 3)).toBeCloseTo(52)
  })
  test('a better reading given later does not improve the first', () => {
    const session = aSession(aCase(), {
      readings: [
        { event: 'thread', turn: 4, beliefs: { hurt: 0, price: 100, other: 0 }, confidence: 60 },
        { event: 'thread', turn: 5, beliefs: { hurt: 100, price: 0, other: 0 }, confidence: 60 },
      ],
    })
    expect(judgement(session)).toBe(0)
  })
  test('is absent when nothing was read', () => {
    expect(judgement(aSession(aCase({ events: [anEvent()] })))).toBeUndefined()
  })
})

describe('relationship and headline', () => {
  const theCase = aCase()
  const state = aState(theCase, { meters: { trust: 60, frustration: 20, face: 80, patience: 50, demand: 5 } })

  test('what they feel they got is the mean of four scores from 1 to 7', () => {
    const felt = subjectiveValue(theCase, state, best)
    expect(felt.self).toBeCloseTo(5.8)
    expect(felt.relationship).toBeCloseTo(4.6)
    expect(felt.mean).toBeCloseTo((felt.outcome + felt.self + felt.process + felt.relationship) / 4)
  })
  test('the relationship is half trust and half what they feel', () => {
    const felt = { outcome: 4, self: 4, process: 4, relationship: 4, mean: 4 }
    expect(relationship({ type: 'collaborator', trust: 60, felt, conduct: 10 })).toBe(55)
  })
  test('with somebody who never meant to agree our conduct stands in', () => {
    const felt = { outcome: 4, self: 4, process: 4, relationship: 4, mean: 4 }
    expect(relationship({ type: 'false-negotiator', trust: 60, felt, conduct: 90 })).toBe(90)
  })
  test('neither goal nor relationship can buy the other', () => {
    expect(headline(100, 0)).toBe(0)
    expect(headline(64, 81)).toBe(72)
  })
})

test('what is never rewarded is flagged once, whatever it gained', () => {
  const flagsWith = (...words: string[]): readonly string[] =>
    integrity({ theCase: aCase(), steps: [], end: aState(aCase(), { words }) })
  expect(flagsWith()).toEqual([])
  expect(flagsWith('deceit-found', 'promise-broken')).toEqual(['false-statement', 'broken-promise'])
})
