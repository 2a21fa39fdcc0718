/** When authors' conditions hold: one of several, and what must not be over yet. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, holdsInSubstance } from '../../../src/core/engine/rules/condition.ts'
import { waysOf, type Condition } from '../../../src/core/model/condition.ts'
import { aBeat, aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, say } from '../../support/table-talk.ts'

const scenario = aScenario()
const theCase = scenario.cases.main

test('one of several is enough, and all else must hold besides', () => {
  const when: Condition = { round: 2, any: [{ remembers: ['tea'] }, { trust: 80 }] }
  const at = (round: number, words: readonly string[], trust: number): boolean =>
    holds(when, { ...begun(scenario, { trust }), round, words: [...words] }, theCase)
  expect([at(2, ['tea'], 10), at(2, [], 80), at(2, [], 10), at(1, ['tea'], 80)]).toEqual([true, true, false, false])
})

test('what a tentative agreement brings still needs one of its reasons, and not the clock of any', () => {
  const when: Condition = { any: [{ round: 9, remembers: ['tea'] }, { trust: 80 }] }
  const state = { ...begun(scenario, { trust: 10 }), round: 1 }
  expect(holdsInSubstance(when, { ...state, words: ['tea'] }, theCase)).toBe(true)
  expect(holdsInSubstance(when, state, theCase)).toBe(false)
})

const part: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ round: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ trust: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ remembers: fc.subarray(['tea', 'rain']) }),
  fc.record({ before: fc.subarray(['one', 'two']) }),
  fc.record({ after: fc.subarray(['one', 'two']) }),
)

test('a condition holds exactly where one of its ways does', () => {
  const state = fc.record({
    round: fc.integer({ min: 1, max: 4 }),
    words: fc.subarray(['tea', 'rain']),
    over: fc.subarray(['one', 'two']),
  })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), state, (any, changes) => {
      const now = { ...begun(scenario, { trust: 50 }), ...changes }
      const whole: Condition = { remembers: ['tea'], any }
      const ways = waysOf(whole)
      expect(ways).toHaveLength(any.length)
      expect(holds(whole, now, theCase)).toBe(ways.some((way) => holds(way, now, theCase)))
    }),
  )
})

test('a beat that waits for an event not to be over does not come after it', () => {
  const lines = [aLine('mend', { move: 'apologize' })]
  const early = aBeat('early', { stage: 'bargain', when: { before: ['stuck'] } })
  const late = aBeat('late', { stage: 'bargain', when: { after: ['stuck'] } })
  const talks = aScenario({
    beats: [early, late],
    events: [anEvent({ cause: 'emotional-rupture', role: 'actor', lines })],
  })
  const { state } = say(talks, begun(talks), 'mend')
  expect(state.over).toContain('stuck')
  expect(state.beat).toBe('late')
})
