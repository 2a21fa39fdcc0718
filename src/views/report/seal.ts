/** What may not be told yet. While a key moment is unanswered, neither its rating nor what its impasse was about is in the page. */
import type { ReportView } from '../../core/present/report-view.ts'

export interface Seal {
  /** Indexes of moves whose rating may not be shown. */
  readonly moves: ReadonlySet<number>
  /** Names of events that reasons may not speak of. */
  readonly events: ReadonlySet<string>
}

/** Answers are known by the index of the key moment's move. */
export function sealOf({ moments, moves }: ReportView, answers: Readonly<Record<number, unknown>>): Seal {
  const unanswered = new Set(moments.map(({ move }) => move).filter((move) => answers[move] === undefined))
  const events = moves.flatMap(({ index, event }) => (unanswered.has(index) && event !== undefined ? [event] : []))
  return { moves: unanswered, events: new Set(events) }
}
