/** What the four dials of a place change, and that the middle changes nothing (domain model 4.1). */
import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/core/model/line.ts'
import type { Manner } from '../../../src/core/model/setting.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, offer, say } from '../../support/table-talk.ts'

const MIDDLE: Manner = { directness: 3, hierarchy: 3, face: 3, pressure: 3 }
const METERS = { trust: 60, frustration: 40, face: 70, patience: 60 }

type Setting = Pick<Parameters<typeof anEvent>[0] & object, 'audience'> & Partial<Manner>

/** What one line in an impasse does to the meters, with the dials turned. */
function moved(line: Line, { audience = 'private', ...dials }: Setting = {}): Record<string, number> {
  const event = anEvent({ cause: 'emotional-rupture', emotion: 'hurt', audience, lines: [line] })
  const scenario = { ...aScenario({ events: [event] }), setting: { ...MIDDLE, ...dials } }
  const { meters } = say(scenario, begun(scenario, METERS), line.id).state
  return Object.fromEntries(Object.entries(METERS).map(([id, was]) => [id, meters[id as keyof typeof METERS] - was]))
}

const THREAT = aLine('threat', { move: 'threaten-or-ultimatum' })
const LABEL = aLine('label', { move: 'label-emotion' })
const ALONE = aLine('alone', { move: 'change-both-negotiators', misses: ['both'] })

describe('each dial makes its own losses larger or smaller', () => {
  test.each([
    ['directness', 'trust', THREAT, [5, 3, 1]],
    ['directness', 'frustration', THREAT, [5, 3, 1]],
    ['hierarchy', 'face', ALONE, [1, 3, 5]],
    ['face', 'face', THREAT, [1, 3, 5]],
    ['pressure', 'patience', THREAT, [1, 3, 5]],
  ] as const)('%s: %s', (dial, meter, line, fromGentle) => {
    const sizes = fromGentle.map((at) => Math.abs(moved(line, { [dial]: at })[meter] ?? 0))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBe(3)
  })

  test.each(['directness', 'hierarchy', 'face', 'pressure'] as const)('%s leaves the other meters alone', (dial) => {
    const touched = {
      directness: ['trust', 'frustration'],
      hierarchy: ['face'],
      face: ['face'],
      pressure: ['patience'],
    }
    const [middle, high] = [moved(ALONE), moved(ALONE, { [dial]: 5 })]
    const differing = Object.keys(METERS).filter((id) => middle[id] !== high[id])
    expect(touched[dial]).toEqual(expect.arrayContaining(differing))
  })
})

test('where time presses most, a loss of patience is a fifth larger', () => {
  const costs = [3, 5].map((pressure) => {
    const scenario = { ...aScenario(), setting: { ...MIDDLE, pressure } }
    const first = offer(scenario, begun(scenario, METERS), { price: 'o1', delivery: 'o1' }).state
    return METERS.patience - first.meters.patience
  })
  expect((costs[1] ?? 0) / (costs[0] ?? 1)).toBeCloseTo(1.2)
})

test('what an author wrote as the shock of an event stands as written', () => {
  const shock = { trust: -10, frustration: 10, face: -20, patience: -10 }
  const after = [3, 5].map((at) => {
    const dials = { directness: at, hierarchy: at, face: at, pressure: at }
    const scenario = { ...aScenario({ events: [anEvent({ shock })] }), setting: dials }
    return begun(scenario).meters
  })
  expect(after[1]).toEqual(after[0])
})

test('a feeling named before others does harm, most where rank counts; in private it calms', () => {
  const faces = [
    moved(LABEL),
    moved(LABEL, { audience: 'public' }),
    moved(LABEL, { audience: 'public', hierarchy: 5 }),
  ].map(({ face }) => face ?? 0)
  expect(faces).toEqual(faces.toSorted((a, b) => b - a))
  expect(new Set(faces).size).toBe(3)
})

test('half of it missed, it does in an impasse what a clumsy word does', () => {
  const clumsy = moved(aLine('label', { move: 'label-emotion', misses: ['specific', 'respectful'] }))
  expect(clumsy.frustration).toBeGreaterThan(moved(LABEL).frustration ?? 0)
})
