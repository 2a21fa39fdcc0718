import { expect, test } from 'vitest'
import { parseRoute, writeRoute, type Route } from '../../src/app/route.ts'

const ROUTES: readonly Route[] = [
  { screen: 'library' },
  { screen: 'play', session: '0a1b2c' },
  { screen: 'debrief', session: '0a1b2c' },
  { screen: 'start', scenario: 'late-keys', mode: 'practice' },
  { screen: 'start', scenario: 'late-keys', mode: 'challenge', truth: 'twin', seed: 4294967295 },
]

test('every place in the program can be written as an address and found again', () => {
  expect(ROUTES.map(writeRoute).map(parseRoute)).toEqual(ROUTES)
})

test('an unknown address leads home, and a link keeps only what it may fix', () => {
  expect(['', '#', '#/', '#/play', '#/play/', '#/play/a/b', '#/elsewhere/a'].map(parseRoute)).toEqual(
    Array.from({ length: 7 }, () => ({ screen: 'library' })),
  )
  expect(parseRoute('#/start/late-keys?truth=both&seed=99999999999&mode=easy')).toEqual({
    screen: 'start',
    scenario: 'late-keys',
    mode: 'practice',
  })
})
