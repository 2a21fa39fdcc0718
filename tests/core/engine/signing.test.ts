/** From tentative terms to an ending, and leaving without one (dynamics 1, 4.8, 4.9; domain model 3.6). */
import { expect, test } from 'vitest'
import { exitQuality } from '../../../src/core/engine/index.ts'
import { aLine, anEnding, anEvent, anIssue, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, offer, say, types } from '../../support/table-talk.ts'

const FAIR: CaseChanges = { issues: [anIssue('price', [[50, 60], [10, 100]])], limits: { you: 20, they: 40 } } // prettier-ignore

function agreed(changes: CaseChanges = {}) {
  const scenario = aScenario({ ...FAIR, ...changes })
  const { state } = offer(scenario, { ...begun(scenario), round: 7 }, { price: 'o2' })
  return { scenario, state }
}

test('asking for commitment signs tentative terms', () => {
  const { scenario, state } = agreed()
  expect(state).toMatchObject({ stage: 'conclude', agreed: { price: 'o2' }, ending: null })
  const signed = say(scenario, state, 'any-can-you-say-yes')
  expect(factOf(signed.facts, 'signed').terms).toEqual({ price: 'o2' })
  expect(signed.state).toMatchObject({ stage: 'closed', talks: 'closed', ending: { kind: 'agreement', why: 'signed' } })
})

test('a late event comes before the signature, and the terms stand when it is resolved', () => {
  const lines = [aLine('team', { move: 'nonbinding-team' })]
  const late = anEvent({ stage: 'conclude', when: { after: ['never'] }, lines })
  const { scenario, state } = agreed({ events: [late] })
  const asked = say(scenario, state, 'any-can-you-say-yes')
  expect(asked.state).toMatchObject({
    ending: null,
    stage: 'conclude',
    event: { id: 'stuck' },
    agreed: { price: 'o2' },
  })
  expect(say(scenario, asked.state, 'team', 'any-so-are-we-done').state.ending).toMatchObject({ kind: 'agreement' })
})

test('an event of Bargain that has become due since reopens the terms', () => {
  const due = anEvent({ when: { remembers: ['heard'] } })
  const { scenario, state } = agreed({ events: [due] })
  const asked = say(scenario, { ...state, words: ['heard'] }, 'any-can-you-say-yes')
  expect(types(asked.facts)).toEqual(expect.arrayContaining(['terms-reopened', 'event-started']))
  expect(asked.state).toMatchObject({ stage: 'bargain', talks: 'impasse', agreed: null })
})

test('settled terms that nobody signs lapse three rounds after the last', () => {
  const { scenario, state } = agreed()
  const late = { ...state, round: 12, lostRounds: 2.75 }
  expect(say(scenario, late, 'any-read-it-back').state.ending).toMatchObject({ kind: 'deadlock', why: 'rounds-gone' })
})

test('the first ending of its kind whose condition holds is taken', () => {
  const endings = [
    anEnding('agreement', { id: 'rich', when: { you: 40 } }),
    anEnding('agreement', { id: 'poor', class: 'poor' }),
    anEnding('no-commitment'),
    anEnding('deadlock'),
  ]
  const { scenario, state } = agreed({ endings })
  expect(say(scenario, state, 'any-can-you-say-yes').state.ending).toMatchObject({ id: 'poor', class: 'poor' })
})

test('leaving ends talks without commitment, and what was on is left standing', () => {
  const scenario = aScenario({ events: [anEvent({ lines: [aLine('wait', { move: 'hold-firm' })] })] })
  const left = say(scenario, begun(scenario), 'any-no-deal-today').state
  expect(left).toMatchObject({
    ending: { kind: 'no-commitment', why: 'left' },
    event: null,
    outcomes: { stuck: { resolved: false } },
  })
})

test('a no-deal event is answered when its block is gone before the trainee leaves', () => {
  const lines = [aLine('door', { move: 'keep-door-open' }), aLine('leave', { move: 'accept-no-deal' })]
  const scenario = aScenario({ events: [anEvent({ cause: 'no-zopa', noDeal: true, lines })] })
  const left = say(scenario, begun(scenario), 'door', 'any-no-deal-today').state
  expect(left).toMatchObject({ ending: { kind: 'no-commitment' }, outcomes: { stuck: { resolved: true } } })
})

test('an exit is good by its reason, its door, its alternative, its thanks, and by what was not given away', () => {
  const lines = [
    aLine('door', { move: 'keep-door-open' }),
    aLine('batna', { move: 'strengthen-and-warn-batna' }),
    aLine('thanks', { move: 'thank-and-close' }),
    aLine('threat', { move: 'counter-walkout' }),
  ]
  const event = anEvent({ cause: 'no-zopa', noDeal: true, gating: false, lines })
  const scenario = aScenario({
    events: [event],
    bank: [...lines.map((each) => ({ ...each, id: `any-${each.id}` })), aLine('any-leave', { move: 'accept-no-deal' })],
  })
  const qualityAfter = (...said: string[]) => exitQuality(say(scenario, begun(scenario), ...said).state.exit)
  expect(qualityAfter('door')).toBe(30 + 20 + 25)
  expect(qualityAfter('door', 'any-batna', 'any-thanks')).toBe(100)
  expect(qualityAfter('threat')).toBeLessThan(25)
})

test('where ethics differ a courteous close shuts the door, and an invitation back is no part of a good exit', () => {
  const lines = [aLine('door', { move: 'keep-door-open' }), aLine('close', { move: 'accept-no-deal' })]
  const partsAfter = (cause: 'ethics-mismatch' | 'win-lose-only', line: string) => {
    const scenario = aScenario({ events: [anEvent({ cause, noDeal: true, gating: false, lines })] })
    return say(scenario, begun(scenario), line).state.exit
  }
  expect(partsAfter('ethics-mismatch', 'door')).toMatchObject({ reason: 1, door: 0 })
  expect(partsAfter('ethics-mismatch', 'close')).toMatchObject({ reason: 1, door: 1 })
  expect(partsAfter('win-lose-only', 'door')).toMatchObject({ reason: 1, door: 1 })
  expect(partsAfter('win-lose-only', 'close')).toMatchObject({ reason: 0.5, door: 0.5 })
})

test('Challenge has ten rounds where practice has twelve', () => {
  const refused = aScenario({ ...FAIR, limits: { you: 20, they: 'unreachable' } })
  const end = (mode: 'practice' | 'challenge') =>
    offer(refused, { ...begun(refused), mode, round: 9 }, { price: 'o1' }).state.ending?.why
  expect([end('practice'), end('challenge')]).toEqual([undefined, 'rounds-gone'])
})
