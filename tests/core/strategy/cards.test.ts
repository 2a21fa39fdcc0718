/** The cards of moves, causes, kinds of counterpart, order rules and conditions are whole and agree with each other. */
import { describe, expect, test } from 'vitest'
import { CAUSES } from '../../../src/core/model/causes.ts'
import { MOVES, RECOVERY_MOVES } from '../../../src/core/model/moves.ts'
import { COUNTERPART_TYPES } from '../../../src/core/model/setting.ts'
import { CAUSE_CARDS } from '../../../src/core/strategy/causes.ts'
import { demandRelief, harmTo, RECOVERY_EFFECTS } from '../../../src/core/strategy/effects.ts'
import { checksMet } from '../../../src/core/strategy/move-card.ts'
import { MOVE_CARDS, moveOfCode } from '../../../src/core/strategy/moves.ts'
import { conditionOf, EXIT_QUALITY_WEIGHTS } from '../../../src/core/strategy/no-commitment.ts'
import { ORDER_RULES } from '../../../src/core/strategy/order-rules.ts'
import { isPerformer } from '../../../src/core/strategy/types.ts'

describe('move cards', () => {
  test('there is one for every move, with a name of its own', () => {
    expect(MOVES.map((move) => MOVE_CARDS[move].id)).toEqual(MOVES)
    expect(new Set(MOVES.map((move) => MOVE_CARDS[move].name)).size).toBe(MOVES.length)
  })

  test('recovery moves have codes, and others none', () => {
    const coded = MOVES.filter((move) => MOVE_CARDS[move].code !== null)
    expect(coded).toEqual(RECOVERY_MOVES)
    expect([moveOfCode('R10a'), moveOfCode('W02'), moveOfCode('R12')]).toEqual([
      'neutral-facilitator',
      'apologize-unequivocally',
      undefined,
    ])
  })

  test('each has four different checks; a recovery move has one or more that must not be missed', () => {
    expect(MOVES.filter((move) => new Set(MOVE_CARDS[move].checks.map(({ id }) => id)).size !== 4)).toEqual([])
    const critical = MOVES.filter((move) => MOVE_CARDS[move].checks.some((check) => check.critical))
    expect(critical).toEqual(RECOVERY_MOVES)
  })

  test('a hedged apology misses a check that matters', () => {
    const apology = MOVE_CARDS.apologize
    expect(checksMet(apology, ['owns', 'effect', 'repair'])).toEqual({ count: 3, criticalMissed: true })
    expect(checksMet(apology, ['owns', 'clean', 'unheard-of'])).toEqual({ count: 2, criticalMissed: false })
  })
})

test('every cause has a card with a code and a name of its own', () => {
  expect(CAUSES.map((cause) => CAUSE_CARDS[cause].id)).toEqual(CAUSES)
  expect(new Set(CAUSES.flatMap((cause) => [CAUSE_CARDS[cause].code, CAUSE_CARDS[cause].name])).size).toBe(
    2 * CAUSES.length,
  )
})

describe('counterparts', () => {
  test('four kinds perform and three are sincere', () => {
    expect(COUNTERPART_TYPES.filter(isPerformer)).toEqual([
      'win-lose-claimer',
      'norm-breaker',
      'schemer',
      'false-negotiator',
    ])
  })

  test('harm wounds the sincere and raises the price of performers', () => {
    expect(harmTo('collaborator')).toEqual({ T: -8, F: 12, A: -10, P: -8, D: 0 })
    expect(harmTo('schemer')).toEqual({ T: 0, F: -4, A: 0, P: 0, D: 8 })
  })

  test('standing firm relieves demand pressure more than grace does', () => {
    expect([demandRelief('keep-door-open'), demandRelief('apologize')]).toEqual([12, 4])
  })

  test('three moves help a walkout toward return', () => {
    const bridges = RECOVERY_MOVES.filter((move) => RECOVERY_EFFECTS[move].bridge)
    expect(bridges).toEqual(['look-past-and-bridge', 'neutral-facilitator', 'apologize-unequivocally'])
  })
})

describe('order and exit', () => {
  test('there are ten order rules', () => {
    expect(ORDER_RULES.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9', 'O10'])
  })

  test('exit quality adds up to a hundred', () => {
    expect(Object.values(EXIT_QUALITY_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  test('the door is as wide as the cause deserves', () => {
    const doors = (
      ['changed-circumstances', 'bait-and-switch', 'ulterior-motive', 'ethics-mismatch', 'stale-options'] as const
    ).map((cause) => conditionOf(cause)?.doorWidth)
    expect(doors).toEqual(['wide', 'conditional', 'narrow', 'closed', undefined])
  })
})
