/** Luck is what chance did, against how likely it was. */
import { expect, test } from 'vitest'
import { luck } from '../../../src/core/scoring/measures/luck.ts'
import { aScenario } from '../../support/a-scenario.ts'
import { begun, offer } from '../../support/table-talk.ts'

const end = begun(aScenario())
const chance = (probability: number, happened: boolean) => ({ turn: 1, what: 'yes' as const, probability, happened })

test('a likely yes that came is little luck, an unlikely one is much', () => {
  const balance = (...chances: ReturnType<typeof chance>[]) => luck({ end: { ...end, chances } })?.balance
  expect(balance(chance(0.9, true))).toBeCloseTo(0.1)
  expect(balance(chance(0.1, true))).toBeCloseTo(0.9)
  expect(balance(chance(0.9, false), chance(0.5, true))).toBeCloseTo(-0.4)
})

test('nothing left to chance is no luck at all', () => {
  expect(luck({ end })).toBeUndefined()
})

test('only what could have gone either way is remembered as chance', () => {
  const scenario = aScenario()
  const { state } = offer(scenario, end, { price: 'o3', delivery: 'o2' })
  expect(state.chances.every(({ probability }) => probability > 0 && probability < 1)).toBe(true)
  expect(offer(scenario, end, { price: 'o1', delivery: 'o1' }).state.chances).toEqual([])
})
