/** Every recovery move at every event of the twelve scenarios is rated as their authors rated it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { CauseId } from '../../../src/core/model/causes.ts'
import type { MoveId, RatedMoveId, Rating, RatingOrNone } from '../../../src/core/model/moves.ts'
import type { EventKind } from '../../../src/core/model/setting.ts'
import type { Circumstances } from '../../../src/core/strategy/modifiers.ts'
import { moveOfCode } from '../../../src/core/strategy/moves.ts'
import { rate } from '../../../src/core/strategy/rating.ts'

interface RatedEvent extends Circumstances {
  readonly event: string
  readonly kind: EventKind
  readonly cause: CauseId
  readonly also: readonly CauseId[]
  readonly tried: readonly string[]
  readonly ratings: Readonly<Record<RatingOrNone, readonly string[]>>
  readonly overrides?: Readonly<Record<string, Rating>>
}

const fixture = new URL('../../support/fixtures/event-ratings.yaml', import.meta.url)
const events = parse(readFileSync(fixture, 'utf8')) as readonly RatedEvent[]

test('there are 330 ratings at 22 events, seven of them set by hand', () => {
  const ratings = events.flatMap((event) => Object.values(event.ratings).flat())
  const overrides = events.flatMap((event) => Object.keys(event.overrides ?? {}))
  expect([events.length, ratings.length, overrides.length]).toEqual([22, 330, 7])
})

test('the hand-set ratings are needed: the rules alone say otherwise', () => {
  const idle = events.flatMap((event) =>
    Object.entries(event.overrides ?? {}).filter(
      ([code, rating]) => ratingAt({ ...event, overrides: {} }, code) === rating,
    ),
  )
  expect(idle).toEqual([])
})

describe.each(events)('$event', (event) => {
  test('rates all fifteen as listed', () => {
    const computed = Object.fromEntries(
      Object.entries(event.ratings).map(([rating, codes]) => [
        rating,
        codes.map((code) => [code, ratingAt(event, code)]),
      ]),
    )
    const listed = Object.fromEntries(
      Object.entries(event.ratings).map(([rating, codes]) => [rating, codes.map((code) => [code, rating])]),
    )
    expect(computed).toEqual(listed)
  })
})

function ratingAt(event: RatedEvent, code: string): RatingOrNone {
  const rating = event.overrides?.[code]
  const base = {
    ...event,
    move: moveFor(code),
    triedRepairs: event.tried.map((each): MoveId => moveFor(each)),
    timesPlayed: 0,
  }
  return rate(rating ? { ...base, override: { rating, reason: 'The scenario says so.' } } : base).rating
}

function moveFor(code: string): RatedMoveId {
  const move = moveOfCode(code)
  if (!move) throw new Error(`No move has the code ${code}`)
  return move
}
