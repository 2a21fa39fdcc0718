/** What a trainee wrote in the debrief survives with the session, and odd answers from a file are refused. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/core/model/answers.ts'
import { readAnswers, readParent, withAnswers } from '../../../src/core/session/answers.ts'

const answers: Answers = {
  words: { 'cool-down': 'Tired.', principle: 'Ask who else has to agree.' },
  moments: { 12: { added: 'The date.', picked: 'line:own-it' } },
  guess: { outcome: 3, self: 4, process: 5, relationship: 6 },
  pairs: { 'before-the-rains': 'Own it before asking for anything.' },
}

test('answers are read as they were written', () => {
  expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
})

describe('odd answers are refused whole', () => {
  test.each([
    ['no object', 'Tired.'],
    ['words that are no text', { ...answers, words: { 'cool-down': 7 } }],
    ['a text longer than any answer', { ...answers, words: { principle: 'x'.repeat(2001) } }],
    ['a moment without an index', { ...answers, moments: { first: { added: '', picked: '' } } }],
    ['a guess off the scale', { ...answers, guess: { ...answers.guess, self: 9 } }],
    ['a guess with a part missing', { ...answers, guess: { outcome: 3 } }],
    ['a prototype key', JSON.parse('{"words":{},"moments":{},"pairs":{"__proto__":"x"}}')],
  ])('%s', (_, value) => {
    expect(readAnswers(value)).toBeUndefined()
  })
})

test('another answer leaves those given before', () => {
  const more = withAnswers(answers, { words: { principle: 'Slow down.' }, moments: { 20: { added: '', picked: '' } } })
  expect(more).toEqual({
    ...answers,
    words: { 'cool-down': 'Tired.', principle: 'Slow down.' },
    moments: { ...answers.moments, 20: { added: '', picked: '' } },
  })
})

test.each([
  [
    { session: 'a1b2', at: 7 },
    { session: 'a1b2', at: 7 },
  ],
  [{ session: 'a1b2', at: -1 }, undefined],
  [{ session: '../other', at: 1 }, undefined],
])('where a session branched off: %o', (value, read) => {
  expect(readParent(value)).toEqual(read)
})
