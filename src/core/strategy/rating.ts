/**
 * Rates a move at an impasse (domain model 3.4): main cause, second causes, modifiers, caps, the scenario's own word, wear.
 * Every change leaves a step behind, so that the debrief can say why. It must not know what a trainee can see.
 */
import type { CauseId } from '../model/causes.ts'
import type { MoveId, RatedMoveId, Rating, RatingOrNone } from '../model/moves.ts'
import type { EventKind } from '../model/setting.ts'
import { fitOf } from './fit.ts'
import { atMost, isAbove, oneStepDown } from './levels.ts'
import { modifiersFor, type AppliedModifier, type Circumstances } from './modifiers.ts'

export interface RatingContext extends Circumstances {
  readonly move: RatedMoveId
  readonly cause: CauseId
  /** Second causes. */
  readonly also: readonly CauseId[]
  readonly kind: EventKind
  /** Repairs already tried in this event, or blocked; two of them open the last resort. */
  readonly triedRepairs: readonly MoveId[]
  /** How often this move was already played in this impasse. */
  readonly timesPlayed: number
  /** True when a small step was answered in kind, or a pause reached its trigger. */
  readonly wearExempt?: boolean
  readonly override?: { readonly rating: Rating; readonly reason: string }
}

interface Change {
  readonly from: Rating
  readonly to: Rating
}

export type Step = Change &
  (
    | { readonly kind: 'main'; readonly cause: CauseId }
    | { readonly kind: 'second'; readonly cause: CauseId; readonly fit: 'best' | 'harmful' }
    | { readonly kind: 'modifier'; readonly modifiers: readonly AppliedModifier[] }
    | { readonly kind: 'walkout-cap' }
    | { readonly kind: 'last-resort'; readonly tried: readonly MoveId[] }
    | { readonly kind: 'override'; readonly reason: string }
    | { readonly kind: 'wear'; readonly timesPlayed: number }
    | { readonly kind: 'finality' }
  )

export interface RatingWithReason {
  readonly move: RatedMoveId
  readonly rating: RatingOrNone
  /** Empty when the move is not available. */
  readonly steps: readonly Step[]
}

/** Repairs that count toward the last resort. */
const REPAIRS: readonly MoveId[] = [
  'apologize-unequivocally',
  'look-past-and-bridge',
  'small-gracious-move',
  'let-time-pass',
  'neutral-facilitator',
]
const REPAIRS_BEFORE_LAST_RESORT = 2
const AFTER_WALKOUT_OR_DECLARED_END: readonly MoveId[] = ['look-past-and-bridge', 'assess-finality']
const AFTER_WALKOUT: readonly MoveId[] = ['apologize-unequivocally', 'offer-to-change-people']
const SOUND_AT_MOST_AFTER_WALKOUT: readonly MoveId[] = ['apologize', 'change-both-negotiators']

/** Whether the move exists in this kind of event: some need a declared end or an empty chair (domain model 3.2). */
export function isAvailable(move: MoveId, kind: EventKind): boolean {
  if (AFTER_WALKOUT.includes(move)) return kind === 'walkout'
  if (AFTER_WALKOUT_OR_DECLARED_END.includes(move)) return kind !== 'impasse'
  return true
}

/**
 * The rating of a move in its setting, with the steps that led there (domain model 3.4, steps 1–7). The scenario's override
 * replaces what stands before it; wear comes after it. Whether finality was judged first is asked elsewhere (`withoutFinality`).
 */
export function rate(context: RatingContext): RatingWithReason {
  const { move } = context
  if (!isAvailable(move, context.kind)) return { move, rating: 'unavailable', steps: [] }
  const main = fitOf(move, context.cause)
  const steps: Step[] = [{ kind: 'main', cause: context.cause, from: main, to: main }]
  let rating = main
  for (const next of [second, modifier, walkoutCap, lastResort, override, wear]) {
    const step = next(context, rating, steps)
    if (!step) continue
    steps.push(step)
    rating = step.to
  }
  return { move, rating, steps }
}

/** The same rating one step lower, never below weak: the move came before anyone judged whether the exit was final (O2). */
export function withoutFinality(result: RatingWithReason): RatingWithReason {
  if (result.rating === 'unavailable') return result
  const to = oneStepDown(result.rating)
  return { ...result, rating: to, steps: [...result.steps, { kind: 'finality', from: result.rating, to }] }
}

type NextStep = (context: RatingContext, from: Rating, before: readonly Step[]) => Step | undefined

const second: NextStep = ({ move, also }, from) => {
  const harmed = also.find((cause) => fitOf(move, cause) === 'harmful')
  if (harmed) return { kind: 'second', cause: harmed, fit: 'harmful', from, to: oneStepDown(from) }
  const helped = also.find((cause) => fitOf(move, cause) === 'best')
  if (helped && from === 'weak') return { kind: 'second', cause: helped, fit: 'best', from, to: 'sound' }
  return undefined
}

const modifier: NextStep = (context, from, before) => {
  const modifiers = modifiersFor(context.move, context)
  if (modifiers.length === 0) return undefined
  const sum = modifiers.reduce((total, { change }) => total + change, 0)
  const to = moved(from, sum)
  const forbidden = before.some((step) => step.kind === 'second' && step.fit === 'harmful') && isAbove(to, from)
  return { kind: 'modifier', modifiers, from, to: forbidden ? from : to }
}

/** One step at most either way: nothing rises to best, and only two reasons together make a weak move harmful. */
function moved(from: Rating, sum: number): Rating {
  if (sum > 0) return from === 'harmful' ? 'weak' : from === 'weak' ? 'sound' : from
  if (sum <= -2 && from === 'weak') return 'harmful'
  return sum < 0 ? oneStepDown(from) : from
}

const walkoutCap: NextStep = ({ move, kind }, from) => {
  if (kind !== 'walkout' || from !== 'best' || !SOUND_AT_MOST_AFTER_WALKOUT.includes(move)) return undefined
  return { kind: 'walkout-cap', from, to: 'sound' }
}

const lastResort: NextStep = ({ move, triedRepairs }, from) => {
  if (move !== 'offer-to-change-people' || !isAbove(from, 'weak')) return undefined
  const tried = REPAIRS.filter((repair) => triedRepairs.includes(repair))
  if (tried.length >= REPAIRS_BEFORE_LAST_RESORT) return undefined
  return { kind: 'last-resort', tried, from, to: atMost(from, 'weak') }
}

const override: NextStep = (context, from) =>
  context.override && { kind: 'override', reason: context.override.reason, from, to: context.override.rating }

const wear: NextStep = ({ timesPlayed, wearExempt }, from) =>
  timesPlayed > 0 && !wearExempt ? { kind: 'wear', timesPlayed, from, to: oneStepDown(from) } : undefined
