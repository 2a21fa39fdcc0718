/** What changes what can be agreed: something new, proposals, rulings, approval; and looking again, before or after the yes. */
import { expect, test } from 'vitest'
import { seatView } from '../../../src/core/engine/index.ts'
import { aLine, anEvent, anIssue, anInterest, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, offer, say, types } from '../../support/table-talk.ts'

const TABLE: CaseChanges = {
  issues: [anIssue('price', [[50, 0], [30, 30], [0, 50]]), anIssue('share', [[50, 10], [40, 40, 'need'], [10, 50]])],
  interests: [anInterest('need')],
  limits: { you: 40, they: 40 },
} // prettier-ignore

const outsiders = [
  aLine('carry', { move: 'neutral-facilitator' }),
  aLine('propose', { move: 'neutral-facilitator', proposes: true }),
  aLine('forced', { move: 'neutral-facilitator', proposes: true, misses: ['accepted'] }),
  aLine('lab', { move: 'binding-neutral-valuation', awards: { share: 'o2' } }),
]

function stuckOver(cause: 'public-position' | 'fact-or-forecast-gap' | 'win-lose-only') {
  const scenario = aScenario({ ...TABLE, events: [anEvent({ cause, lines: outsiders })] })
  return { scenario, state: begun(scenario) }
}

test('a neutral who was asked for it proposes the package that serves both best, in confidence', () => {
  const { scenario, state } = stuckOver('public-position')
  const proposed = say(scenario, state, 'propose')
  expect(factOf(proposed.facts, 'offer-made')).toMatchObject({ offer: { by: 'neutral' }, you: 50, they: 60 })
  expect(types(say(scenario, state, 'carry').facts)).not.toContain('offer-made')
})

test('where nothing serves both, the neutral proposes nothing', () => {
  const scenario = aScenario({
    ...TABLE,
    limits: { you: 90, they: 90 },
    events: [anEvent({ cause: 'public-position', lines: outsiders })],
  })
  expect(types(say(scenario, begun(scenario), 'propose').facts)).not.toContain('offer-made')
})

test('what the neutral proposed is not theirs: they weigh it like any package, and hear it more kindly', () => {
  const { scenario, state } = stuckOver('public-position')
  const { standing } = say(scenario, state, 'propose').state
  const yes = Array.from({ length: 60 }, (_, seed) => {
    const proposed = say(scenario, { ...state, rng: seed * 7919 + 1 }, 'propose').state
    return types(offer(scenario, proposed, standing?.terms ?? {}).facts).includes('terms-agreed')
  })
  expect(new Set(yes)).toEqual(new Set([true, false]))
})

test('a binding ruling settles its issue for good, also at an option that nobody had put on the table', () => {
  const { scenario, state } = stuckOver('fact-or-forecast-gap')
  const ruled = say(scenario, state, 'lab')
  expect(factOf(ruled.facts, 'award-made').terms).toEqual({ share: 'o2' })
  const share = seatView(scenario, ruled.state).issues.find(({ id }) => id === 'share')
  expect(share?.options.map(({ id }) => id)).toEqual(['o2'])
  expect(() => offer(scenario, ruled.state, { price: 'o2', share: 'o3' })).toThrow('move/unknown-option')
  expect(types(offer(scenario, ruled.state, { price: 'o2', share: 'o2' }).facts)).toContain('offer-made')
})

test('a ruling where it does harm settles nothing', () => {
  const scenario = aScenario({ ...TABLE, events: [anEvent({ cause: 'no-zopa', lines: outsiders })] })
  expect(types(say(scenario, begun(scenario), 'lab').facts)).not.toContain('award-made')
})

const YES: CaseChanges = { issues: [anIssue('price', [[50, 60], [10, 100], [20, 101]])], limits: { you: 5, they: 40 } } // prettier-ignore

function agreedOn(option: string, changes: CaseChanges) {
  const scenario = aScenario({ ...YES, ...changes })
  return { scenario, state: { ...offer(scenario, { ...begun(scenario), round: 9 }, { price: option }).state } }
}

test('people who are not there must approve; a no reopens the terms, a yes signs them', () => {
  const ratification = {
    from: 90,
    approves: [{ say: 'They raised their hands.' }],
    refuses: [{ say: 'They would not.' }],
  }
  const poor = agreedOn('o1', { counterpart: { ratification } })
  const refused = say(
    poor.scenario,
    { ...poor.state, agreed: { price: 'o1' }, stage: 'conclude', talks: 'conclude' },
    'any-can-you-say-yes',
  )
  expect(types(refused.facts)).toEqual(expect.arrayContaining(['ratification-refused', 'terms-reopened']))
  expect(refused.state).toMatchObject({ ending: null, stage: 'bargain', agreed: null })
  const good = agreedOn('o2', { counterpart: { ratification } })
  expect(say(good.scenario, good.state, 'any-can-you-say-yes').state.ending).toMatchObject({ kind: 'agreement' })
})

test('looking again after the yes finds what is better for both, and leaves efficient terms alone', () => {
  const improve = aLine('again', { move: 'improve-after-signing' })
  const beats = [{ id: 'late', stage: 'conclude' as const, topic: 'Late', opens: [], lines: [improve] }]
  const { scenario, state } = agreedOn('o2', { beats })
  const better = say(scenario, state, 'again')
  expect(factOf(better.facts, 'terms-improved').terms).toEqual({ price: 'o3' })
  const best = say(scenario, { ...state, agreed: { price: 'o3' } }, 'again')
  expect(types(best.facts)).not.toContain('terms-improved')
})

test('something new brings its options to the table before the need behind them was heard; a poor fit brings nothing', () => {
  const idea = aLine('idea', { move: 'add-something-new', adds: { share: 'o2' } })
  const open = (cause: 'stale-options' | 'principle-clash', misses: readonly string[] = []) => {
    const scenario = aScenario({ ...TABLE, events: [anEvent({ cause, lines: [{ ...idea, misses }] })] })
    const after = say(scenario, begun(scenario), 'idea').state
    return seatView(scenario, after)
      .issues.find(({ id }) => id === 'share')
      ?.options.map(({ id }) => id)
  }
  expect(open('stale-options')).toEqual(['o1', 'o2', 'o3'])
  expect(open('stale-options', ['new'])).toEqual(['o1', 'o3'])
})

test('with every issue kept open, terms that were settled lie on the table again, to take or to trade', () => {
  const lines = [aLine('open', { move: 'keep-all-issues-open' }), aLine('ask', { move: 'probe-interests' })]
  const late = anEvent({ stage: 'conclude', cause: 'single-issue-lock', when: { tentative: true }, lines })
  const { scenario, state } = agreedOn('o2', { events: [late] })
  expect(state).toMatchObject({ stage: 'conclude', agreed: { price: 'o2' }, event: { id: 'stuck' } })
  const opened = say(scenario, state, 'open')
  expect(types(opened.facts)).toContain('terms-reopened')
  expect(opened.state).toMatchObject({ stage: 'bargain', agreed: null, standing: { terms: { price: 'o2' } } })
  expect(types(offer(scenario, opened.state, { price: 'o2' }).facts)).toContain('terms-agreed')
  const asked = say(scenario, { ...state, event: state.event && { ...state.event, block: 0.4 } }, 'ask').state
  expect(asked).toMatchObject({ stage: 'conclude', agreed: { price: 'o2' }, event: null })
})
