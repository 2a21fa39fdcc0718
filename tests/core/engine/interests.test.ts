/** When a need is told: the right question, enough openness, its own gates (domain model 4.2, rulings 1). */
import { expect, test } from 'vitest'
import { openness } from '../../../src/core/engine/index.ts'
import { aBeat, aLine, anEvent, anInterest, anIssue, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, offer, say, types } from '../../support/table-talk.ts'

const TABLE: CaseChanges = {
  interests: [anInterest('speed', { sensitivity: 30, hint: 'A look at the clock.' })],
  bank: [
    aLine('right', { move: 'probe-interests', asks: ['speed'], again: true }),
    aLine('wrong', { move: 'probe-interests', again: true }),
    aLine('soothe', { move: 'recess', again: true }),
    aLine('leave', { move: 'accept-no-deal' }),
  ],
}

test('openness is 0.6 trust less 0.4 frustration and 20', () => {
  expect(openness(begun(aScenario(), { trust: 50, frustration: 40 }))).toBe(34)
  expect(openness(begun(aScenario(), { trust: 0, frustration: 100 }))).toBe(0)
})

test('the right question of an open counterpart is answered, another is not', () => {
  const scenario = aScenario(TABLE)
  const open = begun(scenario, { trust: 60, frustration: 20 })
  expect(say(scenario, open, 'right').state.known).toEqual({ speed: 'told' })
  expect(say(scenario, open, 'wrong').state.known).toEqual({})
})

test('a right question that comes too early is remembered, hinted at, and answered when openness has come', () => {
  const scenario = aScenario(TABLE)
  const early = say(scenario, begun(scenario, { trust: 40, frustration: 60 }), 'right')
  expect({ known: early.state.known, asked: early.state.asked }).toEqual({ known: {}, asked: { speed: 1 } })
  expect(early.state.cues.map(({ caption }) => caption)).toEqual(['A look at the clock.'])
  const later = say(scenario, early.state, 'soothe', 'soothe', 'soothe')
  expect(later.state.known).toEqual({ speed: 'told' })
})

test('what an impasse still to come is about is not volunteered before it', () => {
  const waiting = (unlocks: readonly string[]) => {
    const later = anEvent({ unlocks, when: { round: 9 } })
    const scenario = aScenario({ ...TABLE, events: [later] })
    const early = say(scenario, begun(scenario, { trust: 40, frustration: 60 }), 'right')
    return say(scenario, early.state, 'soothe', 'soothe', 'soothe').state.known
  }
  expect(waiting([])).toEqual({ speed: 'told' })
  expect(waiting(['speed'])).toEqual({})
})

test('a gate keeps a need back however open they are', () => {
  const gated = anInterest('speed', { gate: { remembers: ['praised'] } })
  const lines = [aLine('right', { asks: ['speed'] }), aLine('praise', { remember: ['praised'] })]
  const beats = [aBeat('one', { lines }), aBeat('two', { lines: [aLine('praise-two', { remember: ['praised'] })] })]
  const scenario = aScenario({ interests: [gated], beats, exchangeTurns: 4 })
  const asked = say(scenario, begun(scenario, { trust: 90, frustration: 0 }), 'right')
  expect(asked.state.known).toEqual({})
  expect(say(scenario, asked.state, 'praise-two').state.known).toEqual({ speed: 'told' })
})

test('a need that can only be inferred is never told', () => {
  const silent = anInterest('speed', { inferredFrom: ['cue-1', 'cue-2'] })
  const scenario = aScenario({ ...TABLE, interests: [silent] })
  expect(say(scenario, begun(scenario, { trust: 90, frustration: 0 }), 'right').state).toMatchObject({
    known: {},
    asked: {},
  })
})

test('within an impasse a probe reaches ten points deeper, other lines do not', () => {
  const lines = [
    aLine('probe', { move: 'probe-interests', asks: ['speed'] }),
    aLine('label', { move: 'label-emotion', asks: ['speed'] }),
  ]
  const interests = [anInterest('speed', { sensitivity: 40 })]
  const scenario = aScenario({ interests, events: [anEvent({ gating: false, lines })] })
  const stuck = begun(scenario, { trust: 50, frustration: 30 })
  expect(openness(stuck)).toBe(38)
  expect(types(say(scenario, stuck, 'probe').facts)).toContain('interest-told')
  expect(types(say(scenario, stuck, 'label').facts)).not.toContain('interest-told')
})

test('freeing a hidden interest brings what it lists fifteen points nearer', () => {
  const interests = [anInterest('speed', { sensitivity: 55 })]
  const lines = [aLine('team', { move: 'nonbinding-team' })]
  const scenario = aScenario({ interests, events: [anEvent({ lines, unlocks: ['speed'] })] })
  const freed = say(scenario, begun(scenario, { trust: 60, frustration: 40 }), 'team')
  expect(types(freed.facts)).toEqual(expect.arrayContaining(['event-resolved', 'interest-told']))
})

test('an option that needs an interest can be offered only once the interest is known', () => {
  const issues = [anIssue('price', [[60, 10], [30, 60, 'speed']])] // prettier-ignore
  const scenario = aScenario({ ...TABLE, issues })
  const open = begun(scenario, { trust: 60, frustration: 20 })
  expect(() => offer(scenario, open, { price: 'o2' })).toThrow('move/unknown-option')
  const told = say(scenario, open, 'right').state
  expect(types(offer(scenario, told, { price: 'o2' }).facts)).toContain('offer-made')
})
