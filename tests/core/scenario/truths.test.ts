import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { originOf, resolveTruth } from '../../../src/core/scenario/truths.ts'

describe('the twin is merged over its neighbours as a JSON merge patch (RFC 7386, appendix A)', () => {
  test.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j', (main, twin, expected) => {
    expect(resolveTruth({ ...main, twin }, 'twin').value).toEqual(expected)
    expect(resolveTruth({ ...main, twin }, 'main').value).toEqual(main)
  })
})

test('an outer twin is merged over what the inner twins have made', () => {
  const document = { a: { b: 1, twin: { b: 2, c: 3 } }, twin: { a: { c: 4 } } }
  expect(resolveTruth(document, 'twin').value).toEqual({ a: { b: 2, c: 4 } })
})

test('every part of the twin knows where it was written', () => {
  const root = resolveTruth({ a: { b: 1, gone: 2 }, twin: { a: { c: [5], gone: null } } }, 'twin')
  expect(originOf(root, ['a', 'b'])).toEqual(['a', 'b'])
  expect(originOf(root, ['a', 'c', 0])).toEqual(['twin', 'a', 'c', 0])
  expect(originOf(root, ['a', 'gone'])).toEqual(['twin', 'a', 'gone'])
  expect(originOf(root, ['a', 'nowhere', 'deeper'])).toEqual(['a'])
})

test('without a twin both truths are the document', () => {
  const plain = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('"twin"'))
  fc.assert(
    fc.property(plain, (document) => {
      expect(resolveTruth(document, 'main').value).toEqual(document)
      expect(resolveTruth(document, 'twin').value).toEqual(document)
    }),
  )
})
