/** A finding before it has a place in the text: which code, at which path of the document, with which words filled in. */
import type { Code } from './codes.ts'

export type Path = readonly (string | number)[]

export interface Finding {
  readonly code: Code
  /** Path in the resolved truth, or in the document once traced back. */
  readonly path: Path
  /** Points at the key instead of its value. */
  readonly onKey?: true
  /** Known place in the text, where there is no path to it. */
  readonly offset?: number
  readonly say: Readonly<Record<string, string>>
}

/** A value as an author would recognise it in a message: short, and on one line. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ')
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
}

/** “did you mean …” for a message, or nothing when no name is near. */
export function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}

/** The name with the fewest letters to change, if that is a third of them or fewer. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(name.length / 3))
  let best: string | undefined
  let least = most + 1
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue
    const steps = distance(name, candidate)
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}

/** Letters to add, drop or change between two words (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
