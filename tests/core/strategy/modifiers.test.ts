/** What about people and moment moves a rating: every cell as printed. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MOVES, type MoveId } from '../../../src/core/model/moves.ts'
import { modifiersFor, type Circumstances } from '../../../src/core/strategy/modifiers.ts'
import { moveOfCode } from '../../../src/core/strategy/moves.ts'

const printed = readFileSync(new URL('../../support/fixtures/modifiers.md', import.meta.url), 'utf8')
const rows = printed
  .split('\n')
  .filter((line) => /^\| [a-z]+: /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, condition = '', raises = '', lowers = '']) => ({ condition, raises, lowers }))

/** Nothing in it speaks about any move. */
const PLAIN: Omit<Circumstances, 'role' | 'type'> = {
  emotion: 'calm',
  stage: 'bargain',
  audience: 'private',
  hardClock: false,
}

const HOLDS: Readonly<Record<string, Partial<Circumstances>>> = {
  'role: actor': { role: 'actor' },
  'role: they left, we set it off': { role: 'contributed' },
  'role: receiving end': { role: 'receiving' },
  'role: both caused it': { role: 'both' },
  'emotion: anger at us': { emotion: 'anger' },
  'emotion: hurt, humiliation': { emotion: 'hurt' },
  'emotion: frustration with the process': { emotion: 'frustration' },
  'emotion: anxiety': { emotion: 'anxiety' },
  'emotion: cold, instrumental': { emotion: 'cold' },
  'stage: Exchange': { stage: 'exchange' },
  'audience: public': { audience: 'public' },
  'clock: hard deadline near': { hardClock: true },
}

test('nineteen conditions are printed', () => {
  expect(rows).toHaveLength(19)
})

test.each(rows)('$condition', ({ condition, raises, lowers }) => {
  const [about, is] = condition.split(': ')
  const holding = about === 'type' ? { type: is } : HOLDS[condition]
  expect(holding).toBeDefined()
  // A role and a type there always are: those that are not asked about here stand for none.
  const there = { ...PLAIN, role: 'none', type: 'none', ...holding } as unknown as Circumstances
  const moved = (change: 1 | -1): MoveId[] =>
    MOVES.filter((move) => modifiersFor(move, there).some((each) => each.change === change))
  expect({ raises: moved(1), lowers: moved(-1) }).toEqual({ raises: movesOf(raises), lowers: movesOf(lowers) })
})

/** In the order of all moves. */
function movesOf(codes: string): MoveId[] {
  const named: readonly (MoveId | undefined)[] = codes === 'none' ? [] : codes.split(', ').map(moveOfCode)
  return MOVES.filter((move) => named.includes(move))
}
