import { expect, test } from 'vitest'
import { parseRoute, writeRoute, type Route } from '../../src/app/route.ts'

const ROUTES: readonly Route[] = [
  { screen: 'library' },
  { screen: 'play', session: '0a1b2c' },
  { screen: 'debrief', session: '0a1b2c' },
  { screen: 'compare', first: '0a1b2c', second: '3d4e5f' },
  { screen: 'handbook' },
  { screen: 'handbook', card: 'let-time-pass' },
  { screen: 'progress' },
  { screen: 'group' },
  { screen: 'handed', session: 'eJxLSU1LBQ' },
  { screen: 'start', scenario: 'late-keys', mode: 'practice' },
  { screen: 'start', scenario: 'late-keys', mode: 'challenge', truth: 'twin', seed: 4294967295, from: 'nine-sharp' },
]

test('every place in the program can be written as an address and found again', () => {
  expect(ROUTES.map(writeRoute).map(parseRoute)).toEqual(ROUTES)
})

test('an unknown address leads home, and a link keeps only what it may fix', () => {
  expect(
    ['', '#', '#/', '#/play', '#/play/', '#/play/a/b', '#/compare/a', '#/constructor/a', '#/elsewhere/a'].map(
      parseRoute,
    ),
  ).toEqual(Array.from({ length: 9 }, () => ({ screen: 'library' })))
  expect(parseRoute('#/start/late-keys?truth=both&seed=99999999999&mode=easy&from=Nine%20')).toEqual({
    screen: 'start',
    scenario: 'late-keys',
    mode: 'practice',
  })
})
