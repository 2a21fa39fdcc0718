/** Terms, what they are worth, and the list of packages. */
import { expect, test } from 'vitest'
import { enumeratePackages, isFull, openOptions, points, redLines } from '../../../src/core/deals/packages.ts'
import { dealTable } from './tables.ts'

const table = dealTable(
  {
    price: [
      ['low', 0.1, 7],
      ['high', 6, 0.7],
    ],
    site: [
      ['gate', 0.2, 3],
      ['seal', 4, 0.1, 'I1'],
      ['names', 9, 9, 'red line'],
    ],
  },
  [0, 0],
)

test('terms are worth the sum of their options, without the noise of decimals', () => {
  expect(points(table, { price: 'low', site: 'gate' })).toEqual({ you: 0.3, they: 10 })
  expect(points(table, { site: 'seal' })).toEqual({ you: 4, they: 0.1 })
})

test('terms with an option that does not exist are a fault of ours', () => {
  expect(() => points(table, { price: 'free' })).toThrow('price')
})

test('a package is full when every issue has its option', () => {
  expect([isFull(table, { price: 'low' }), isFull(table, { price: 'low', site: 'gate' })]).toEqual([false, true])
})

test('red lines are counted', () => {
  expect([redLines(table, { site: 'gate' }), redLines(table, { site: 'names' })]).toEqual([0, 1])
})

test('an option waits for its interest', () => {
  const offered = (known: ReadonlySet<string> | 'all') =>
    openOptions(table, known).issues[1]?.options.map(({ id }) => id)
  expect(offered(new Set())).toEqual(['gate', 'names'])
  expect(offered('all')).toEqual(['gate', 'seal', 'names'])
})

test('the list holds every package that can be offered, with its points and red lines', () => {
  expect(enumeratePackages(table, new Set())).toEqual([
    { terms: { price: 'low', site: 'gate' }, you: 0.3, they: 10, redLines: 0 },
    { terms: { price: 'low', site: 'names' }, you: 9.1, they: 16, redLines: 1 },
    { terms: { price: 'high', site: 'gate' }, you: 6.2, they: 3.7, redLines: 0 },
    { terms: { price: 'high', site: 'names' }, you: 15, they: 9.7, redLines: 1 },
  ])
})
