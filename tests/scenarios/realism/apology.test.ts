/** Apology, and what trust does after a lie. */
import { expect, test } from 'vitest'
import type { Line } from '../../../src/core/model/line.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, feeling, say } from '../../support/table-talk.ts'
import { mean, TRADING_TABLE } from './pairs.ts'

const LINES: readonly Line[] = [
  aLine('full', { move: 'apologize-unequivocally' }),
  aLine('partial', { move: 'apologize-unequivocally', misses: ['unconditional'] }),
  aLine('none', { move: 'hold-firm', again: true }),
  aLine('payment', { move: 'unilateral-concession', gives: 4 }),
]
const LEFT_BECAUSE_OF_US = anEvent({
  kind: 'walkout',
  cause: 'emotional-rupture',
  role: 'contributed',
  emotion: 'hurt',
  shock: { trust: -15, frustration: 43, face: -30, patience: 0 },
  lines: LINES,
})
const scenario = aScenario({ ...TRADING_TABLE, events: [LEFT_BECAUSE_OF_US] })

/** Share back at the table within one turn, over moods from mild to bitter. */
function returnRate(line: string): number {
  const moods = Array.from({ length: 30 }, (_, i) => ({
    trust: 60 - i,
    frustration: 55 + i,
    face: 55 - i,
    patience: 60,
  }))
  return mean(
    moods.map((mood) => Number(say(scenario, feeling(begun(scenario), mood), line).state.presence === 'at-table')),
  )
}

// Robbennolt 2003: settlements accepted by 73 % after a full, 35 % after a partial, 52 % after no apology; clear fault.
test('a full apology beats none, and a partial one is no better than none where fault is clear', () => {
  expect(returnRate('full')).toBeGreaterThan(returnRate('none'))
  expect(returnRate('none')).toBeGreaterThanOrEqual(returnRate('partial'))
})

// Abeler, Calaki, Andree, Basek 2010: 45 % withdrew a complaint for an apology, 21 % for a small payment.
test('an apology brings more back than a small payment', () => {
  expect(returnRate('full')).toBeGreaterThan(returnRate('payment'))
})

// Schweitzer, Hershey, Bradlow 2006: trust harmed by deeds recovers; harmed by deeds and a lie it never does in full.
test('trust does not recover fully after a lie that came out', () => {
  const repairs = ['one', 'two', 'three', 'four'].map((id) => aLine(id, { move: 'build-rapport' }))
  const found = aLine('lie-is-out', { move: 'hold-firm', remember: ['deceit-found'] })
  const bank = [
    ...repairs,
    found,
    aLine('act-is-out', { move: 'hold-firm' }),
    aLine('leave', { move: 'accept-no-deal' }),
  ]
  const talks = aScenario({
    ...TRADING_TABLE,
    bank: [...bank, ...['five', 'six'].map((id) => aLine(id, { move: 'disclose-interest' }))],
  })
  const start = begun(talks, { trust: 25 })
  const trustAfter = (deed: string) => say(talks, start, deed, 'one', 'two', 'three', 'five', 'six').state.meters.trust
  expect(trustAfter('lie-is-out')).toBeLessThan(trustAfter('act-is-out'))
})
