import { describe, expect, test } from 'vitest'
import { bankFor } from '../../../src/core/scenario/bank/bank.ts'
import { checkIdsOf } from '../../../src/core/scenario/move-checks.ts'
import { CUE_SOUNDS } from '../../../src/core/scenario/schema-talk.ts'
import { SOUND_CUES } from '../../../src/core/present/sound-view.ts'

const { lines, offerReplies } = bankFor('en')
/** Moves after which nothing more is said. */
const LAST_WORDS = ['accept-no-deal', 'walk-to-batna', 'ask-commitment']
const TURNS_WITHOUT_REPEATING = 4

test('every line of the bank is marked as the bank’s, has its own name and belongs to a stage', () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  expect(
    lines.filter((line) => line.job === null || !line.id.startsWith('any-') || line.when?.stage === undefined),
  ).toEqual([])
})

test.each(['exchange', 'bargain', 'conclude'])('%s has more than a page of lines', (stage) => {
  expect(lines.filter(({ when }) => when?.stage === stage).length).toBeGreaterThan(6)
})

test.each(['bargain', 'conclude'])('whoever wants to leave can do so in %s, and again', (stage) => {
  const exits = lines.filter(({ move, when, again }) => LAST_WORDS.includes(move) && when?.stage === stage && again)
  expect(exits.map(({ move }) => move)).toEqual(expect.arrayContaining(['accept-no-deal', 'walk-to-batna']))
})

test('nothing is asked to be signed before it has been agreed', () => {
  expect(lines.filter(({ move, when }) => move === 'ask-commitment' && when?.tentative !== true)).toEqual([])
})

test('a line that may be said again has enough answers for any mood that none comes back within four turns', () => {
  const repeatable = lines.filter(({ again, move }) => again && !LAST_WORDS.includes(move))
  const short = repeatable.filter(
    ({ replies }) => replies.filter((each) => each.if === undefined).length < TURNS_WITHOUT_REPEATING,
  )
  expect(short.map(({ id }) => id)).toEqual([])
})

test.each(Object.entries(offerReplies))('%s: enough answers that none comes back within four turns', (_, replies) => {
  expect(replies.filter((each) => each.if === undefined).length).toBeGreaterThanOrEqual(TURNS_WITHOUT_REPEATING)
})

describe('the words', () => {
  const answers = [...lines.flatMap(({ replies }) => replies), ...Object.values(offerReplies).flat()].map(
    ({ say }) => say,
  )

  test('never run over 240 characters', () => {
    expect([...lines.map(({ say }) => say), ...answers].filter((say) => say.length > 240)).toEqual([])
  })

  test('of longer answers are not used twice', () => {
    const long = answers.filter((say) => say.length > 12)
    expect(long.filter((say, index) => long.indexOf(say) !== index)).toEqual([])
  })

  test('every line has at least three answers', () => {
    expect(lines.filter(({ replies }) => replies.length < 3).map(({ id }) => id)).toEqual([])
  })
})

test('what a generic line misses is a check of its move', () => {
  const wrong = lines.filter(({ move, misses }) => !misses.every((miss) => checkIdsOf(move)?.includes(miss)))
  expect(wrong).toEqual([])
})

test('the sounds a cue may name are those that can be heard', () => {
  expect(CUE_SOUNDS).toEqual(SOUND_CUES)
})
