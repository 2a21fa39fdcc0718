/** What each line of an event is worth there, as the rules judge it when nothing else has been tried. */
import { execution } from '../engine/index.ts'
import { rateMove } from '../engine/rules/judging.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { RatedMoveId, Rating } from '../model/moves.ts'
import type { Case } from '../model/scenario.ts'
import { isRated } from '../strategy/fit.ts'
import { effectiveValue } from '../strategy/levels.ts'

export interface JudgedLine {
  readonly line: Line
  readonly move: RatedMoveId
  /** Of the move, before its wording is looked at. */
  readonly rating: Rating
  readonly checksMet: number
  readonly value: number
}

/** Less than this apart counts as equally good. */
const AS_GOOD = 0.01

/** The rated lines of an event in written order; those whose move does not exist there are left out. */
export function judgedLines(theCase: Case, event: ScenarioEvent): JudgedLine[] {
  return event.lines.flatMap((line) => {
    const { move } = line
    if (!isRated(move) || JUDGES_ONLY.includes(move)) return []
    const rating = ratingAt(theCase, event, move)
    if (rating === undefined) return []
    const { checksMet, criticalMissed } = execution(line)
    return [{ line, move, rating, checksMet, value: effectiveValue(rating, checksMet, criticalMissed) }]
  })
}

/** The lines than which none is better. */
export function bestOf(lines: readonly JudgedLine[]): readonly JudgedLine[] {
  const most = Math.max(...lines.map(({ value }) => value))
  return lines.filter(({ value }) => value >= most - AS_GOOD)
}

/** Steps of one's own judgement come first at every exit; they answer no cause. */
const JUDGES_ONLY: readonly RatedMoveId[] = ['assess-finality', 'recheck-own-limits']

function ratingAt(theCase: Case, event: ScenarioEvent, move: RatedMoveId): Rating | undefined {
  const { rating } = rateMove(theCase, event, move)
  return rating === 'unavailable' ? undefined : rating
}
