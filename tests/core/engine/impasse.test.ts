/** The block of an impasse: how moves lift it, what it costs while it stands (dynamics 4). */
import { expect, test } from 'vitest'
import type { Rating } from '../../../src/core/model/moves.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, factOf, offer, say, types } from '../../support/table-talk.ts'

const LINES = [
  aLine('plain', { move: 'add-something-new' }),
  aLine('again', { move: 'add-something-new' }),
  aLine('half', { move: 'add-something-new', misses: ['interest', 'limit'] }),
  aLine('spoilt', { move: 'add-something-new', misses: ['new'] }),
  aLine('door', { move: 'keep-door-open' }),
  aLine('small', { move: 'small-gracious-move' }),
  aLine('threat', { move: 'threaten-or-ultimatum', again: true }),
  aLine('look', { move: 'recheck-own-limits' }),
  aLine('alignment', { move: 'assess-alignment' }),
  aLine('wait', { move: 'hold-firm', again: true }),
  aLine('pause', { move: 'let-time-pass' }),
]

function stuckWith(rating: Rating) {
  const overrides = { 'add-something-new': { rating, reason: 'As the test wants.' } }
  return aScenario({ events: [anEvent({ lines: LINES, overrides })] })
}

test.each([
  { rating: 'best', left: 0 },
  { rating: 'sound', left: 0.35 },
  { rating: 'weak', left: 0.8 },
  { rating: 'harmful', left: 1.3 },
] as const)('a $rating move, well done, leaves $left of the block', ({ rating, left }) => {
  const scenario = stuckWith(rating)
  const rated = factOf(say(scenario, begun(scenario), 'plain').facts, 'move-rated')
  expect({ ...rated, after: Math.round(rated.blockAfter * 100) / 100 }).toMatchObject({
    rating,
    blockBefore: 1,
    after: left,
  })
})

test('a best move with two of four checks frees talks alone', () => {
  const scenario = stuckWith('best')
  const said = say(scenario, begun(scenario), 'half')
  expect(types(said.facts)).toContain('event-resolved')
  expect(said.state).toMatchObject({
    event: null,
    talks: 'bargain',
    mood: 'relief',
    outcomes: { stuck: { resolved: true } },
  })
})

test('a sound move needs a second one', () => {
  const scenario = stuckWith('sound')
  const first = say(scenario, begun(scenario), 'plain')
  expect(types(first.facts)).not.toContain('event-resolved')
  expect(types(say(scenario, first.state, 'small').facts)).toContain('event-resolved')
})

test('the same move a second time is worth a step less', () => {
  const scenario = stuckWith('sound')
  expect(factOf(say(scenario, say(scenario, begun(scenario), 'plain').state, 'again').facts, 'move-rated').rating).toBe(
    'weak',
  )
})

test('a missed critical check makes the best move harmful', () => {
  const scenario = stuckWith('best')
  const rated = factOf(say(scenario, begun(scenario), 'spoilt').facts, 'move-rated')
  expect(rated).toMatchObject({ rating: 'harmful', criticalMissed: true, blockAfter: 1.3 })
})

test('a second repair adds only what exceeds the first', () => {
  const scenario = stuckWith('weak')
  const start = begun(scenario, { frustration: 60 })
  const once = say(scenario, start, 'half').state
  const after = say(scenario, once, 'plain').state
  const [first, second] = [6 * 0.2 * 0.7, 6 * 0.2]
  const block = 1 - 0.2 * 0.7
  const drift = (left: number): number => 11 * Math.min(left, 0.8)
  expect(once.meters.frustration).toBeCloseTo(60 - first + drift(block))
  expect(after.meters.frustration - once.meters.frustration).toBeCloseTo(-(second - first) + drift(block - 0.2))
})

test('while the block stands a sincere counterpart loses trust, calm, face and patience each turn', () => {
  const scenario = stuckWith('best')
  const { meters } = say(scenario, begun(scenario), 'wait').state
  expect(meters).toEqual({ trust: 38.8, frustration: 48.8, face: 55.2, patience: 52, demand: 5 })
})

test('while the block stands a performer raises the price instead', () => {
  const scenario = aScenario({ counterpart: { type: 'schemer' }, events: [anEvent({ lines: LINES })] })
  const { meters } = say(scenario, begun(scenario), 'wait').state
  expect(meters).toEqual({ trust: 40.4, frustration: 40, face: 58.4, patience: 56.8, demand: 57 })
})

test('judging for oneself takes no turn and lifts nothing', () => {
  const scenario = stuckWith('best')
  const start = begun(scenario)
  const after = say(scenario, start, 'look', 'alignment').state
  expect(after.event).toMatchObject({ block: 1, turns: 0 })
  expect({ ...after.meters, patience: 0 }).toEqual({ ...start.meters, patience: 0 })
})

test('a pause at the table lets time pass and frustration fall', () => {
  const scenario = aScenario({ events: [anEvent({ cause: 'rosy-alternative', lines: LINES })] })
  const said = say(scenario, begun(scenario, { frustration: 60 }), 'pause')
  expect(factOf(said.facts, 'time-passed').ticks).toBe(2)
  expect(said.state.meters.frustration).toBeCloseTo(60 - 16 - 5)
})

test('an offer is no remedy: the block stays and the turn passes', () => {
  const scenario = stuckWith('best')
  const after = offer(scenario, begun(scenario), { price: 'o3', delivery: 'o2' }).state
  expect(after.event).toMatchObject({ block: 1, turns: 1 })
})

test.each([
  ['probe-interests', 1],
  ['ask-direct-and-verify', 1],
  ['summarise', 1],
  ['label-emotion', 1],
  ['small-gracious-move', 1],
  ['apologize', 1],
  ['hold-firm', 0],
  ['strengthen-and-warn-batna', 0],
] as const)('%s gives the other side a voice: %i', (move, heard) => {
  const scenario = aScenario({ events: [anEvent({ lines: [aLine('said', { move })] })] })
  expect(say(scenario, begun(scenario), 'said').state.tallies.voice).toBe(heard)
})

test('six turns without result end a gating impasse in deadlock, another limps on', () => {
  const waits = ['wait', 'wait', 'wait', 'wait', 'wait', 'wait']
  const gating = aScenario({ counterpart: { type: 'schemer' }, events: [anEvent({ lines: LINES })] })
  expect(say(gating, begun(gating), ...waits).state.ending).toMatchObject({ kind: 'deadlock', why: 'block-stays' })
  const soft = aScenario({ counterpart: { type: 'schemer' }, events: [anEvent({ lines: LINES, gating: false })] })
  const limping = say(soft, begun(soft), ...waits).state
  expect(limping).toMatchObject({
    ending: null,
    event: null,
    outcomes: { stuck: { resolved: false } },
    lostRounds: 3.75,
  })
})

test('patience that is gone ends talks in deadlock', () => {
  const scenario = stuckWith('best')
  expect(say(scenario, begun(scenario, { patience: 7 }), 'wait').state.ending).toMatchObject({
    kind: 'deadlock',
    why: 'patience-gone',
  })
})

test('a threat inside an impasse hurts even where it is not rated harmful', () => {
  const scenario = aScenario({
    counterpart: { type: 'schemer' },
    events: [anEvent({ cause: 'pressure-ploy', lines: LINES })],
  })
  const before = begun(scenario)
  expect(say(scenario, before, 'threat').state.meters.trust).toBeLessThan(
    say(scenario, before, 'wait').state.meters.trust - 3,
  )
})

test('blame within an impasse is counted, and before others it shames', () => {
  const blames = [aLine('blame', { move: 'hold-firm', misses: ['respectful'] })]
  const tallies = (audience: 'private' | 'public') => {
    const scenario = aScenario({ events: [anEvent({ audience, lines: [...LINES, ...blames] })] })
    return say(scenario, begun(scenario), 'blame').state.tallies
  }
  expect(tallies('private')).toMatchObject({ blamed: 1, shamed: 0 })
  expect(tallies('public')).toMatchObject({ blamed: 1, shamed: 1 })
})
