/** What to play next: a return when it is due, then what belongs beside something played, then what is new. */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Experience } from '../../../src/core/learning/experience.ts'
import { nextUp } from '../../../src/core/learning/next-up.ts'
import type { Dated } from '../../../src/core/learning/progress.ts'
import { PAIRS, pairsOf } from '../../../src/core/learning/pairs.ts'

const DAY = 86_400_000
const NOW = 100 * DAY
const SHELF = ['chilled-words', 'terminal-loop', 'before-the-rains']

function session(scenario: string, daysAgo: number, truth: 'main' | 'twin' = 'main'): Dated {
  const experience: Experience = {
    scenario,
    title: scenario,
    truth,
    mode: 'practice',
    measures: {},
    card: { exitQuality: 0, integrity: [] },
    tried: [],
    said: [],
    open: [],
    causes: [],
    skills: [],
    judgements: [],
  }
  return { session: `${scenario}-${daysAgo}`, atMs: NOW - daysAgo * DAY, experience }
}

const reasons = (...played: readonly Dated[]): string[] =>
  nextUp(played, SHELF, NOW).map(({ scenario, reason }) => `${scenario} ${reason}`)

test('at first everything is new, in the order of the shelf', () => {
  expect(reasons()).toEqual(SHELF.map((id) => `${id} new`))
})

test('a day after, the case beside it comes first; two days after, the same case returns', () => {
  expect(reasons(session('chilled-words', 1))[0]).toBe('before-the-rains pair')
  expect(reasons(session('chilled-words', 2))[0]).toBe('chilled-words return-soon')
})

test('after the second time it returns a week later, and not before', () => {
  expect(reasons(session('chilled-words', 9), session('chilled-words', 6))).not.toContain('chilled-words return-later')
  expect(reasons(session('chilled-words', 10), session('chilled-words', 7))[0]).toBe('chilled-words return-later')
})

test('five tries in one evening are one time', () => {
  const evening = Array.from({ length: 5 }, () => session('chilled-words', 2))
  expect(reasons(...evening)[0]).toBe('chilled-words return-soon')
})

test('both days played and no return due, it stays on the list at its end', () => {
  const both = reasons(session('chilled-words', 0), session('chilled-words', 0, 'twin'))
  expect(both.at(-1)).toBe('chilled-words again')
})

test('each scenario of a pair names the other', () => {
  for (const { id, ids } of PAIRS) {
    expect(pairsOf(ids[0])).toContainEqual({ id, other: ids[1] })
    expect(pairsOf(ids[1])).toContainEqual({ id, other: ids[0] })
  }
  expect(pairsOf('elsewhere')).toEqual([])
})

test('every shipped scenario belongs to a pair', () => {
  const shipped = readdirSync('scenarios').flatMap((name) => /^([a-z-]+)[.]yaml$/.exec(name)?.[1] ?? [])
  expect(shipped).toHaveLength(12)
  expect(shipped.filter((id) => pairsOf(id).length === 0)).toEqual([])
})
