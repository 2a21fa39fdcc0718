/** Offers, questions and rounds. */
import { expect, test } from 'vitest'
import { chanceOfYes } from '../../../src/core/engine/counterpart/acceptance.ts'
import { enumeratePackages, points } from '../../../src/core/deals/packages.ts'
import type { NegotiationState } from '../../../src/core/engine/index.ts'
import { aBeat, aLine, anInterest, anIssue, aScenario } from '../../support/a-scenario.ts'
import { begun } from '../../support/table-talk.ts'
import { after, bargaining, hasDeal, mean, played, share, TRADING_TABLE } from './pairs.ts'

const trading = aScenario(TRADING_TABLE)
const roundsOf = (state: NegotiationState): number => state.round + state.lostRounds
/** Mean points to us over the talks that ended in a deal. */
function valueGivenDeal(states: readonly NegotiationState[]): number {
  return mean(states.filter(hasDeal).map(({ agreed }) => points(trading.cases.main, agreed ?? {}).you))
}

/** All rounds gone: nobody chose this end. */
const failed = (state: NegotiationState): boolean => state.ending?.kind === 'deadlock'

// Galinsky, Maddux, Gilin, White 2008: perspective takers found a deal in 76 %, others in 39 %, where prices did not overlap.
test('probing frees deals where no zone is to be seen', () => {
  const issues = [anIssue('price', [[60, 10], [40, 30], [20, 50]]), anIssue('work', [[0, 0], [30, 45, 'job']])] // prettier-ignore
  const lines = [aLine('probe', { move: 'probe-interests', asks: ['job'] }), aLine('chat', { move: 'build-rapport' })]
  const scenario = aScenario({
    issues,
    limits: { you: 45, they: 50 },
    interests: [anInterest('job')],
    beats: [aBeat('talk', { lines })],
    exchangeTurns: 1,
  })
  const deals = (first: string) => share(played(scenario, after([first], bargaining(75, 46))), hasDeal)
  expect(deals('probe')).toBeGreaterThan(deals('chat'))
})

// Schweinsberg, Ku, Wang, Pillutla 2012: extreme first offers offend and raise the rate of impasse, and win more given a deal.
test('extreme first offers cause impasses, and bring more where there is a deal', () => {
  const ends = (first: number, framing: 'plain' | 'reasoned') =>
    (['tough-principled', 'constrained-agent'] as const).flatMap((type) =>
      played(aScenario({ ...TRADING_TABLE, counterpart: { type } }), bargaining(first, 66, framing), 60),
    )
  const [extreme, moderate] = [ends(100, 'plain'), ends(76, 'reasoned')]
  expect(share(extreme, hasDeal)).toBeLessThan(share(moderate, hasDeal))
  expect(valueGivenDeal(extreme)).toBeGreaterThanOrEqual(valueGivenDeal(moderate))
})

// CaSiNo corpus, Chawla and others 2021: 47, 59, 86, 93, 94 % accepted over five bins of the receiver's points.
test('acceptance rises with what the offer gives the other side, and levels off', () => {
  const { main } = trading.cases
  const states = Array.from({ length: 12 }, (_, i) => ({ ...begun(trading, { seed: i }), round: i + 1 }))
  const chances = enumeratePackages(main, 'all').flatMap(({ terms, they }) =>
    states.map((state) => ({ they, chance: chanceOfYes(main, state, terms) })),
  )
  const bins = [0, 20, 40, 60, 80].map((low) => chances.filter(({ they }) => they >= low && they < low + 20.01))
  const rates = bins.map((bin) => mean(bin.map(({ chance }) => chance)))
  expect(rates).toEqual(rates.toSorted((a, b) => a - b))
  const [, , third = 0, fourth = 0, fifth = 0] = rates
  expect(fifth - fourth).toBeLessThan(fourth - third)
})

// CaSiNo corpus: deals in 98, 98, 88 and 71 % after 0, 1, 2 and more rejected offers.
test('rejections add up: the more offers were refused, the fewer talks end in a deal', () => {
  const types = ['collaborator', 'tough-principled', 'constrained-agent'] as const
  const plans = [bargaining(72, 50), bargaining(85, 60), bargaining(100, 66, 'plain'), bargaining(95, 80)]
  const all = types.flatMap((type) => {
    const scenario = aScenario({ ...TRADING_TABLE, counterpart: { type } })
    return plans.flatMap((plan) => played(scenario, plan, 25))
  })
  const atMost = [5, 8, 10, 99]
  const bins = atMost.map((most, i) =>
    all.filter(({ tallies }) => tallies.refused <= most && tallies.refused > (atMost[i - 1] ?? -1)),
  )
  const rates = bins.map((bin) => share(bin, hasDeal))
  expect(rates).toEqual(rates.toSorted((a, b) => b - a))
  expect(rates[0]).toBeGreaterThan(rates[3] ?? 1)
})

// DealOrNoDeal (Lewis and others 2017) and CaSiNo: dialogues without agreement are the longer ones.
test('talks that fail take longer', () => {
  const all = [bargaining(72, 50), bargaining(85, 68), bargaining(95, 80)].flatMap((plan) => played(trading, plan, 40))
  const ends = { failed: all.filter(failed), agreed: all.filter(hasDeal) }
  expect(ends.failed.length).toBeGreaterThan(0)
  expect(mean(ends.failed.map(roundsOf))).toBeGreaterThan(mean(ends.agreed.map(roundsOf)))
})

// Bazerman, Neale and others on logrolling: trading across priorities beats splitting each issue.
test('trading across issues brings more than meeting in the middle of each', () => {
  const middle = points(trading.cases.main, { price: 'o2', volume: 'o3', speed: 'o2', warranty: 'o3' }).you
  expect(valueGivenDeal(played(trading, bargaining(78, 52)))).toBeGreaterThan(middle)
})
