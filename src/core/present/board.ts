/** The state of each issue as everybody at the table sees it: open, offered, agreed or stuck. */
import type { SeatView } from '../engine/index.ts'
import type { BoardRow } from './room-view.ts'
import type { Words } from './text/words.ts'

export function boardRows(seat: SeatView, { talks: { board } }: Words): BoardRow[] {
  const lastOf = (by: 'trainee' | 'counterpart') => seat.offers.filter((offer) => offer.by === by).at(-1)?.terms
  const ours = lastOf('trainee')
  const theirs = seat.standing ?? lastOf('counterpart')
  return seat.issues.map((issue) => {
    const label = (option: string | undefined) => issue.options.find((each) => each.id === option)?.label
    const settled =
      seat.agreed?.[issue.id] ?? (ours && theirs && ours[issue.id] === theirs[issue.id] ? ours[issue.id] : undefined)
    const row = { issueId: issue.id, label: issue.label }
    if (issue.stuck) return { ...row, state: 'stuck', word: board.stuck }
    const state = seat.agreed ? 'agreed' : 'offered'
    if (settled) return { ...row, state, word: fitting(issue.label, label(settled)) ?? board[state] }
    if (ours ?? theirs) return { ...row, state: 'offered', word: board.offered }
    return { ...row, state: 'open', word: board.open }
  })
}

/** The option's own words where both fit on a row of the board; else the state has to say it. */
function fitting(label: string, option: string | undefined): string | undefined {
  return option !== undefined && label.length + option.length <= LONGEST_ROW ? option : undefined
}

const LONGEST_ROW = 22
