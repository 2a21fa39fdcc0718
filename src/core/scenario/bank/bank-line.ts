/** How a line of the generic bank is written down: only what differs from line to line. */
import type { Condition } from '../../model/condition.ts'
import type { BankJob, Line } from '../../model/line.ts'
import type { Speech } from '../../model/speech.ts'

export interface BankEntry {
  readonly job: BankJob
  readonly move: Line['move']
  readonly say: string
  readonly replies: readonly Speech[]
  readonly misses?: readonly string[]
  readonly again?: true
  readonly gives?: number
  readonly when?: Condition
}

/** The entries as lines of one stage, their ids marked as the bank's. */
export function bankLines(
  stage: NonNullable<Condition['stage']>,
  entries: Readonly<Record<string, BankEntry>>,
): Line[] {
  return Object.entries(entries).map(([id, entry]) => ({
    id: `any-${id}`,
    move: entry.move,
    say: entry.say,
    misses: entry.misses ?? [],
    replies: entry.replies,
    asks: [],
    discloses: [],
    remember: [],
    when: { ...entry.when, stage },
    again: entry.again ?? false,
    gives: entry.gives ?? 0,
    job: entry.job,
  }))
}
