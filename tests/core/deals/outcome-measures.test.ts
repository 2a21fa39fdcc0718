/** The panel of outcome measures, on the worked case of the tram depot. */
import { describe, expect, test } from 'vitest'
import { outcomeMeasures } from '../../../src/core/deals/outcome-measures.ts'
import { enumeratePackages } from '../../../src/core/deals/packages.ts'
import { dealTable, scenarioTable } from './tables.ts'

const depot = scenarioTable('S02', [50, 50])

describe('at the tram depot', () => {
  test('a fair and efficient deal', () => {
    expect(measuresAt(70, 76)).toEqual({ margin: 20, E: 0.54, J: 0.94, X: 1, N: 0.94, K: 0.09, free: 0 })
  })

  test('a thin deal leaves points on the table', () => {
    expect(measuresAt(56, 53)).toEqual({ margin: 6, E: 0.16, J: 0.18, X: 0.35, N: 0.17, K: 0.09, free: 31 })
  })

  test('the greediest deal is efficient and out of balance', () => {
    expect(measuresAt(87, 61)).toEqual({ margin: 37, E: 1, J: 0.98, X: 1, N: 0.83, K: 0.73, free: 0 })
  })
})

test('below the own limit the margin is negative and nothing is shared', () => {
  const table = dealTable(
    {
      price: [
        ['a', 8, 2],
        ['b', 2, 8],
        ['c', 5, 6],
      ],
    },
    [4, 1],
  )
  expect(outcomeMeasures(table, 'all', { price: 'b' })).toMatchObject({ margin: -2, valueClaimed: -0.5, nashShare: 0 })
})

test('shares of the zone do not apply when there is none; closeness does', () => {
  const table = dealTable(
    {
      price: [
        ['a', 8, 2],
        ['b', 2, 8],
      ],
    },
    [5, 'unreachable'],
  )
  expect(outcomeMeasures(table, 'all', { price: 'a' })).toEqual({
    margin: 3,
    valueClaimed: null,
    jointGain: null,
    paretoCloseness: 1,
    freePoints: 0,
    nashShare: null,
    balanceGap: null,
    redLines: 0,
  })
})

test('a red line signed is counted', () => {
  const table = dealTable(
    {
      price: [
        ['a', 8, 2],
        ['bribe', 9, 9, 'red line'],
      ],
    },
    [0, 0],
  )
  expect(outcomeMeasures(table, 'all', { price: 'bribe' }).redLines).toBe(1)
})

test('nothing agreed, nothing to measure', () => {
  expect(Object.values(outcomeMeasures(depot, 'all', null))).toEqual([null, null, null, null, null, null, null, 0])
})

function measuresAt(you: number, they: number) {
  const found = enumeratePackages(depot, 'all').find((each) => each.you === you && each.they === they)
  const measures = outcomeMeasures(depot, 'all', found?.terms ?? null)
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
  return {
    margin: measures.margin,
    E: rounded(measures.valueClaimed),
    J: rounded(measures.jointGain),
    X: rounded(measures.paretoCloseness),
    N: rounded(measures.nashShare),
    K: rounded(measures.balanceGap),
    free: measures.freePoints,
  }
}
