/** An impasse or walkout needs lines that can lift it before talks break on it, however well they must be chosen. */
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import { RECOVERY_MOVES, type RatedMoveId } from '../model/moves.ts'
import type { Finding } from '../scenario/findings.ts'
import { FREED_AT, TURNS_WITHOUT_RESULT } from '../engine/rules/event.ts'
import { judgedLines } from './judged.ts'

/** A line worth this much brings somebody back to the table. */
const BRINGS_BACK = 0.4
/** Ordinary moves lift less of the block (dynamics 4). */
const ORDINARY_SHARE = 0.6

export function checkNoWayBack(theCase: Case): Finding[] {
  return theCase.events
    .filter((event) => !canBeResolved(theCase, event))
    .map(({ id }) => ({ code: 'no-way-back', path: ['events', id, 'lines'], onKey: true, say: { event: id } }))
}

function canBeResolved(theCase: Case, event: ScenarioEvent): boolean {
  const lifts = bestOfEachMove(theCase, event)
  if (event.kind === 'walkout') return lifts.some(({ value }) => value >= BRINGS_BACK)
  const most = lifts
    .map(({ move, value }) => value * (isRecovery(move) ? 1 : ORDINARY_SHARE))
    .toSorted((a, b) => b - a)
    .slice(0, TURNS_WITHOUT_RESULT)
  return 1 - most.reduce((sum, each) => sum + each, 0) <= FREED_AT
}

/** A move said twice wears out, so each counts once. */
function bestOfEachMove(theCase: Case, event: ScenarioEvent): { move: RatedMoveId; value: number }[] {
  const best = new Map<RatedMoveId, number>()
  for (const { move, value } of judgedLines(theCase, event)) {
    if (value > (best.get(move) ?? 0)) best.set(move, value)
  }
  return [...best].map(([move, value]) => ({ move, value }))
}

function isRecovery(move: RatedMoveId): boolean {
  const recovery: readonly RatedMoveId[] = RECOVERY_MOVES
  return recovery.includes(move)
}
