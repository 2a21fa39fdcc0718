/** Tries at one scenario hang from the try they branched off. */
import { expect, test } from 'vitest'
import { attemptTree, moveNumber, type Attempt } from '../../../src/core/session/attempts.ts'

const CHOICES = [
  'prepare:target=66,limit=52',
  'line:ask',
  'note:He counts',
  'line:own-it',
  'offer:price=low/plain',
].map((choice) => ({ choice, state: '00000000' }))

function tried(id: string, parent?: { readonly session: string; readonly at: number }): Attempt {
  return { id, log: { choices: CHOICES, ...(parent && { parent }) } }
}

function outline(attempts: readonly Attempt[]): string[] {
  return attemptTree(attempts).map(
    ({ attempt, number, depth, from }) =>
      `${' '.repeat(depth)}${number} ${attempt.id}${from ? ` <${from.number}@${from.move}` : ''}`,
  )
}

test('each try stands below the one it branched off, and two from the start stand beside each other', () => {
  const attempts = [
    tried('a'),
    tried('b', { session: 'a', at: 3 }),
    tried('c'),
    tried('d', { session: 'b', at: 4 }),
    tried('e', { session: 'a', at: 1 }),
  ]
  expect(outline(attempts)).toEqual(['1 a', ' 2 b <1@2', '  4 d <2@3', ' 5 e <1@1', '3 c'])
})

test('a try whose origin is not on this device stands at the start', () => {
  expect(outline([tried('b', { session: 'gone', at: 3 })])).toEqual(['1 b'])
})

test('tries that claim to come from each other are still all told, once', () => {
  const circle = [
    tried('a', { session: 'b', at: 1 }),
    tried('b', { session: 'a', at: 1 }),
    tried('c', { session: 'c', at: 1 }),
  ]
  expect(
    outline(circle)
      .map((line) => line.trim().slice(0, 3))
      .sort(),
  ).toEqual(['1 a', '2 b', '3 c'])
})

test('preparation and notes are no moves', () => {
  expect([0, 1, 2, 3, 4].map((at) => moveNumber({ choices: CHOICES }, at))).toEqual([1, 1, 2, 2, 3])
})
