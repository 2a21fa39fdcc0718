/** Anger, threats, breaks, and who brings a proposal. */
import { expect, test } from 'vitest'
import { chanceOfYes } from '../../../src/core/engine/counterpart/acceptance.ts'
import { targetOf } from '../../../src/core/engine/counterpart/aspiration.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, factOf, feeling, say } from '../../support/table-talk.ts'
import { after, bargaining, hasDeal, played, share, TRADING_TABLE } from './pairs.ts'

const FIRM = aLine('firm', { move: 'hold-firm' })
const THREAT = aLine('threat', { move: 'threaten-or-ultimatum' })

// Van Kleef, De Dreu, Manstead 2004: opponents concede to anger when they depend on the deal, and not when they do not.
test('a threat moves a counterpart with a weak alternative and hardens one with a strong; the relationship falls in both', () => {
  const compare = (limit: number) => {
    const bank = [FIRM, THREAT, aLine('leave', { move: 'accept-no-deal' })]
    const scenario = aScenario({ ...TRADING_TABLE, limits: { you: 45, they: limit }, bank })
    const [firm, threat] = [FIRM, THREAT].map(({ id }) => say(scenario, begun(scenario), id).state)
    if (!firm || !threat) throw new Error('Two lines were said')
    const target = (state: typeof firm) => targetOf(scenario.cases.main, state, 3)
    return {
      target: Math.sign(target(threat) - target(firm)),
      trust: Math.sign(threat.meters.trust - firm.meters.trust),
    }
  }
  expect([compare(20), compare(60)]).toEqual([
    { target: -1, trust: -1 },
    { target: 1, trust: -1 },
  ])
})

// Friedman and others 2004: anger in mediated online disputes lowers the rate of settlement.
test('an angry first message in a rupture lowers the chance of settling', () => {
  const lines = [THREAT, FIRM, aLine('sorry', { move: 'apologize' })]
  const rupture = anEvent({
    cause: 'emotional-rupture',
    role: 'contributed',
    emotion: 'anger',
    shock: { trust: -8, frustration: 18, face: -10, patience: 0 },
    lines,
  })
  const scenario = aScenario({ ...TRADING_TABLE, events: [rupture] })
  const settled = (first: string) => share(played(scenario, after([first, 'sorry'], bargaining(75, 50))), hasDeal)
  expect(settled('threat')).toBeLessThan(settled('firm'))
})

// Harinck, De Dreu 2008: breaks with another task help, breaks spent on the dispute do not.
test('a break helps only if the mind leaves the quarrel', () => {
  const lines = [
    aLine('task', { move: 'let-time-pass' }),
    aLine('rehearsed', { move: 'let-time-pass', misses: ['purpose', 'contact'] }),
    aLine('on', { move: 'hold-firm' }),
  ]
  const scenario = aScenario({ ...TRADING_TABLE, events: [anEvent({ cause: 'rosy-alternative', lines })] })
  const left = (line: string) => {
    const { facts, state } = say(scenario, begun(scenario, { frustration: 60 }), line)
    const block = line === 'on' ? 1 : factOf(facts, 'move-rated').blockAfter
    return { block, frustration: state.meters.frustration }
  }
  expect(left('task').block).toBeLessThan(left('rehearsed').block)
  expect(left('task').frustration).toBeLessThan(left('rehearsed').frustration)
  expect(left('rehearsed').frustration).toBeLessThan(left('on').frustration)
})

// Stillinger, Epelbaum, Keltner, Ross 1991: the same proposal pleased 44 % from the other side and 80 % from a neutral.
test('the same package is taken more readily from a neutral than from an angry counterpart’s opponent', () => {
  const lines = [aLine('neutral', { move: 'neutral-facilitator' }), aLine('summary', { move: 'summarise' })]
  const scenario = aScenario({
    ...TRADING_TABLE,
    events: [anEvent({ cause: 'public-position', gating: false, lines })],
  })
  const terms = { price: 'o2', volume: 'o2', speed: 'o3', warranty: 'o3' }
  const hostile = { trust: 45, frustration: 62, face: 50, patience: 60 }
  const chance = (line: string) => {
    const said = feeling(say(scenario, begun(scenario), line).state, hostile)
    return chanceOfYes(scenario.cases.main, { ...said, round: 6 }, terms)
  }
  expect(chance('neutral')).toBeGreaterThan(chance('summary'))
})
