/** Rules about names: lines, beats and events share one set of them. (YAML itself refuses a name twice in one mapping.) */
import { WALKOUT } from '../bank/en-walkout.ts'
import type { Finding, Path } from '../findings.ts'
import { partOf, partsOf } from '../truths.ts'

export interface PlacedLine {
  readonly id: string
  readonly line: unknown
  readonly path: Path
}

/** The moments of one truth with their paths, whatever shape they have. */
export function momentsOf(
  root: unknown,
  kinds: readonly ('beats' | 'events')[],
): { id: string; moment: unknown; path: Path }[] {
  return kinds.flatMap((kind) => partsOf(partOf(root, kind)).map(([id, moment]) => ({ id, moment, path: [kind, id] })))
}

export function linesOf(moment: unknown, path: Path): PlacedLine[] {
  return partsOf(partOf(moment, 'lines')).map(([id, line]) => ({ id, line, path: [...path, 'lines', id] }))
}

/** The unforeseen walkout's own names are taken from the start. */
export function checkNames(root: unknown): Finding[] {
  const moments = momentsOf(root, ['beats', 'events'])
  const named = [...moments, ...moments.flatMap(({ moment, path }) => linesOf(moment, path))]
  const seen = new Set([WALKOUT.id, ...WALKOUT.lines.map(({ id }) => id)])
  return named.flatMap(({ id, path }): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ code: 'duplicate-id', path, onKey: true, say: { name: id } }]
  })
}
