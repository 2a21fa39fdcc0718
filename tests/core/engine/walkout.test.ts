/** Leaving and coming back (dynamics 6, domain model 4.3). */
import { expect, test } from 'vitest'
import { openDraft } from '../../../src/core/engine/draft.ts'
import { returnWillingness } from '../../../src/core/engine/rules/away.ts'
import { advance, type NegotiationState } from '../../../src/core/engine/index.ts'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import { aLine, anEvent, anIssue, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, feeling, say, types } from '../../support/table-talk.ts'

const LINES = [
  aLine('judge', { move: 'assess-finality' }),
  aLine('voice', { move: 'assess-finality', misses: ['who', 'conduct'] }),
  aLine('full', { move: 'apologize-unequivocally' }),
  aLine('half', { move: 'apologize-unequivocally', misses: ['owns'] }),
  aLine('bridge', { move: 'look-past-and-bridge' }),
  aLine('threat', { move: 'threaten-or-ultimatum', again: true }),
  aLine('wait', { move: 'hold-firm', again: true }),
  aLine('pay', { move: 'unilateral-concession', gives: 5 }),
]
const LEFT = anEvent({
  kind: 'walkout',
  cause: 'emotional-rupture',
  role: 'contributed',
  emotion: 'hurt',
  lines: LINES,
})

/** One package, worth 52 to them over a limit of 40: what they gain by returning is 12. */
const GAINS_TWELVE: CaseChanges = { issues: [anIssue('price', [[50, 52]])], events: [LEFT] }
const WORKED = { trust: 35, frustration: 88, face: 30 }

function willing(scenario: Scenario, state: NegotiationState): number {
  const draft = openDraft(scenario, state)
  if (!state.event) throw new Error('Nobody has left')
  return Math.round(returnWillingness(draft, state.event))
}

test('the worked case: 24 at the door; after one tick and a full apology 56, and they return', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), WORKED)
  expect(willing(scenario, gone)).toBe(24)
  const said = say(scenario, gone, 'full')
  expect(types(said.facts)).toEqual(expect.arrayContaining(['counterpart-returned', 'event-resolved']))
  expect(said.state).toMatchObject({ presence: 'at-table', event: null, talks: 'bargain' })
  expect(said.state.meters).toMatchObject({ trust: 51, frustration: 55, face: 48 })
})

test('willingness after tick and apology, before the return is booked, is 56', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), { trust: 45, frustration: 60, face: 48 })
  if (!gone.event) throw new Error('Nobody has left')
  expect(willing(scenario, { ...gone, event: { ...gone.event, bridge: 10 } })).toBe(56)
})

test('looking past alone does not bring back one who was hurt by us; an apology after it does', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const judged = say(scenario, feeling(begun(scenario), WORKED), 'judge', 'bridge')
  expect(judged.state.presence).toBe('away')
  expect(say(scenario, judged.state, 'full').state.presence).toBe('at-table')
})

test('judging whether it is final takes no tick; judged by the voice alone it does', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), WORKED)
  expect(say(scenario, gone, 'judge').state).toMatchObject({
    ticks: 0,
    event: { turns: 0, block: 1, finalityJudged: true },
  })
  expect(say(scenario, gone, 'voice').state).toMatchObject({ ticks: 1, event: { turns: 1, finalityJudged: false } })
})

test('before finality is judged a move is worth a step less, save the apology for our own offence', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), WORKED)
  const ratingOf = (...lines: string[]) => factOf(say(scenario, gone, ...lines).facts.toReversed(), 'move-rated').rating
  expect([ratingOf('bridge'), ratingOf('judge', 'bridge'), ratingOf('full')]).toEqual(['sound', 'best', 'best'])
})

test('a reading of the room before the next move judges finality too, and takes nothing', () => {
  const rivals = ['hurt', 'show'].map((id) => ({ id, motive: id, causes: [], signs: [] }))
  const scenario = aScenario({ ...GAINS_TWELVE, events: [{ ...LEFT, rivals }] })
  const gone = feeling(begun(scenario), WORKED)
  const read = advance(scenario, gone, { kind: 'read', beliefs: { hurt: 70, show: 30 }, confidence: 70 })
  if (!read.ok) throw new Error(read.refusal)
  expect(read.value.state).toMatchObject({ turn: gone.turn, ticks: 0, event: { turns: 0, block: 1 } })
  expect(factOf(say(scenario, read.value.state, 'bridge').facts, 'move-rated').rating).toBe('best')
})

test('two ticks of cold end it: the chair stays empty', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), { trust: 10, frustration: 95, face: 10 })
  const once = say(scenario, gone, 'wait').state
  expect(once.ending).toBeNull()
  expect(say(scenario, once, 'wait').state.ending).toMatchObject({ kind: 'deadlock', why: 'chair-stays-empty' })
})

test('an agreed pause is as many ticks of cold as it lasts', () => {
  const pause = aLine('pause', { move: 'let-time-pass', ticks: 2 })
  const scenario = aScenario({ ...GAINS_TWELVE, events: [{ ...LEFT, lines: [...LINES, pause] }] })
  const frozen = feeling(begun(scenario), { trust: 0, frustration: 100, face: 0 })
  expect(say(scenario, frozen, 'judge', 'pause').state.ending).toMatchObject({ why: 'chair-stays-empty' })
  const cool = feeling(begun(scenario), WORKED)
  expect(say(scenario, cool, 'judge', 'pause').state).toMatchObject({ ending: null, presence: 'away' })
})

test('for a grave offence alone a sincere counterpart leaves, once; a performer stays for what it is worth', () => {
  const insult = aLine('insult', { move: 'hold-firm', remember: ['grave-offence'] })
  const left = (type: 'collaborator' | 'schemer', word: string): boolean => {
    const lines = [{ ...insult, remember: [word] }]
    const beats = [{ id: 'talk', stage: 'exchange' as const, topic: 'Talk', opens: [], lines }]
    const scenario = aScenario({ exchangeTurns: 1, beats, counterpart: { type } })
    return types(say(scenario, begun(scenario), 'insult').facts).includes('counterpart-left')
  }
  expect(left('collaborator', 'grave-offence')).toBe(true)
  expect(left('collaborator', 'rude')).toBe(false)
  expect(left('schemer', 'grave-offence')).toBe(false)
})

test('two harmful moves at the table drive a sincere counterpart out; coming back, the impasse goes on', () => {
  const lines = [
    aLine('press', { move: 'strengthen-and-warn-batna', misses: ['real'] }),
    aLine('threat', { move: 'threaten-or-ultimatum' }),
  ]
  const scenario = aScenario({ events: [anEvent({ lines })] })
  const gone = say(scenario, begun(scenario, { trust: 30, frustration: 45, face: 60 }), 'press', 'threat')
  expect(types(gone.facts)).toContain('counterpart-left')
  expect(gone.state).toMatchObject({
    presence: 'away',
    talks: 'walkout',
    event: { id: 'unforeseen-walkout', harms: 0 },
    suspended: { id: 'stuck' },
  })
  const back = say(scenario, feeling(gone.state, WORKED), 'walkout-own-it')
  expect(back.state).toMatchObject({
    presence: 'at-table',
    talks: 'impasse',
    event: { id: 'stuck', harms: 0 },
    suspended: null,
  })
})

test('two harmful moves at an empty chair end it, where little will is left', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const harmed = say(scenario, begun(scenario, { trust: 50, frustration: 70, face: 45 }), 'threat')
  expect(harmed.state.ending).toBeNull()
  expect(say(scenario, harmed.state, 'threat').state.ending).toMatchObject({
    kind: 'deadlock',
    why: 'chair-stays-empty',
  })
})

test('frustration of 85, or of 70 with lost face, makes a sincere counterpart leave unscripted', () => {
  const scenario = aScenario()
  expect(begun(scenario, { frustration: 86 }).event?.id).toBe('unforeseen-walkout')
  expect(begun(scenario, { frustration: 72, face: 30 }).event?.id).toBe('unforeseen-walkout')
  expect(begun(scenario, { frustration: 72, face: 60 }).event).toBeNull()
  expect(begun(aScenario({ counterpart: { type: 'schemer' } }), { frustration: 90 }).event).toBeNull()
})

test('a performer who is chased or paid does not come back that turn, and the price rises', () => {
  const staged: CaseChanges = {
    ...GAINS_TWELVE,
    counterpart: { type: 'win-lose-claimer' },
    events: [{ ...LEFT, cause: 'pressure-ploy' }],
  }
  const scenario = aScenario(staged)
  for (let seed = 1; seed <= 20; seed += 1) {
    const gone = begun(scenario, { seed, demand: 50 })
    for (const line of ['full', 'pay']) {
      const after = say(scenario, gone, line).state
      expect({ away: after.presence, dearer: after.meters.demand > 57 }).toEqual({ away: 'away', dearer: true })
    }
  }
})

test('performers come back more often after a move that fits than after waiting, and never when they gain nothing', () => {
  const staged: CaseChanges = {
    ...GAINS_TWELVE,
    counterpart: { type: 'schemer' },
    events: [{ ...LEFT, cause: 'pressure-ploy', role: 'receiving', emotion: 'cold' }],
  }
  const back = (scenario: Scenario, ...lines: string[]): number =>
    Array.from({ length: 60 }, (_, seed) => say(scenario, begun(scenario, { seed }), ...lines).state.presence).filter(
      (where) => where === 'at-table',
    ).length
  const scenario = aScenario(staged)
  expect(back(scenario, 'judge', 'bridge')).toBeGreaterThan(back(scenario, 'wait'))
  expect(back(scenario, 'wait')).toBeGreaterThan(0)
  expect(back(aScenario({ ...staged, limits: { you: 40, they: 'unreachable' } }), 'judge', 'bridge')).toBe(0)
})

test('whoever leaves at an empty chair has left: no commitment, not deadlock', () => {
  const scenario = aScenario(GAINS_TWELVE)
  const gone = feeling(begun(scenario), { trust: 10, frustration: 95, face: 10 })
  const { state } = say(scenario, say(scenario, gone, 'wait').state, 'any-no-deal-today')
  expect(state.ending).toMatchObject({ kind: 'no-commitment', why: 'left' })
})
