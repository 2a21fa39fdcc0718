/** How well a trainee leaves without a deal (domain model 3.6), filled move by move (dynamics 4.9). */
import { conditionOf, EXIT_QUALITY_WEIGHTS as WEIGHTS } from '../../strategy/no-commitment.ts'
import type { Case } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'
import type { MoveId } from '../../model/moves.ts'
import type { ExitParts } from '../state.ts'

export const NOTHING_SAID_YET: ExitParts = { reason: 0, information: 1, door: 0, alternative: 0, thanks: 0 }

/** 0-100. */
export function exitQuality(parts: ExitParts): number {
  const keys = Object.keys(WEIGHTS) as (keyof ExitParts)[]
  return Math.round(keys.reduce((sum, key) => sum + WEIGHTS[key] * parts[key], 0))
}

/** Where ethics differ the way back stays shut: a courteous close is right, an invitation is not (domain model 3.6). */
export function doorStaysShut({ events }: Pick<Case, 'events'>): boolean {
  return events.some(({ cause }) => conditionOf(cause)?.doorWidth === 'closed')
}

/** Credits a move to the exit; `quality` is the share of its checks met, `missed` whether a critical one failed. */
export function creditExit(draft: Draft, move: MoveId, quality: number, missed: boolean): void {
  if (missed) return
  const share = 0.4 + 0.6 * quality
  const isShut = doorStaysShut(draft.theCase)
  if (move === 'keep-door-open') raise(draft, { reason: share, door: isShut ? 0 : share })
  if (move === 'strengthen-and-warn-batna') raise(draft, { alternative: 1 })
  if (move === 'recheck-own-limits') raise(draft, { alternative: 10 / 15 })
  if (move === 'name-the-pattern') raise(draft, { reason: share / 2 })
  if (move === 'thank-and-close') raise(draft, { thanks: quality })
  if (move === 'accept-no-deal') {
    const told = isShut ? share : share / 2
    raise(draft, { reason: told, door: told, thanks: quality })
  }
}

/** Information lost: 12 points of exit quality a harmful move, 4 for each turn the block stands. */
export function loseInformation(draft: Draft, points: number): void {
  const { exit } = draft.state
  draft.state.exit = { ...exit, information: Math.max(0, exit.information - points / WEIGHTS.information) }
}

function raise(draft: Draft, to: Partial<ExitParts>): void {
  const exit = { ...draft.state.exit }
  for (const [key, value] of Object.entries(to) as [keyof ExitParts, number][]) exit[key] = Math.max(exit[key], value)
  draft.state.exit = exit
}
