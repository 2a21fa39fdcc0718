/** What may not be told yet. While a key moment is unanswered, neither its rating nor what its impasse was about is in the page. */
import type { Answers } from '../../core/model/answers.ts'
import type { ReportView } from '../../core/present/report-view.ts'

export interface Seal {
  /** Indexes of moves whose rating may not be shown. */
  readonly moves: ReadonlySet<number>
  /** Names of events that reasons may not speak of. */
  readonly events: ReadonlySet<string>
  /** Questions that stand between the trainee and what was true. */
  readonly open: number
}

export function sealOf({ moments, moves }: ReportView, { moments: answered, guess, isTold }: Answers): Seal {
  const unanswered = new Set(moments.map(({ move }) => move).filter((move) => !isTold && !answered[move]))
  const events = moves.flatMap(({ index, event }) => (unanswered.has(index) && event !== undefined ? [event] : []))
  const guesses = isTold || guess ? 0 : 1
  return { moves: unanswered, events: new Set(events), open: unanswered.size + guesses }
}
