/** How a rating moves with causes, people and the moment, and what a played move is worth. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES } from '../../../src/core/model/causes.ts'
import { RATINGS } from '../../../src/core/model/moves.ts'
import { COUNTERPART_TYPES, EMOTIONS, EVENT_KINDS, ROLES, STAGES } from '../../../src/core/model/setting.ts'
import { fitOf, RATED_MOVES } from '../../../src/core/strategy/fit.ts'
import { effectiveValue } from '../../../src/core/strategy/levels.ts'
import { rate, withoutFinality, type RatingContext } from '../../../src/core/strategy/rating.ts'
import { ratingWords } from '../../../src/core/present/rating-words.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const PLAIN: RatingContext = {
  move: 'probe-interests',
  cause: 'hidden-interest',
  also: [],
  role: 'receiving',
  emotion: 'calm',
  type: 'tough-principled',
  stage: 'bargain',
  audience: 'private',
  hardClock: false,
  kind: 'impasse',
  triedRepairs: [],
  timesPlayed: 0,
}

const contexts: fc.Arbitrary<RatingContext> = fc.record({
  move: fc.constantFrom(...RATED_MOVES),
  cause: fc.constantFrom(...CAUSES),
  also: fc.subarray([...CAUSES], { maxLength: 2 }),
  role: fc.constantFrom(...ROLES),
  emotion: fc.constantFrom(...EMOTIONS),
  type: fc.constantFrom(...COUNTERPART_TYPES),
  stage: fc.constantFrom(...STAGES),
  audience: fc.constantFrom('public', 'private'),
  hardClock: fc.boolean(),
  kind: fc.constantFrom(...EVENT_KINDS),
  triedRepairs: fc.constant([]),
  timesPlayed: fc.nat(2),
})

describe('a second cause', () => {
  test('lifts a weak move to sound when it is best against it', () => {
    expect(ratingOf({ move: 'apologize', cause: 'no-authority', also: ['emotional-rupture'] })).toBe('sound')
  })

  test('that would be harmed lowers no move below weak by itself', () => {
    expect(ratingOf({ move: 'apologize', cause: 'no-zopa', also: ['win-lose-only'] })).toBe('weak')
  })

  test('lowers a move that would harm there, and forbids it to rise again', () => {
    const clash = { move: 'binding-neutral-valuation', cause: 'deadline-squeeze', also: ['principle-clash'] } as const
    expect(ratingOf({ ...clash, type: 'collaborator' })).toBe('sound')
    const weak = { move: 'binding-neutral-valuation', cause: 'emotional-rupture', emotion: 'anxiety' } as const
    expect([ratingOf(weak), ratingOf({ ...weak, also: ['principle-clash'] })]).toEqual(['sound', 'weak'])
  })

  test('never makes a move best', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { rating } = rate(context)
        expect(rating !== 'best' || fitOf(context.move, context.cause) === 'best').toBe(true)
      }),
    )
  })
})

describe('circumstances', () => {
  test('a reason for lifts a weak move to sound, and no number of them a sound one to best', () => {
    const anxious = { emotion: 'anxiety', type: 'constrained-agent' } as const
    expect(ratingOf({ move: 'nonbinding-team', cause: 'rosy-alternative', emotion: 'anxiety' })).toBe('sound')
    expect(ratingOf({ move: 'nonbinding-team', cause: 'single-issue-lock', ...anxious })).toBe('sound')
  })

  test('two reasons against take one step, not two; a reason for and one against cancel', () => {
    const warning = { move: 'strengthen-and-warn-batna', cause: 'rosy-alternative' } as const
    expect(ratingOf({ ...warning, emotion: 'anger', audience: 'public' })).toBe('sound')
    expect(ratingOf({ ...warning, emotion: 'cold', audience: 'public' })).toBe('best')
  })

  test('one reason against a weak move leaves it weak; two make it harmful', () => {
    const gift = { move: 'apologize', cause: 'no-zopa' } as const
    expect(ratingOf({ ...gift, emotion: 'cold' })).toBe('weak')
    expect(ratingOf({ ...gift, emotion: 'cold', type: 'schemer' })).toBe('harmful')
  })

  test('reasons for lift a harmful move to weak at most', () => {
    expect(ratingOf({ move: 'strengthen-and-warn-batna', cause: 'public-position', emotion: 'cold' })).toBe('weak')
  })

  test('say nothing about ordinary moves', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const plain = rate({ ...PLAIN, move: 'label-emotion', cause: context.cause, also: context.also })
        const there = rate({ ...context, move: 'label-emotion', timesPlayed: 0 })
        expect(there.rating).toBe(plain.rating)
      }),
    )
  })
})

describe('availability and caps', () => {
  test('after a walkout new leads on both sides are at most sound', () => {
    const leads = { move: 'change-both-negotiators', cause: 'personality-clash' } as const
    expect([ratingOf(leads), ratingOf({ ...leads, kind: 'walkout' })]).toEqual(['best', 'sound'])
  })

  test('a full apology and an offer of new people need a walkout', () => {
    const kinds = EVENT_KINDS.map((kind) =>
      ratingOf({ move: 'apologize-unequivocally', cause: 'emotional-rupture', kind }),
    )
    expect(kinds).toEqual(['unavailable', 'best', 'unavailable'])
  })

  test('a bridge and a judgement of finality need a walkout or a declared end', () => {
    const kinds = EVENT_KINDS.map((kind) => ratingOf({ move: 'assess-finality', cause: 'emotional-rupture', kind }))
    expect(kinds).toEqual(['unavailable', 'best', 'best'])
  })

  test('after a walkout the plain apology is at most sound', () => {
    const apology = { move: 'apologize', cause: 'emotional-rupture', emotion: 'hurt' } as const
    expect([ratingOf(apology), ratingOf({ ...apology, kind: 'walkout' })]).toEqual(['best', 'sound'])
  })

  test('new people are a last resort until two other repairs have been tried', () => {
    const offer = { move: 'offer-to-change-people', cause: 'personality-clash', kind: 'walkout' } as const
    expect(ratingOf({ ...offer, triedRepairs: ['apologize-unequivocally', 'apologize'] })).toBe('weak')
    expect(ratingOf({ ...offer, triedRepairs: ['apologize-unequivocally', 'let-time-pass'] })).toBe('best')
  })
})

describe('wear and order', () => {
  test('a move wears out when repeated, unless it has borne fruit', () => {
    const step = { move: 'small-gracious-move', cause: 'misread-too-hard' } as const
    expect(ratingOf({ ...step, timesPlayed: 1 })).toBe('sound')
    expect(ratingOf({ ...step, timesPlayed: 1, wearExempt: true })).toBe('best')
  })

  test('wear and haste alone make no move harmful', () => {
    expect(ratingOf({ move: 'apologize', timesPlayed: 2 })).toBe('weak')
    expect(withoutFinality(rate({ ...PLAIN, move: 'apologize' })).rating).toBe('weak')
  })

  test('a move before finality was judged stands one step lower', () => {
    const bridge = rate({ ...PLAIN, move: 'look-past-and-bridge', cause: 'public-position', kind: 'declared-end' })
    expect([bridge.rating, withoutFinality(bridge).rating]).toEqual(['best', 'sound'])
  })
})

describe('the reason', () => {
  test('tells each step that changed the rating', () => {
    const context = { ...PLAIN, move: 'apologize', cause: 'no-zopa', emotion: 'cold', type: 'schemer' } as const
    expect(ratingWords(rate(context), FURTHER_EN)).toBe(
      'Against “No room for a deal” this is weak. Here they are cool and calculating; they stage what they show: now harmful.',
    )
  })

  test('is given for every rating, and its steps lead from one to the next', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const result = rate(context)
        expect(ratingWords(result, FURTHER_EN)).toMatch(/\.$/)
        const reached = result.steps.map(({ to }) => to)
        expect(result.steps.slice(1).map(({ from }) => from)).toEqual(reached.slice(0, -1))
        expect(reached.at(-1) ?? 'unavailable').toBe(result.rating)
      }),
    )
  })
})

describe('effective value', () => {
  test('is the whole fit when all four checks are met', () => {
    expect(RATINGS.map((rating) => round(effectiveValue(rating, 4, false)))).toEqual([1, 0.65, 0.2, -0.51])
  })

  test('falls with each check missed, and stays in order', () => {
    expect([0, 2].map((met) => round(effectiveValue('best', met, false)))).toEqual([0.4, 0.7])
    expect(round(effectiveValue('harmful', 0, false))).toBe(-0.69)
  })

  test('is that of a harmful move when a critical check is missed', () => {
    expect(effectiveValue('best', 3, true)).toBe(effectiveValue('harmful', 3, false))
  })
})

function ratingOf(context: Partial<RatingContext>) {
  return rate({ ...PLAIN, ...context }).rating
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
