/** A choice is one line of text that means one move. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAMINGS } from '../../../src/core/model/setting.ts'
import type { Move } from '../../../src/core/model/move.ts'
import { parseChoice, writeChoice } from '../../../src/core/session/choice.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/)
const percent = fc.integer({ min: 0, max: 100 })

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), line: id }),
  fc.record(
    {
      kind: fc.constant('offer' as const),
      terms: fc.dictionary(id, id, { minKeys: 1 }),
      beside: fc.array(fc.dictionary(id, id, { minKeys: 1 }), { minLength: 1, maxLength: 2 }),
      framing: fc.constantFrom(...FRAMINGS),
    },
    { requiredKeys: ['kind', 'terms', 'framing'] },
  ),
  fc.record(
    {
      kind: fc.constant('read' as const),
      beliefs: fc.dictionary(id, percent, { minKeys: 1 }),
      confidence: percent,
      genuine: percent,
      final: percent,
    },
    { requiredKeys: ['kind', 'beliefs', 'confidence'] },
  ),
  fc.record(
    {
      kind: fc.constant('note' as const),
      text: fc.oneof(fc.string({ minLength: 1 }), fc.constant('[not a cue] but words')),
      cues: fc.array(id, { minLength: 1 }),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: fc.constant('prepare' as const), target: percent, limit: percent }),
)

test('every move that is written is read back as the same move', () => {
  fc.assert(
    fc.property(moves, (move) => {
      expect(parseChoice(writeChoice(move))).toEqual({ ok: true, value: move })
    }),
  )
})

test('no text at all makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', 'line:', 'offer:', 'read:', 'prepare:', 'note:'), (text, start) => {
      expect(typeof parseChoice(start + text).ok).toBe('boolean')
    }),
  )
})

test('an offer without a framing is plain', () => {
  expect(parseChoice('offer:price=minus-3;volume=floor-70')).toEqual({
    ok: true,
    value: { kind: 'offer', terms: { price: 'minus-3', volume: 'floor-70' }, framing: 'plain' },
  })
})

describe('what cannot be read is refused by name', () => {
  test.each([
    ['wait', 'choice/unknown-kind'],
    ['line:two words', 'choice/bad-line'],
    ['offer:price', 'choice/bad-offer'],
    ['offer:price=a;price=b', 'choice/bad-offer'],
    ['offer:price=a|', 'choice/bad-offer'],
    ['offer:price=a/loudly', 'choice/bad-framing'],
    ['read:hurt=60,price=40', 'choice/bad-reading'],
    ['read:hurt=much/sure=70', 'choice/bad-reading'],
    ['note:', 'choice/bad-note'],
    ['note:[a b]words', 'choice/bad-note'],
    ['prepare:target=66', 'choice/bad-preparation'],
  ])('%s is %s', (text, refusal) => {
    expect(parseChoice(text)).toEqual({ ok: false, refusal })
  })
})
