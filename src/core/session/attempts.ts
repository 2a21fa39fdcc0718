/** Several sessions of one scenario as a tree: each try hangs from the one it branched off. Knows nothing of how they went. */
import type { Parent } from '../model/answers.ts'
import type { SessionLog } from './log.ts'

export interface Attempt {
  readonly id: string
  readonly log: Pick<SessionLog, 'parent' | 'choices'>
}

export interface PlacedAttempt<Kind extends Attempt> {
  readonly attempt: Kind
  /** From 1, in the order in which they were begun. */
  readonly number: number
  /** 0 for a session from its start. */
  readonly depth: number
  /** The try it branched off, where that is known, and the move it began with again. */
  readonly from?: { readonly number: number; readonly move: number }
}

/** In the order of the tree, each try after the one it branched off. They are given oldest first. */
export function attemptTree<Kind extends Attempt>(attempts: readonly Kind[]): PlacedAttempt<Kind>[] {
  const numbers = new Map(attempts.map(({ id }, at) => [id, at + 1]))
  const parentOf = ({ id, log }: Kind): Parent | undefined =>
    log.parent && log.parent.session !== id && numbers.has(log.parent.session) ? log.parent : undefined
  const placed = new Set<string>()
  const place = (attempt: Kind, depth: number): PlacedAttempt<Kind>[] => {
    // A file may claim anything, even that two tries come from each other.
    if (placed.has(attempt.id)) return []
    placed.add(attempt.id)
    const parent = parentOf(attempt)
    const from = parent && { number: numbers.get(parent.session) ?? 0, move: moveNumber(attempt.log, parent.at) }
    const here = { attempt, number: numbers.get(attempt.id) ?? 0, depth, ...(from && { from }) }
    const branches = attempts.filter((other) => parentOf(other)?.session === attempt.id)
    return [here, ...branches.flatMap((branch) => place(branch, depth + 1))]
  }
  const roots = attempts.filter((attempt) => parentOf(attempt) === undefined)
  return [...roots, ...attempts].flatMap((attempt) => place(attempt, 0))
}

/** A choice's place among the moves, counted from 1: preparation and notes are none. */
export function moveNumber({ choices }: Pick<SessionLog, 'choices'>, at: number): number {
  return choices.slice(0, at).filter(({ choice }) => !/^(prepare|note):/.test(choice)).length + 1
}
