/** The fit tables say what the printed matrices say. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CAUSES, type CauseId } from '../../../src/core/model/causes.ts'
import { RECOVERY_MOVES, type RatedMoveId, type Rating } from '../../../src/core/model/moves.ts'
import { CAUSE_CARDS } from '../../../src/core/strategy/causes.ts'
import { fitOf, isRated, RATED_MOVES } from '../../../src/core/strategy/fit.ts'

const RATING: Readonly<Record<string, Rating>> = { B: 'best', S: 'sound', W: 'weak', H: 'harmful' }
const printed = readFileSync(new URL('../../support/fixtures/matrices.md', import.meta.url), 'utf8')
const cells = printed
  .split('\n## ')
  .slice(1)
  .flatMap((section) => cellsOf(section))

test('the printed matrices rate every rated move against every cause', () => {
  expect(cells).toHaveLength(RATED_MOVES.length * CAUSES.length)
})

test('every cell is as printed', () => {
  const ours = cells.map(({ move, cause }) => ({ move, cause, rating: fitOf(move, cause) }))
  expect(ours).toEqual(cells)
})

describe('the recovery matrix', () => {
  const ratings = RECOVERY_MOVES.flatMap((move) => CAUSES.map((cause) => ({ move, cause, rating: fitOf(move, cause) })))

  test('has 40 best, 119 sound, 129 weak and 27 harmful cells', () => {
    const count = (rating: Rating) => ratings.filter((cell) => cell.rating === rating).length
    expect([count('best'), count('sound'), count('weak'), count('harmful')]).toEqual([40, 119, 129, 27])
  })

  test('has no move that is always right or never right', () => {
    const extreme = RECOVERY_MOVES.filter((move) => {
      const own = ratings.filter((cell) => cell.move === move).map(({ rating }) => rating)
      return !own.includes('best') || !(own.includes('weak') || own.includes('harmful'))
    })
    expect(extreme).toEqual([])
  })

  test('has nothing best against a gap in ethics', () => {
    expect(ratings.filter(({ cause, rating }) => cause === 'ethics-mismatch' && rating === 'best')).toEqual([])
  })
})

test('threats and walking out in return are never best', () => {
  const best = CAUSES.filter(
    (cause) => fitOf('threaten-or-ultimatum', cause) === 'best' || fitOf('counter-walkout', cause) === 'best',
  )
  expect(best).toEqual([])
})

test('everyday moves are not rated', () => {
  expect([isRated('summarise'), isRated('probe-interests'), isRated('apologize')]).toEqual([false, true, true])
})

function cellsOf(section: string): { move: RatedMoveId; cause: CauseId; rating: Rating | undefined }[] {
  const [head = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => columns(line))
  return rows.flatMap(([name = '', ...letters]) => {
    const move = (/`(.+)`/.exec(name)?.[1] ?? '') as RatedMoveId
    return letters.map((letter, i) => ({ move, cause: causeOfCode(head[i + 1] ?? ''), rating: RATING[letter] }))
  })
}

function columns(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function causeOfCode(code: string): CauseId {
  const cause = CAUSES.find((each) => CAUSE_CARDS[each].code === code)
  if (!cause) throw new Error(`No cause has the code ${code}`)
  return cause
}
