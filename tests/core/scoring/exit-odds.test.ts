/** The benchmark beside what a trainee believed of an exit: from who left, what could be seen, and how things stood. */
import { expect, test } from 'vitest'
import { exitOdds } from '../../../src/core/scoring/exit-odds.ts'
import type { CounterpartType } from '../../../src/core/model/setting.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun } from '../../support/table-talk.ts'

const LEFT = anEvent({ kind: 'walkout', cause: 'emotional-rupture', lines: [aLine('wait', { move: 'hold-firm' })] })

function oddsOf(cues: readonly string[], type: CounterpartType = 'collaborator', frustration = 60): unknown {
  const event = {
    ...LEFT,
    opens: [{ say: 'No.', cues: cues.map((k) => ({ id: `${k}-cue`, caption: `${k}.`, k })) }],
  } as typeof LEFT
  const scenario = aScenario({ counterpart: { type }, events: [event] })
  return exitOdds(scenario, event, begun(scenario, { frustration, trust: 35, face: 30 }))
}

test('the worked examples of the model: a performer with a price, and a partner with the same cues', () => {
  expect(oddsOf(['K03', 'K04', 'K05'], 'schemer')).toMatchObject({ genuine: 3 })
  expect(oddsOf(['K03', 'K04', 'K05'])).toMatchObject({ genuine: 43 })
})

test('a meant exit is the more final the angrier they left; a staged one is seldom final', () => {
  const final = (odds: unknown): number => (odds as { final: number }).final
  expect(final(oddsOf(['K13'], 'collaborator', 90))).toBeGreaterThan(final(oddsOf(['K13'], 'collaborator', 20)))
  expect(final(oddsOf(['K03', 'K04', 'K05'], 'schemer', 90))).toBeLessThan(20)
})

test('where nothing blocks the talks there is no exit to reckon', () => {
  const scenario = aScenario()
  expect(exitOdds(scenario, LEFT, begun(scenario))).toBeUndefined()
})
