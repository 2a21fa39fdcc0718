/** Rules about lines: the checks they miss, the reasons their moment gives, and how many there are. */
import { meant, type Finding, type Path } from '../findings.ts'
import { RATED_MOVES } from '../schema-moments.ts'
import { partOf, partsOf } from '../truths.ts'
import { checkIdsOf } from '../move-checks.ts'
import { linesOf, momentsOf, type PlacedLine } from './names.ts'

const LEAST_LINES = 8
const LEAST_MOVES = 5

/** Every name in `misses` must be a check of the line's move. */
export function checkMisses(root: unknown): Finding[] {
  return momentsOf(root, ['beats', 'events'])
    .flatMap(({ moment, path }) => linesOf(moment, path))
    .flatMap(({ line, path }) => {
      const misses = partOf(line, 'misses')
      return Array.isArray(misses)
        ? misses.flatMap((name, index) => checkMiss(line, name, [...path, 'misses', index]))
        : []
    })
}

function checkMiss(line: unknown, name: unknown, path: Path): Finding[] {
  const move = partOf(line, 'move')
  const known = checkIdsOf(move)
  if (typeof name !== 'string' || known === undefined || known.includes(name)) return []
  return [
    {
      code: 'unknown-check',
      path,
      say: { name, move: String(move), meant: meant(name, known), known: known.join(', ') },
    },
  ]
}

/** A rated move that can be chosen at an event needs its reason there; said once for each move. */
export function checkReasons(root: unknown): Finding[] {
  return momentsOf(root, ['events']).flatMap(({ id, moment, path }) => {
    const given = [...partsOf(partOf(moment, 'reasons')), ...partsOf(partOf(moment, 'overrides'))].map(([move]) => move)
    const rated: readonly unknown[] = RATED_MOVES
    const first = firstOfEachMove(linesOf(moment, path)).filter(
      ([move]) => rated.includes(move) && !given.includes(move),
    )
    return first.map(([move, line]): Finding => ({
      code: 'missing-reason',
      path: [...line.path, 'move'],
      say: { move, event: id },
    }))
  })
}

export function checkLineCount(root: unknown): Finding[] {
  return momentsOf(root, ['events']).flatMap(({ id, moment, path }): Finding[] => {
    const lines = linesOf(moment, path)
    const moves = firstOfEachMove(lines).length
    if (lines.length >= LEAST_LINES && moves >= LEAST_MOVES) return []
    const say = { event: id, lines: String(lines.length), moves: String(moves) }
    return [{ code: 'too-few-lines', path: [...path, 'lines'], onKey: true, say }]
  })
}

function firstOfEachMove(lines: readonly PlacedLine[]): [string, PlacedLine][] {
  const first = new Map<string, PlacedLine>()
  for (const placed of lines) {
    const move = String(partOf(placed.line, 'move'))
    if (!first.has(move)) first.set(move, placed)
  }
  return [...first]
}
