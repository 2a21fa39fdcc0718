/** What the shipped scenarios have to offer together, and what none of their events may lack. */
import { describe, expect, test } from 'vitest'
import { execution, rateMove } from '../../src/core/engine/index.ts'
import type { ScenarioEvent } from '../../src/core/model/moment.ts'
import { RECOVERY_MOVES, type RatingOrNone, type RecoveryMoveId } from '../../src/core/model/moves.ts'
import { ROLES, TRUTHS, type TruthId } from '../../src/core/model/setting.ts'
import type { Case, Scenario } from '../../src/core/model/scenario.ts'
import { isRated } from '../../src/core/strategy/fit.ts'
import { NO_COMMITMENT_CONDITIONS } from '../../src/core/strategy/no-commitment.ts'
import { SHIPPED } from './shipped.ts'

interface Place {
  readonly scenario: Scenario
  readonly truth: TruthId
  readonly theCase: Case
  readonly event: ScenarioEvent
}

const PLACES: readonly Place[] = SHIPPED.flatMap((scenario) =>
  TRUTHS.flatMap((truth) => {
    const theCase = scenario.cases[truth]
    return theCase.events.map((event) => ({ scenario, truth, theCase, event }))
  }),
)

/** How a strategy fits wherever a line says it. */
function ratingsOf(move: RecoveryMoveId): RatingOrNone[] {
  const sayable = PLACES.filter(({ event }) => event.lines.some((line) => line.move === move))
  return sayable.map(({ theCase, event }) => rateMove(theCase, event, move).rating)
}

test.each(RECOVERY_MOVES)('%s can be said where it is best, and where it is wrong', (move) => {
  const ratings = ratingsOf(move)
  expect(ratings).toContain('best')
  expect(ratings.some((rating) => rating === 'weak' || rating === 'harmful')).toBe(true)
})

test.each(NO_COMMITMENT_CONDITIONS)('condition $id ($name) comes up, and talks end rightly without a deal', ({ causes }) => {
  const cases = PLACES.filter(({ event }) => causes.includes(event.cause)).map(({ theCase }) => theCase)
  const ends = cases.flatMap(({ endings }) => endings).filter(({ kind }) => kind === 'no-commitment')
  expect(ends.some(({ class: ended }) => ended === 'right' || ended === 'acceptable')).toBe(true)
})

test('the trainee is actor, contributor and on the receiving end, and meets walkouts that are meant and staged', () => {
  expect(new Set(PLACES.map(({ event }) => event.role))).toEqual(new Set(ROLES))
  const walkouts = new Set(PLACES.filter(({ event }) => event.kind === 'walkout').map(({ event }) => event.cause))
  expect([...walkouts]).toEqual(expect.arrayContaining(['emotional-rupture', 'pressure-ploy']))
})

describe.each(PLACES)('$scenario.title, $truth, $event.id', ({ theCase, event }) => {
  test('has eight lines over five moves, a best one and two that tempt', () => {
    const rated = event.lines.filter((line) => isRated(line.move) && !execution(line).criticalMissed)
    const ratings = rated.map(({ move }) => (isRated(move) ? rateMove(theCase, event, move).rating : 'unavailable'))
    expect(event.lines.length).toBeGreaterThanOrEqual(8)
    expect(new Set(event.lines.map(({ move }) => move)).size).toBeGreaterThanOrEqual(5)
    expect(ratings).toContain('best')
    expect(ratings.filter((rating) => rating === 'weak' || rating === 'harmful').length).toBeGreaterThanOrEqual(2)
  })
  test('answers every line and says why', () => {
    const silent = event.lines.filter(({ replies }) => replies.every(({ say, cues = [] }) => say === '' && cues.length === 0))
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(event.lines.filter(({ because }) => because === undefined).map(({ id }) => id)).toEqual([])
  })
})

test.each(SHIPPED)('every ending of $title tells what came of it', ({ cases }) => {
  const endings = TRUTHS.flatMap((truth) => cases[truth].endings)
  expect(endings.filter(({ happened, later }) => happened === '' || later === '').map(({ id }) => id)).toEqual([])
})
