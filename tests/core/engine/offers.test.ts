/** How the counterpart hears, answers and makes offers (dynamics 5). */
import { expect, test } from 'vitest'
import { chanceOfYes, NEUTRAL_CARRIES } from '../../../src/core/engine/counterpart/acceptance.ts'
import { floorOf, targetOf, worthToThem } from '../../../src/core/engine/counterpart/aspiration.ts'
import { counterOffer } from '../../../src/core/engine/counterpart/counter-offer.ts'
import { enumeratePackages } from '../../../src/core/deals/packages.ts'
import { COUNTERPART_TYPES } from '../../../src/core/model/setting.ts'
import { anEvent, anInterest, anIssue, aScenario, type CaseChanges } from '../../support/a-scenario.ts'
import { begun, factOf, feeling, offer, types } from '../../support/table-talk.ts'

/** One issue, so that an offer gives them exactly the points of its name. */
const POINTS = [0, 5, 10, 20, 30, 34, 36, 40, 44, 50, 60, 80, 100]
const LADDER: CaseChanges = {
  issues: [
    anIssue(
      'price',
      POINTS.map((they) => [100 - they, they]),
    ),
  ],
  limits: { you: 20, they: 40 },
}
const worth = (points: number) => ({ price: `o${POINTS.indexOf(points) + 1}` })

function movedBy(
  points: readonly number[],
  framing: 'plain' | 'reasoned' | 'trade',
  type: 'collaborator' | 'schemer' = 'collaborator',
) {
  const scenario = aScenario({ ...LADDER, counterpart: { type } })
  const states = points.reduce(
    (list, each) => {
      const last = list.at(-1) ?? begun(scenario)
      return [...list, feeling(offer(scenario, last, worth(each), framing).state, { demand: 50 })]
    },
    [begun(scenario)],
  )
  const [before, after] = [states.at(-2), states.at(-1)]
  if (!before || !after) throw new Error('No offer was made')
  const rounded = (value: number) => Math.round(value * 100) / 100
  return {
    trust: rounded(after.meters.trust - before.meters.trust),
    frustration: rounded(after.meters.frustration - before.meters.frustration),
    patience: rounded(after.meters.patience - before.meters.patience),
    lost: rounded(after.lostRounds - before.lostRounds),
  }
}

test.each([
  {
    told: 'a first offer far below their limit',
    points: [5],
    moved: { trust: -3, frustration: 10, patience: -6, lost: 0.75 },
  },
  { told: 'a first offer below it', points: [20], moved: { trust: -1, frustration: 5, patience: -2, lost: 0 } },
  { told: 'a fair first offer', points: [40], moved: { trust: 0, frustration: 0, patience: -2, lost: 0 } },
  { told: 'a reversal', points: [36, 30], moved: { trust: -3, frustration: 7, patience: 0, lost: 0 } },
  { told: 'standing still', points: [30, 30], moved: { trust: 0, frustration: 4, patience: -4, lost: 0 } },
  { told: 'a small step', points: [34, 36], moved: { trust: 0.5, frustration: 0, patience: -1, lost: 0 } },
  { told: 'a real step', points: [30, 36], moved: { trust: 0.5, frustration: -2, patience: 1, lost: 0 } },
])('$told moves a sincere counterpart as the table says', ({ points, moved }) => {
  expect(movedBy(points, 'plain')).toEqual(moved)
})

test('a reason takes half the offence out of a poor offer', () => {
  expect(movedBy([5], 'reasoned').frustration).toBe(5)
  expect(movedBy([30, 30], 'reasoned').frustration).toBe(2.4)
})

test('a performer takes a gift for weakness; a trade, or standing still, lowers the price', () => {
  const scenario = aScenario({ ...LADDER, counterpart: { type: 'schemer' } })
  const first = feeling(offer(scenario, begun(scenario), worth(10)).state, { demand: 50 })
  const demand = (points: number, framing: 'plain' | 'trade') =>
    offer(scenario, first, worth(points), framing).state.meters.demand
  expect([demand(20, 'plain'), demand(20, 'trade'), demand(10, 'plain')]).toEqual([54, 47, 47])
})

test.each(COUNTERPART_TYPES)(
  'acceptance by a %s rises with what the offer gives them, and is never below the floor',
  (type) => {
    const theCase = aScenario({ ...LADDER, counterpart: { type } }).cases.main
    const scenario = aScenario({ ...LADDER, counterpart: { type } })
    for (const round of [1, 6, 9, 12]) {
      const state = { ...begun(scenario), round }
      const chances = POINTS.map((points) => chanceOfYes(theCase, state, worth(points)))
      expect(chances).toEqual(chances.toSorted((a, b) => a - b))
      const under = POINTS.filter((points) => points < floorOf(theCase, state))
      expect(chances.slice(0, under.length).every((chance) => chance === 0)).toBe(true)
    }
  },
)

test.each(COUNTERPART_TYPES)(
  'the counter-offer of a %s lies in the band above its target, or is the next above',
  (type) => {
    const scenario = aScenario({ counterpart: { type } })
    for (let seed = 1; seed <= 20; seed += 1) {
      const state = { ...begun(scenario, { seed }), round: seed % 12 }
      const target = targetOf(scenario.cases.main, state, state.round)
      const terms = counterOffer(scenario.cases.main, state)
      const points = worthToThem(scenario.cases.main, terms ?? {})
      const above = enumeratePackages(scenario.cases.main, 'all').flatMap(({ they }) => (they >= target ? [they] : []))
      expect(points).toBeGreaterThanOrEqual(target)
      expect(points).toBeLessThanOrEqual(Math.max(target + 8, Math.min(...above)))
    }
  },
)

test('where nothing reaches their limit the sincere make no offer, and a performer asks for the most', () => {
  const none: CaseChanges = { ...LADDER, limits: { you: 20, they: 'unreachable' } }
  const sincere = aScenario(none)
  expect(offer(sincere, begun(sincere), worth(100)).state).toMatchObject({ standing: null, agreed: null })
  const schemer = aScenario({ ...none, counterpart: { type: 'schemer' } })
  expect(offer(schemer, begun(schemer), worth(50)).state.standing?.terms).toEqual(worth(100))
})

test('their own offer, taken, is agreed at once', () => {
  const scenario = aScenario(LADDER)
  const countered = offer(scenario, begun(scenario), worth(20)).state
  const taken = offer(scenario, countered, countered.standing?.terms ?? {})
  expect(types(taken.facts)).toContain('terms-agreed')
  expect(taken.state).toMatchObject({ stage: 'conclude', agreed: countered.standing?.terms })
})

test('a false negotiator does not stand by its own offer', () => {
  const scenario = aScenario({ ...LADDER, counterpart: { type: 'false-negotiator' } })
  const countered = offer(scenario, begun(scenario), worth(20)).state
  expect(offer(scenario, countered, countered.standing?.terms ?? {}).state.agreed).toBeNull()
})

test('demand pressure raises the floor of performers and the tough, frustration that of all', () => {
  const floor = (type: 'collaborator' | 'schemer', meters: { demand?: number; frustration?: number }) => {
    const scenario = aScenario({ ...LADDER, counterpart: { type } })
    return floorOf(scenario.cases.main, feeling(begun(scenario), meters))
  }
  expect(floor('schemer', { demand: 50 })).toBe(40 + 0.7 * 0.5 * 60)
  expect(floor('collaborator', { demand: 50 })).toBe(40)
  expect(floor('collaborator', { frustration: 80 })).toBe(43)
})

test('a claimed limit stands in for the true one until it is tested', () => {
  const scenario = aScenario({ ...LADDER, counterpart: { type: 'schemer', claims: { limit: 60 }, demand: 0 } })
  const claimed = begun(scenario)
  expect(floorOf(scenario.cases.main, claimed)).toBe(60)
  expect(floorOf(scenario.cases.main, { ...claimed, words: ['claim-tested'] })).toBe(40)
})

test('a claim may begin later; until then the true limit is what counts', () => {
  const claims = { limit: 60, when: { remembers: ['phone-rang'] } }
  const scenario = aScenario({ ...LADDER, counterpart: { type: 'schemer', claims, demand: 0 } })
  const before = begun(scenario)
  expect(floorOf(scenario.cases.main, before)).toBe(40)
  expect(floorOf(scenario.cases.main, { ...before, words: ['phone-rang'] })).toBe(60)
})

test('an answer may be kept for what was just offered', () => {
  const told = { if: { offered: { price: ['o1'] } }, say: 'At that price? No.' }
  const { offerReplies } = aScenario().cases.main
  const other = { if: { offered: { price: ['o2', 'o3', 'o4', 'o5'] } }, say: 'Hm.' }
  const replies = { ...offerReplies, refuses: [told, other], counters: [told, other], insulted: [told, other] }
  const scenario = aScenario({ limits: { you: 0, they: 'unreachable' }, offerReplies: replies })
  const first = offer(scenario, begun(scenario), { price: 'o1', delivery: 'o1' }).state
  expect(first.spoken.map(({ words }) => words)).toContain('At that price? No.')
  const second = offer(scenario, first, { price: 'o2', delivery: 'o1' }).state
  expect(second.spoken.map(({ words }) => words)).toContain('Hm.')
})

test('to ask less of what matters to them and more of what matters to us gets better terms than meeting in the middle', () => {
  const issues = [anIssue('price', [[60, 0], [30, 20], [0, 40]]), anIssue('speed', [[40, 0], [20, 30], [0, 60]])] // prettier-ignore
  const scenario = aScenario({ issues, limits: { you: 40, they: 45 } })
  const packages = enumeratePackages(scenario.cases.main, 'all')
  const answered = Array.from({ length: 40 }, (_, seed) => {
    const { state } = offer(scenario, { ...begun(scenario, { seed }), round: 8 }, { price: 'o1', speed: 'o2' }, 'trade')
    const terms = state.agreed ?? state.standing?.terms
    return packages.find((each) => JSON.stringify(each.terms) === JSON.stringify(terms))?.you ?? 0
  })
  const middle = packages.find(({ terms }) => terms['price'] === 'o2' && terms['speed'] === 'o2')?.you ?? 0
  expect(answered.reduce((sum, you) => sum + you, 0) / answered.length).toBeGreaterThan(middle)
})

test('a package counts for more once a neutral carries it, and for less from us while they are angry', () => {
  const { cases } = aScenario({ ...LADDER })
  const calm = { ...begun(aScenario(LADDER)), round: 8 }
  const angry = feeling(calm, { frustration: 60 })
  const yes = (state: typeof calm) => chanceOfYes(cases.main, state, worth(60))
  expect(yes({ ...angry, words: [NEUTRAL_CARRIES] })).toBeGreaterThan(yes(angry))
})

test('terms agreed while an event is still to come are reopened by it', () => {
  const scenario = aScenario({ ...LADDER, events: [anEvent({ when: { round: 9 } })] })
  const met = offer(scenario, { ...begun(scenario), round: 5 }, worth(100))
  expect(types(met.facts)).toEqual(expect.arrayContaining(['terms-agreed', 'terms-reopened', 'event-started']))
  expect(met.state).toMatchObject({ agreed: null, stage: 'bargain', event: { id: 'stuck' } })
})

test('an event that waits for another need is not pending while that need is unknown', () => {
  const interests = [anInterest('speed')]
  const scenario = aScenario({ ...LADDER, interests, events: [anEvent({ when: { told: ['speed'] } })] })
  expect(offer(scenario, { ...begun(scenario), round: 5 }, worth(100)).state.stage).toBe('conclude')
})

test('each offer is a round, and the last round ends talks that are not agreed', () => {
  const scenario = aScenario({ ...LADDER, rounds: 2 })
  const first = offer(scenario, begun(scenario), worth(20))
  expect(factOf(first.facts, 'round-passed').round).toBe(1)
  expect(offer(scenario, first.state, worth(30)).state.ending).toMatchObject({ kind: 'deadlock', why: 'rounds-gone' })
})
