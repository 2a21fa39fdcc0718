/** Following the ratings pays: the better the first move at an event, the better the session, pooled over events (rulings 22, 32). */
import { expect, test } from 'vitest'
import { caseOf, judgeLine, legalMoves } from '../../src/core/engine/index.ts'
import type { Line } from '../../src/core/model/line.ts'
import type { ScenarioEvent } from '../../src/core/model/moment.ts'
import { RATINGS, type MoveId, type Rating } from '../../src/core/model/moves.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { TRUTHS, type TruthId } from '../../src/core/model/setting.ts'
import { POLICIES, runPolicy } from '../../src/core/policies/index.ts'
import { measure } from '../../src/core/scoring/scorecard.ts'
import { RUNS, SHIPPED } from './shipped.ts'

/** Finding out and leaving are not remedies; they are weighed elsewhere. */
const NOT_WEIGHED: readonly MoveId[] = [
  'assess-finality',
  'probe-interests',
  'ask-direct-and-verify',
  'confirm-authority-path',
  'recheck-own-limits',
  'accept-no-deal',
]
const SEEDS = Math.max(4, Math.round(RUNS / 8))

interface Place {
  readonly scenario: Scenario
  readonly truth: TruthId
  readonly event: ScenarioEvent
}

/** Good play, but for one line: said first at the event, once finality has been judged where that is owed. */
function headlineAfter({ scenario, truth, event }: Place, line: Line, seed: number): [Rating, number] | undefined {
  let rating: Rating | undefined
  const { steps } = runPolicy(scenario, {
    seed,
    truth,
    policy: (played, state, chance) => {
      const lines = legalMoves(played, state).lines
      const isTurn = !rating && state.event?.id === event.id && lines.some(({ id }) => id === line.id)
      const owesJudgement = event.kind !== 'impasse' && lines.some(({ move }) => move === 'assess-finality')
      if (!isTurn || !state.event || (owesJudgement && !state.event.finalityJudged)) {
        return POLICIES.documented(played, state, chance)
      }
      rating = judgeLine(caseOf(played, state), event, state.event, line)?.rating
      return { kind: 'line', line: line.id }
    },
  })
  return rating && [rating, measure(scenario, steps).headline ?? 0]
}

function byRating(place: Place): Map<Rating, number> {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed + 1)
  const lines = place.event.lines.filter(({ move }) => !NOT_WEIGHED.includes(move))
  const played = lines.flatMap((line) => seeds.flatMap((seed) => headlineAfterOnce(place, line, seed)))
  return new Map(RATINGS.map((rating) => [rating, mean(played.filter(([each]) => each === rating).map(([, h]) => h))]))
}

function headlineAfterOnce(place: Place, line: Line, seed: number): [Rating, number][] {
  const found = headlineAfter(place, line, seed)
  return found ? [found] : []
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function eventsOf(scenario: Scenario): Place[] {
  return TRUTHS.flatMap((truth) => scenario.cases[truth].events.map((event) => ({ scenario, truth, event })))
}

/** Means of the events' own means; an event without such a line does not count for that rating. */
function pooled(events: readonly Map<Rating, number>[]): number[] {
  return RATINGS.map((rating) => mean(events.map((event) => event.get(rating) ?? NaN).filter((value) => !isNaN(value))))
}

const measured = new Map(SHIPPED.map((scenario) => [scenario.id, eventsOf(scenario).map(byRating)]))

test.each(SHIPPED)('in $title the better first move leads to the better session', ({ id }) => {
  const [best = 0, sound = 0, weak = 0, harmful = 0] = pooled(measured.get(id) ?? [])
  expect({ best, sound, weak, harmful }).toSatisfy(() => best > sound && sound > weak && weak > harmful)
})

test('over all events together each step can be felt: at least two points', () => {
  const [best = 0, sound = 0, weak = 0, harmful = 0] = pooled([...measured.values()].flat())
  const steps = { toSound: best - sound, toWeak: sound - weak, toHarmful: weak - harmful }
  expect(steps).toSatisfy(() => Math.min(...Object.values(steps)) >= 2)
})
