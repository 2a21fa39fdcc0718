/** How meters move near their ends (dynamics 2). */
import { expect, test } from 'vitest'
import { changed } from '../../../src/core/engine/rules/meters.ts'
import { begun, say } from '../../support/table-talk.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'

const AT = { trust: 50, frustration: 50, face: 50, patience: 50, demand: 50 }

test('in the middle, changes count in full', () => {
  const by = { trust: -10, frustration: 10, face: 10, patience: 10, demand: 10 }
  expect(changed(AT, by)).toEqual({ trust: 40, frustration: 60, face: 60, patience: 60, demand: 60 })
})

test('gains shrink near the top, losses do not', () => {
  const high = { trust: 75, frustration: 90, face: 80, patience: 80, demand: 85 }
  const up = { trust: 10, frustration: 5, face: 10, patience: 10, demand: 10 }
  expect(changed(high, up)).toEqual({ trust: 80, frustration: 95, face: 85, patience: 85, demand: 90 })
  const down = { trust: -10, frustration: -5, face: -10, patience: -10, demand: -10 }
  expect(changed(high, down)).toEqual({ trust: 65, frustration: 85, face: 70, patience: 70, demand: 75 })
})

test('the last of frustration and of demand goes slowly', () => {
  const low = { ...AT, frustration: 15, demand: 15 }
  expect(changed(low, { frustration: -10, demand: -10 })).toMatchObject({ frustration: 10, demand: 10 })
})

test('nothing leaves 0 to 100', () => {
  expect(changed(AT, { trust: -80, frustration: 80, face: -80, patience: -80, demand: -90 })).toEqual({
    trust: 0, frustration: 100, face: 0, patience: 0, demand: 0,
  }) // prettier-ignore
})

test('the same ordinary move moves half as much each time', () => {
  const scenario = aScenario({ bank: [aLine('ask', { again: true }), aLine('leave', { move: 'accept-no-deal' })] })
  const start = begun(scenario, { trust: 40 })
  const once = say(scenario, start, 'ask').state.meters.trust
  const twice = say(scenario, start, 'ask', 'ask').state.meters.trust
  expect([once - 40, twice - once]).toEqual([2, 1])
})

test('frustration falls only away from the table: more with word between the parties than without', () => {
  const away = { kind: 'walkout', shock: { trust: 0, frustration: 0, face: 0, patience: 0 } } as const
  const lines = [aLine('word', { move: 'recess' }), aLine('nothing', { move: 'hold-firm' })]
  const scenario = aScenario({ events: [anEvent({ ...away, lines })] })
  const gone = begun(scenario, { trust: 0, frustration: 80, face: 60 })
  expect(say(scenario, gone, 'word').state.meters.frustration).toBe(72)
  expect(say(scenario, gone, 'nothing').state.meters.frustration).toBe(77)
})
