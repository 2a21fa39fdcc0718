/** Where no author wrote lines, a page of generic ones opens: enough to go on, to pause and to leave, and no menu. */
import { expect, test } from 'vitest'
import { legalMoves, pagesOf } from '../../../src/core/engine/index.ts'
import { EXITS } from '../../../src/core/engine/legal-moves.ts'
import type { Line } from '../../../src/core/model/line.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, say } from '../../support/table-talk.ts'

const scenario = aScenario()
const SEEDS = Array.from({ length: 30 }, (_, seed) => seed)

test.each(SEEDS)('one line of each job stands on the first page, all to leave with on the second (seed %i)', (seed) => {
  const [first = [], second = [], ...more] = pagesOf(scenario, begun(scenario, { seed }))
  expect(first).toHaveLength(6)
  expect(new Set(first.map(({ job }) => job))).toEqual(new Set(['arrange', 'ask', 'hold', 'listen', 'pause', 'press']))
  expect(new Set(second.map(({ job }) => job))).toEqual(new Set(['leave']))
  expect(second.map(({ move }) => move)).toEqual(expect.arrayContaining(['accept-no-deal', 'walk-to-batna']))
  expect(more).toEqual([])
})

test('what was said gives way to what was not', () => {
  let state = begun(scenario)
  const asked: string[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    const ask = pagesOf(scenario, state).flat().find(({ job }) => job === 'ask') // prettier-ignore
    if (!ask) throw new Error('There is always something to ask')
    asked.push(ask.id)
    state = say(scenario, state, ask.id).state
  }
  expect(new Set(asked).size).toBe(4)
})

test('the page holds while nothing is said', () => {
  const state = begun(scenario)
  expect(pagesOf(scenario, { ...state, notes: [] })).toEqual(pagesOf(scenario, state))
})

test.each(['impasse', 'walkout'] as const)(
  'at an %s nobody is locked in: its own way out, or else the ones of every talk',
  (kind) => {
    const open = (lines: readonly Line[]): string[] => {
      const scenario = aScenario({ events: [anEvent({ kind, lines })] })
      return legalMoves(scenario, begun(scenario))
        .lines.filter(({ move }) => EXITS.includes(move))
        .map(({ id }) => id)
    }
    expect(open([aLine('stay', { move: 'hold-firm' })]).every((id) => id.startsWith('any-'))).toBe(true)
    expect(open([aLine('stay', { move: 'hold-firm' })]).length).toBeGreaterThan(0)
    expect(open([aLine('part', { move: 'accept-no-deal' })])).toEqual(['part'])
  },
)
