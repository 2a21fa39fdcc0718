/** What changes without the trainee doing it: the world, the people at the table, time, and what an event puts in place. */
import { expect, test } from 'vitest'
import { limitsNow, seatView, type NegotiationState } from '../../../src/core/engine/index.ts'
import { trueLimit } from '../../../src/core/engine/table.ts'
import type { Person, Scenario } from '../../../src/core/model/scenario.ts'
import { aLine, anEvent, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, offer, say, types } from '../../support/table-talk.ts'

const PAUSES = [
  aLine('wait', { move: 'let-time-pass', ticks: 6, again: true }),
  aLine('hurry', { move: 'let-time-pass', ticks: 6, misses: ['date'] }),
  aLine('break', { move: 'recess' }),
]
const stuck = anEvent({ cause: 'rosy-alternative', lines: PAUSES })
const CHAIN_GONE: CaseChanges = {
  circumstances: [
    { id: 'chain-gone', when: { ticks: 3 }, limits: { they: 30 }, tells: [{ say: 'They took another street.' }] },
  ],
}

function limits(scenario: Scenario, state: NegotiationState) {
  return limitsNow(scenario.cases.main, state)
}

test('what the world changes moves limits, is told once, and ends the pause that waited for it', () => {
  const scenario = aScenario({ ...CHAIN_GONE, events: [stuck] })
  const first = begun(scenario)
  expect(limits(scenario, first)).toEqual({ you: 40, they: 40 })
  const { state, facts } = say(scenario, first, 'wait')
  expect(state.ticks).toBe(3)
  expect(limits(scenario, state)).toEqual({ you: 40, they: 30 })
  expect(trueLimit(scenario.cases.main, state)).toBe(30)
  expect(state.spoken.map(({ words }) => words)).toContain('They took another street.')
  expect(types(offer(scenario, state, { price: 'o1', delivery: 'o1' }).facts)).not.toContain('circumstances-changed')
  expect(factOf(facts, 'talks-paused').ticks).toBe(6)
})

test('news may set how they stand, what lies on the table, and open what was settled', () => {
  const news = {
    id: 'auditor',
    when: { offered: { price: ['o5'] } },
    limits: {},
    sets: { trust: 20, offer: { price: 'o1', delivery: 'o1' }, reopens: true as const },
    tells: [{ say: 'The auditor rang.' }],
  }
  const scenario = aScenario({ circumstances: [news] })
  const calm = offer(scenario, begun(scenario), { price: 'o4', delivery: 'o3' })
  expect(calm.state.circumstances).toEqual([])
  const { state, facts } = offer(scenario, begun(scenario, { trust: 90 }), { price: 'o5', delivery: 'o3' })
  expect(types(facts)).toEqual(expect.arrayContaining(['terms-agreed', 'circumstances-changed', 'terms-reopened']))
  expect(state).toMatchObject({ agreed: null, stage: 'bargain' })
  expect(state.meters.trust).toBe(20)
  expect(state.standing).toMatchObject({ by: 'counterpart', terms: { price: 'o1', delivery: 'o1' } })
  expect(limits(scenario, state)).toEqual({ you: 40, they: 40 })
})

test('a pause whose trigger came does not wear out, one that waited in vain does', () => {
  const twice = (changes: CaseChanges): number => {
    const scenario = aScenario({ ...changes, events: [{ ...stuck, cause: 'stale-options' }] })
    const { facts } = say(scenario, begun(scenario), 'wait', 'wait')
    return facts.filter((fact) => fact.type === 'move-rated').map(({ effectiveValue }) => effectiveValue)[1] ?? NaN
  }
  expect(twice(CHAIN_GONE)).toBeGreaterThan(twice({}))
})

test('an alternative that drifts loses its points with each round and each tick, and never falls below nothing', () => {
  const scenario = aScenario({ drift: { you: 4, they: 0 } })
  const state = { ...begun(scenario), round: 3, ticks: 2 }
  expect(limits(scenario, state)).toEqual({ you: 20, they: 40 })
  expect(seatView(scenario, state).limit).toBe(20)
  expect(limits(scenario, { ...state, round: 30 }).you).toBe(0)
})

const person = (id: string, changes: Partial<Person>): Person => ({
  ...(aScenario().cases.main.people[0] as Person),
  id,
  name: id,
  counterpart: false,
  ...changes,
})
const ada = person('ada', { counterpart: true })

test('people sit at the table while their condition holds', () => {
  const scenario = aScenario({ people: [ada, person('ben', { when: { resolved: ['stuck'] } })] })
  const state = begun(scenario)
  const names = (at: NegotiationState): string[] => seatView(scenario, at).people.map(({ id }) => id)
  expect(names(state)).toEqual(['ada'])
  const outcome = { resolved: true, walkedOut: false, fromTurn: 0, toTurn: 1 }
  expect(names({ ...state, outcomes: { stuck: outcome } })).toEqual(['ada', 'ben'])
})

test('another takes the lead for good, speaks, and starts with even trust', () => {
  const scenario = aScenario({
    people: [ada, person('ben', {})],
    counterpart: { replacedBy: { person: 'ben', when: { remembers: ['both-step-back'] } } },
  })
  const before = { ...begun(scenario, { trust: 20 }), words: ['both-step-back'] }
  const { state, facts } = offer(scenario, before, { price: 'o1', delivery: 'o1' })
  expect(factOf(facts, 'counterpart-replaced').person).toBe('ben')
  expect(state).toMatchObject({ lead: 'ben', presence: 'at-table' })
  expect(state.meters.trust).toBeGreaterThanOrEqual(50)
  expect(seatView(scenario, state).people).toEqual([expect.objectContaining({ id: 'ben', counterpart: true })])
  const next = offer(scenario, state, { price: 'o2', delivery: 'o1' })
  expect(types(next.facts)).not.toContain('counterpart-replaced')
  expect(next.state.spoken.map(({ by }) => by)).toEqual(['ben'])
})

test('one of theirs who stays keeps word going at an empty chair', () => {
  const left = anEvent({ kind: 'walkout', cause: 'emotional-rupture', lines: [aLine('sit', { move: 'hold-firm' })] })
  const frustrationAfter = (people: readonly Person[]): number => {
    const scenario = aScenario({ people, events: [left] })
    return say(scenario, begun(scenario, { frustration: 80 }), 'sit').state.meters.frustration
  }
  const alone = frustrationAfter([ada])
  expect(frustrationAfter([ada, person('ben', {})])).toBe(alone - 5)
  expect(frustrationAfter([ada, person('ben', { side: 'neutral' })])).toBe(alone)
})

test('leaving an empty chair in return cuts the talks off', () => {
  const left = anEvent({ kind: 'walkout', lines: [aLine('go-too', { move: 'counter-walkout' })] })
  const scenario = aScenario({ events: [left] })
  const { state } = say(scenario, begun(scenario), 'go-too')
  expect(state.ending).toMatchObject({ kind: 'deadlock', why: 'communication-cut' })
})

test('an event puts meters, an offer and reopened terms in place', () => {
  const back = anEvent({
    stage: 'conclude',
    when: { tentative: true },
    shock: { trust: 10, frustration: 10, face: 10, patience: 10 },
    sets: { trust: 41, demand: 60, offer: { price: 'o5', delivery: 'o3' }, reopens: true },
    lines: [aLine('team', { move: 'nonbinding-team' })],
  })
  const scenario = aScenario({ events: [back] })
  const { state, facts } = offer(scenario, { ...begun(scenario), round: 7 }, { price: 'o5', delivery: 'o3' })
  expect(types(facts)).toEqual(expect.arrayContaining(['terms-agreed', 'event-started', 'terms-reopened']))
  expect(state).toMatchObject({ agreed: null, talks: 'impasse', reached: 'conclude' })
  expect(state.meters).toMatchObject({ trust: 41, demand: 60 })
  expect(state.standing).toMatchObject({ by: 'counterpart', terms: { price: 'o5', delivery: 'o3' } })
  expect(say(scenario, state, 'team').state).toMatchObject({ talks: 'bargain', event: null })
})

test('the type given for an event decides its ratings', () => {
  const lines = [aLine('team', { move: 'nonbinding-team' })]
  const ratedWith = (type?: 'win-lose-claimer' | 'false-negotiator'): unknown => {
    const event = anEvent({ cause: 'single-issue-lock', emotion: 'calm', lines, ...(type && { type }) })
    const scenario = aScenario({ events: [event] })
    return factOf(say(scenario, begun(scenario), 'team').facts, 'move-rated').rating
  }
  expect([ratedWith(), ratedWith('false-negotiator')]).toEqual(['sound', 'weak'])
})
