/** What a seat may know. Two truths behind one surface must look alike until they show themselves. */
import { expect, test } from 'vitest'
import { seatView } from '../../../src/core/engine/index.ts'
import { aBeat, aLine, anEvent, anInterest, anIssue, aScenario } from '../../support/a-scenario.ts'
import { begun, offer, say } from '../../support/table-talk.ts'

const beats = [aBeat('first', { lines: [aLine('ask', { asks: ['speed'] })] }), aBeat('second')]
const SURFACE = { beats, exchangeTurns: 3, interests: [anInterest('speed', { sensitivity: 90 })] }
const twins = aScenario(
  { ...SURFACE, events: [anEvent({ when: { round: 3 } })] },
  {
    counterpart: { type: 'schemer' },
    limits: { you: 40, they: 'unreachable' },
    events: [anEvent({ when: { round: 3 }, cause: 'pressure-ploy' })],
  },
)

test('both truths of a scenario look the same until their cues differ', () => {
  const [main, twin] = (['main', 'twin'] as const).map((truth) => begun(twins, { truth }))
  if (!main || !twin) throw new Error('There are two truths')
  expect(seatView(twins, twin)).toEqual(seatView(twins, main))
  const after = [say(twins, main, 'ask'), say(twins, twin, 'ask')].map(({ state }) => seatView(twins, state))
  expect(after[1]).toEqual(after[0])
})

test('an option that waits for an interest is not seen before the interest is', () => {
  const issues = [anIssue('price', [[60, 10], [30, 60, 'speed']])] // prettier-ignore
  const interests = [anInterest('speed')]
  const lines = [aLine('ask', { asks: ['speed'] })]
  const scenario = aScenario({ issues, interests, beats: [aBeat('first', { lines })], exchangeTurns: 2 })
  const state = begun(scenario, { trust: 80, frustration: 10 })
  const seen = (now: typeof state) => seatView(scenario, now).issues[0]?.options.map(({ id }) => id)
  expect([seen(state), seen(say(scenario, state, 'ask').state)]).toEqual([['o1'], ['o1', 'o2']])
})

test('offers are shown with what they are worth to the trainee only', () => {
  const scenario = aScenario()
  const { state } = offer(scenario, begun(scenario), { price: 'o1', delivery: 'o1' })
  expect(seatView(scenario, state).offers[0]).toEqual({
    by: 'trainee', terms: { price: 'o1', delivery: 'o1' }, framing: 'plain', round: 1, turn: 1, worth: 100,
  }) // prettier-ignore
})

test('lines are shown without their move, their faults and what they bring', () => {
  const scenario = aScenario({ events: [anEvent({ lines: [aLine('wait', { move: 'hold-firm', misses: ['open'] })] })] })
  expect(seatView(scenario, begun(scenario)).pages[0]).toContainEqual({ id: 'wait', say: 'I say wait.' })
})

test('relief is seen for one turn, then what stirs', () => {
  const event = anEvent({ lines: [aLine('team', { move: 'nonbinding-team' })] })
  const scenario = aScenario({ events: [event] })
  const freed = say(scenario, begun(scenario), 'team').state
  expect([freed.mood, offer(scenario, freed, { price: 'o3', delivery: 'o2' }).state.mood]).toEqual(['relief', 'calm'])
})
