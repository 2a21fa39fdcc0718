/** Packages offered side by side, issues left for later, and what they think we could do without them. */
import { expect, test } from 'vitest'
import { advance, seatView } from '../../../src/core/engine/index.ts'
import { targetOf, worthToThem } from '../../../src/core/engine/counterpart/aspiration.ts'
import type { Terms } from '../../../src/core/model/offer.ts'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import type { NegotiationState } from '../../../src/core/engine/index.ts'
import { aLine, anEvent, anIssue, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, feeling, offer, say, types } from '../../support/table-talk.ts'

const THREE: CaseChanges = {
  issues: [anIssue('price', [[60, 0], [30, 30], [0, 60]]), anIssue('speed', [[40, 0], [20, 38], [0, 40]])],
} // prettier-ignore
const PACKAGES: readonly Terms[] = [
  { price: 'o2', speed: 'o1' },
  { price: 'o1', speed: 'o3' },
  { price: 'o2', speed: 'o2' },
]

function together(scenario: Scenario, state: NegotiationState, [terms, ...beside]: readonly Terms[]) {
  if (!terms) throw new Error('Nothing to offer')
  const result = advance(scenario, state, { kind: 'offer', terms, beside, framing: 'plain' })
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

test('they look longest at the package they like best, and one accepts or counters that', () => {
  const scenario = aScenario(THREE)
  const { state, facts } = together(scenario, begun(scenario), PACKAGES)
  expect(factOf(facts, 'package-preferred').terms).toEqual({ price: 'o2', speed: 'o2' })
  const made = factOf(facts, 'offer-made')
  expect(made).toMatchObject({ you: 50, they: 68 })
  expect(made.offer.beside).toHaveLength(2)
  expect(state.round).toBe(1)
})

test('offering a choice makes a sincere counterpart easier, the same package alone does not', () => {
  const scenario = aScenario(THREE)
  const first = begun(scenario, { trust: 45, frustration: 45 })
  const choice = together(scenario, first, PACKAGES).state.meters
  const alone = offer(scenario, first, { price: 'o2', speed: 'o2' }).state.meters
  expect(choice.trust).toBeGreaterThan(alone.trust)
  expect(choice.frustration).toBeLessThan(alone.frustration)
})

test('a choice of packages is no gift: it does not raise the price of a performer', () => {
  const scenario = aScenario({ ...THREE, counterpart: { type: 'schemer' } })
  const [low, ...rest] = PACKAGES.toSorted(
    (a, b) => worthToThem(scenario.cases.main, a) - worthToThem(scenario.cases.main, b),
  )
  const high = rest.at(-1)
  if (!low || !high) throw new Error('Nothing to offer')
  const first = feeling(offer(scenario, begun(scenario), low).state, { demand: 50 })
  const demand = (packages: readonly Terms[]): number => together(scenario, first, packages).state.meters.demand
  expect(demand([high])).toBeGreaterThan(50)
  expect(demand([high, low])).toBe(47)
})

test('at an impasse packages side by side are a rated move', () => {
  const scenario = aScenario({ ...THREE, events: [anEvent({ cause: 'stale-options' })] })
  const { facts, state } = together(scenario, begun(scenario), PACKAGES)
  expect(factOf(facts, 'move-rated')).toMatchObject({ move: 'package-or-meso', rating: 'best', checksMet: 4 })
  expect(state.event?.turns ?? 1).toBe(1)
})

test('an issue can be left for later once both have agreed to park it', () => {
  const [first, second] = THREE.issues ?? []
  if (!first || !second) throw new Error('two issues')
  const later = { id: 'later', label: 'Left for later', you: 5, they: 5, later: true as const }
  const lines = [aLine('park', { move: 'defer-issue', defers: 'speed' })]
  const scenario = aScenario({
    issues: [first, { ...second, options: [...second.options, later] }],
    exchangeTurns: 1,
    beats: [{ id: 'agenda', stage: 'exchange', topic: 'Agenda', opens: [], lines }],
  })
  const open = (state: NegotiationState) =>
    seatView(scenario, state)
      .issues.find(({ id }) => id === 'speed')
      ?.options.map(({ id }) => id)
  const before = begun(scenario)
  expect(open(before)).not.toContain('later')
  const { state, facts } = say(scenario, before, 'park')
  expect(types(facts)).toContain('issue-parked')
  expect(open(state)).toContain('later')
  expect(types(offer(scenario, state, { price: 'o2', speed: 'later' }).facts)).toContain('offer-made')
})

test('whoever thinks we have nowhere to go asks for more; a truthful warning mends the picture, a bluff overdraws it', () => {
  const lines = [
    aLine('warn', { move: 'strengthen-and-warn-batna' }),
    aLine('bluff', { move: 'bluff-alternative' }),
    aLine('chat', { move: 'build-rapport' }),
  ]
  const scenario = aScenario({
    exchangeTurns: 3,
    beats: [{ id: 'talk', stage: 'exchange', topic: 'Talk', opens: [], lines }],
  })
  const theCase = scenario.cases.main
  const first = begun(scenario)
  expect(first.picture).toBeCloseTo(36)
  expect(say(scenario, first, 'chat').state.picture).toBe(first.picture)
  expect(say(scenario, first, 'warn').state.picture).toBeCloseTo(40)
  expect(say(scenario, first, 'bluff').state.picture).toBeCloseTo(50)
  const asks = (picture: number): number => targetOf(theCase, { ...first, picture }, 6)
  expect(asks(20)).toBeGreaterThan(asks(40))
})
