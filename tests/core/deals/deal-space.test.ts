/** What both could sign, what is efficient, and the classic reference points, on tables small enough to check by hand. */
import { describe, expect, test } from 'vitest'
import { dealSpace } from '../../../src/core/deals/deal-space.ts'
import { dealTable } from './tables.ts'

const oneIssue = {
  price: [
    ['low', 10, 0],
    ['middle', 5, 5],
    ['high', 0, 10],
  ],
} as const

describe('the zone', () => {
  test('holds packages exactly at both limits', () => {
    expect(dealSpace(dealTable(oneIssue, [5, 5]), 'all')).toMatchObject({ zone: 1, nash: [[5, 5]], bestForYou: [5, 5] })
  })

  test('is empty, and so are its reference points, when a limit is out of reach', () => {
    expect(dealSpace(dealTable(oneIssue, [0, 'unreachable']), 'all')).toEqual({
      packages: 3,
      zone: 0,
      pareto: [
        [0, 10],
        [5, 5],
        [10, 0],
      ],
      nash: [],
      kalaiSmorodinsky: [],
      egalitarian: [],
      maxJoint: [],
      bestForYou: null,
    })
  })

  test('holds every package when both limits lie below the worst one', () => {
    expect(dealSpace(dealTable(oneIssue, [-20, -20]), 'all').zone).toBe(3)
  })

  test('leaves out packages over a red line, which are counted all the same', () => {
    const table = dealTable(
      {
        price: [
          ['fair', 5, 5],
          ['bribe', 9, 9, 'red line'],
        ],
      },
      [0, 0],
    )
    expect(dealSpace(table, 'all')).toMatchObject({ packages: 2, zone: 1, pareto: [[5, 5]], maxJoint: [[5, 5]] })
  })

  test('grows when an interest comes out', () => {
    const table = dealTable(
      {
        price: [
          ['plain', 2, 2],
          ['clever', 8, 8, 'I1'],
        ],
      },
      [5, 5],
    )
    expect(dealSpace(table, new Set()).zone).toBe(0)
    expect(dealSpace(table, new Set(['I2'])).zone).toBe(0)
    expect(dealSpace(table, new Set(['I1'])).zone).toBe(1)
  })

  test('holds nothing while an issue has no option that can be offered', () => {
    const table = dealTable({ ...oneIssue, site: [['north', 1, 1, 'I1']] }, [0, 0])
    expect(dealSpace(table, new Set())).toMatchObject({ packages: 0, zone: 0, pareto: [], bestForYou: null })
  })
})

describe('reference points', () => {
  test('name every tie, and equal packages once', () => {
    const table = dealTable(
      {
        price: [
          ['a', 6, 4],
          ['b', 4, 6],
          ['b again', 4, 6],
        ],
      },
      [0, 0],
    )
    const space = dealSpace(table, 'all')
    expect(space.zone).toBe(3)
    expect([space.nash, space.egalitarian, space.maxJoint]).toEqual([
      [
        [4, 6],
        [6, 4],
      ],
      [
        [4, 6],
        [6, 4],
      ],
      [
        [4, 6],
        [6, 4],
      ],
    ])
  })

  test('balance shares of ideal gain, not points', () => {
    const table = dealTable(
      {
        price: [
          ['a', 20, 1],
          ['b', 10, 5],
          ['c', 5, 6],
          ['d', 0, 10],
        ],
      },
      [0, 0],
    )
    expect(dealSpace(table, 'all')).toMatchObject({
      kalaiSmorodinsky: [[10, 5]],
      egalitarian: [
        [5, 6],
        [10, 5],
      ],
    })
  })

  test('take the most for one side when the other has nothing to gain', () => {
    const table = dealTable(
      {
        price: [
          ['a', 3, 5],
          ['b', 7, 5],
        ],
      },
      [0, 5],
    )
    expect(dealSpace(table, 'all').kalaiSmorodinsky).toEqual([[7, 5]])
  })

  test('tie exactly where decimals would make a difference of nothing', () => {
    const table = dealTable(
      {
        a: [
          ['x', 0.1, 0.2],
          ['y', 0.2, 0.1],
        ],
        b: [
          ['x', 0.2, 0.1],
          ['y', 0.1, 0.2],
        ],
      },
      [0, 0],
    )
    expect(dealSpace(table, 'all')).toMatchObject({
      pareto: [
        [0.2, 0.4],
        [0.3, 0.3],
        [0.4, 0.2],
      ],
      nash: [[0.3, 0.3]],
    })
    expect(dealSpace({ ...table, limits: { you: 0.3, they: 0.3 } }, 'all').zone).toBe(2)
  })
})

test('the frontier leaves out packages that another beats for one side at no cost to the other', () => {
  const table = dealTable(
    {
      price: [
        ['a', 5, 5],
        ['b', 5, 4],
        ['c', 4, 5],
        ['d', 6, 1],
      ],
    },
    [0, 0],
  )
  expect(dealSpace(table, 'all').pareto).toEqual([
    [5, 5],
    [6, 1],
  ])
})

test.each([1, 10])('two million packages in steps of 1/%i points are measured within a second', (steps) => {
  const uneven = (n: number) => ((n * 7919 + 13) % (14 * steps)) / steps
  const issue = (i: number) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`${n}`, uneven(i * 8 + n), uneven(i * 31 + n * 5)] as const)
  const issues = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, i) => [id, issue(i)] as const)
  const table = dealTable(Object.fromEntries(issues), [50, 50])
  const before = performance.now()
  expect(dealSpace(table, 'all').packages).toBe(8 ** 7)
  expect(performance.now() - before).toBeLessThan(1000)
})
