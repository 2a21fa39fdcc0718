/** Where a move came out of its order (domain model 3.5), seen from the step alone. Finality (O2) is part of the rating. */
import { findEvent, findLine } from '../engine/index.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { MoveId, RatedMoveId } from '../model/moves.ts'
import type { Case } from '../model/scenario.ts'
import type { Step } from '../session/play.ts'
import { conditionOf } from '../strategy/no-commitment.ts'
import type { OrderRuleId } from '../strategy/order-rules.ts'

interface AtEvent {
  readonly step: Step
  readonly line: Line
  readonly event: ScenarioEvent
  /** Rated moves already made in this event. */
  readonly played: readonly RatedMoveId[]
  readonly isFirst: boolean
}

type Broken = (at: AtEvent) => boolean

const STRIKES_BACK: readonly MoveId[] = ['threaten-or-ultimatum', 'counter-walkout', 'unilateral-concession']
const FINDS_OUT: readonly MoveId[] = [
  'assess-finality',
  'probe-interests',
  'ask-direct-and-verify',
  'confirm-authority-path',
  'recheck-own-limits',
  'label-emotion',
]
const REPAIRS: readonly MoveId[] = [
  'apologize',
  'apologize-unequivocally',
  'small-gracious-move',
  'label-emotion',
  'look-past-and-bridge',
  'change-both-negotiators',
  'offer-to-change-people',
]
/** Repairs that come before anyone is asked to step back. */
const OTHER_REPAIRS: readonly MoveId[] = [
  'apologize-unequivocally',
  'look-past-and-bridge',
  'small-gracious-move',
  'let-time-pass',
  'neutral-facilitator',
]
const SUBSTANCE: readonly MoveId[] = [
  'keep-all-issues-open',
  'add-something-new',
  'nonbinding-team',
  'binding-neutral-valuation',
]
const FAIR_TESTS: readonly MoveId[] = [
  'ask-direct-and-verify',
  'package-or-meso',
  'name-the-pattern',
  'recheck-own-limits',
  'confirm-authority-path',
]
const GIVES_AWAY: readonly MoveId[] = [
  'unilateral-concession',
  'add-something-new',
  'nonbinding-team',
  'small-gracious-move',
]
const LAST_STEPS: readonly MoveId[] = ['change-both-negotiators', 'offer-to-change-people', 'accept-no-deal']
const LISTENING: readonly MoveId[] = [
  'open-question',
  'probe-interests',
  'summarise',
  'label-emotion',
  'test-assumption',
]
const ALIGNS: readonly MoveId[] = ['assess-alignment', 'recheck-own-limits']
const PERSONAL = ['emotional-rupture', 'misread-too-hard', 'personality-clash']
const REPAIRS_BEFORE_NEW_PEOPLE = 2

const BROKEN: readonly (readonly [OrderRuleId, Broken])[] = [
  ['O1', ({ line, isFirst }) => isFirst && STRIKES_BACK.includes(line.move)],
  ['O3', ({ step, line, event, isFirst }) => isFirst && !FINDS_OUT.includes(line.move) && !wasRead(step, event)],
  [
    'O4',
    ({ line, event, played }) =>
      PERSONAL.includes(event.cause) && SUBSTANCE.includes(line.move) && !played.some((move) => REPAIRS.includes(move)),
  ],
  [
    'O5',
    ({ line, event, played }) =>
      isPurpose(event) && GIVES_AWAY.includes(line.move) && !played.some((move) => FAIR_TESTS.includes(move)),
  ],
  ['O6', ({ step, line, isFirst }) => isFirst && LAST_STEPS.includes(line.move) && !wasBest(step)],
  [
    'O7',
    ({ step, line, played }) =>
      line.move === 'strengthen-and-warn-batna' &&
      (played.includes(line.move) || !LISTENING.some((move) => (step.before.moveCounts[move] ?? 0) > 0)),
  ],
  [
    'O8',
    ({ step, line }) =>
      line.move === 'binding-neutral-valuation' && (step.before.moveCounts['recheck-own-limits'] ?? 0) === 0,
  ],
  [
    'O9',
    ({ line, event, played }) =>
      line.move === 'offer-to-change-people' &&
      new Set([...event.tried, ...played].filter((move) => OTHER_REPAIRS.includes(move))).size <
        REPAIRS_BEFORE_NEW_PEOPLE,
  ],
]

/** Rules of order that the step broke, in their own order. */
export function outOfOrder(step: Step, theCase: Case): OrderRuleId[] {
  if (step.move.kind === 'offer') return offersUnchecked(step) ? ['O10'] : []
  const line = step.move.kind === 'line' ? findLine(theCase, step.move.line)?.line : undefined
  if (!line) return []
  const active = step.before.event
  const event = findEvent(theCase, active?.id)
  if (!active || !event) return signsUnchecked(step, line, theCase) ? ['O10'] : []
  const played = Object.keys(active.played) as RatedMoveId[]
  const at: AtEvent = { step, line, event, played, isFirst: active.turns === 0 }
  return BROKEN.filter(([, isBroken]) => isBroken(at)).map(([rule]) => rule)
}

function wasRead({ before }: Step, { id, rivals }: ScenarioEvent): boolean {
  return rivals.length < 2 || before.readings.some((reading) => reading.event === id)
}

function wasBest({ facts }: Step): boolean {
  return facts.some((fact) => fact.type === 'move-rated' && fact.rating === 'best')
}

function isPurpose({ cause, also }: ScenarioEvent): boolean {
  return [cause, ...also].some((each) => conditionOf(each) !== undefined && each !== 'changed-circumstances')
}

/**
 * The first offer before it was seen whether interests fit at all: none of theirs is known, and nobody has asked themselves or
 * the other side whether this can work. Or an offer straight after a block that was left standing, as if it had said nothing.
 */
function offersUnchecked({ before }: Step): boolean {
  const { known, moveCounts, offers, outcomes, turn } = before
  const isFirst = offers.every(({ by }) => by !== 'trainee')
  const looked = ALIGNS.some((move) => (moveCounts[move] ?? 0) > 0) || Object.keys(known).length > 0
  const ignored = Object.values(outcomes).some(({ resolved, toTurn }) => !resolved && toTurn === turn)
  return (isFirst && !looked) || (before.event === null && ignored)
}

/** The yes asked for straight after a block while concluding, with nothing looked at again in between. */
function signsUnchecked({ before }: Step, line: Line, theCase: Case): boolean {
  if (line.move !== 'ask-commitment') return false
  const blocks = theCase.events.filter(({ id, stage }) => stage === 'conclude' && id in before.outcomes)
  const last = Math.max(...blocks.map(({ id }) => before.outcomes[id]?.toTurn ?? -1))
  return before.turn <= last
}
