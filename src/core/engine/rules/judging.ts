/** The rating of a line at the event that is on, with its words and its effective value (domain model 3.4). */
import { isRated } from '../../strategy/fit.ts'
import { effectiveValue } from '../../strategy/levels.ts'
import { rate, withoutFinality, type RatingWithReason, type Step } from '../../strategy/rating.ts'
import type { Line } from '../../model/line.ts'
import type { MoveId, RatedMoveId, Rating } from '../../model/moves.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Case } from '../../model/scenario.ts'
import type { ActiveEvent } from '../state.ts'
import { execution, type Execution } from './execution.ts'

export interface Judged extends Execution {
  readonly move: RatedMoveId
  /** After a missed critical check the move counts as harmful, whatever it was. */
  readonly rating: Rating
  readonly steps: readonly Step[]
  readonly effectiveValue: number
}

/** `undefined` for a move that has no rating: it carries findings instead. */
export function judgeLine(theCase: Case, event: ScenarioEvent, active: ActiveEvent, line: Line): Judged | undefined {
  if (!isRated(line.move)) return undefined
  const rated = rateNow(theCase, event, active, line.move)
  if (rated.rating === 'unavailable') return undefined
  const done = execution(line)
  if (line.move === 'assess-finality' && done.criticalMissed) return voided(line.move, done)
  const value = effectiveValue(rated.rating, done.checksMet, done.criticalMissed)
  const rating = done.criticalMissed ? 'harmful' : rated.rating
  return { ...done, move: line.move, rating, steps: rated.steps, effectiveValue: value }
}

/** Judging an exit on too little is no harm; the step just does not count (domain model 2.1, W01). */
function voided(move: RatedMoveId, done: Execution): Judged {
  return { ...done, move, rating: 'weak', steps: [], effectiveValue: 0 }
}

/** Steps taken in one's own head: the other side sees nothing of them, and they cost no time (dynamics 1). */
export const JUDGES_ONLY: readonly MoveId[] = ['assess-finality', 'assess-alignment', 'recheck-own-limits']

/** Free steps of judgement, after which no finality is owed (order rule O2). */
const JUDGES_FINALITY: readonly RatedMoveId[] = ['assess-finality']

/** What was done before in the same impasse, for repair owed and for wear. */
interface Earlier {
  readonly tried: readonly RatedMoveId[]
  readonly times: number
  /** A pause whose trigger came, a small step that was answered: they do not wear out (domain model 3.4). */
  readonly wearExempt?: boolean
}

const NOTHING_EARLIER: Earlier = { tried: [], times: 0 }

/** The rating of a move at an event, from what is so there. Whether finality was judged is not asked here (order rule O2). */
export function rateMove(
  { counterpart }: Pick<Case, 'counterpart'>,
  event: ScenarioEvent,
  move: RatedMoveId,
  earlier: Earlier = NOTHING_EARLIER,
): RatingWithReason {
  const { cause, also, role, emotion, stage, audience, hardClock, kind, tried } = event
  const override = event.overrides[move]
  return rate({
    move,
    cause,
    also,
    role,
    emotion,
    stage,
    audience,
    hardClock,
    kind,
    type: event.type ?? counterpart.type,
    triedRepairs: [...tried, ...earlier.tried],
    timesPlayed: earlier.times,
    ...(earlier.wearExempt && { wearExempt: true }),
    ...(override && { override }),
  })
}

function rateNow(theCase: Case, event: ScenarioEvent, active: ActiveEvent, move: RatedMoveId): RatingWithReason {
  const tried = Object.keys(active.played) as RatedMoveId[]
  const earlier = { tried, times: active.played[move] ?? 0, wearExempt: active.answered.includes(move) }
  const stage = event.id === theCase.walkout.id ? active.stage : event.stage
  const result = rateMove(theCase, { ...event, stage }, move, earlier)
  const owed = event.kind !== 'impasse' && !active.finalityJudged && !JUDGES_FINALITY.includes(move)
  const ownOffence = move === 'apologize-unequivocally' && (event.role === 'actor' || event.role === 'contributed')
  return owed && !ownOffence ? withoutFinality(result) : result
}
