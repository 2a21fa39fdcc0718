/** Telling a meant exit from a staged one, and a final one from one that can be mended. */
import { describe, expect, test } from 'vitest'
import {
  posteriorGenuine,
  probabilityFinal,
  WALKOUT_CUE_IDS,
  WALKOUT_CUES,
} from '../../../src/core/strategy/finality.ts'

describe('was it meant?', () => {
  test.each([
    ['a schemer leaves a price, on our board day, with a deputy left behind', 'schemer', ['K03', 'K04', 'K05'], 0.03],
    ['a collaborator leaves with the same three cues', 'collaborator', ['K03', 'K04', 'K05'], 0.43],
    [
      'a collaborator leaves over a complaint that grew, after real work, still upset',
      'collaborator',
      ['K01', 'K10', 'K13'],
      0.97,
    ],
    ['a schemer leaves with those three: even a performer can be hurt', 'schemer', ['K01', 'K10', 'K13'], 0.53],
  ] as const)('%s', (_case, type, cues, expected) => {
    expect(Math.round(posteriorGenuine(type, cues) * 100) / 100).toBe(expected)
  })

  test('without cues the kind of negotiator decides', () => {
    expect(posteriorGenuine('constrained-agent', [])).toBeCloseTo(0.65)
  })

  test('a cue shown twice counts once', () => {
    expect(posteriorGenuine('schemer', ['K01', 'K01'])).toBe(posteriorGenuine('schemer', ['K01']))
  })

  test('demeanour carries less than any other cue', () => {
    const weight = (id: (typeof WALKOUT_CUE_IDS)[number]) =>
      Math.abs(Math.log(WALKOUT_CUES[id].ifGenuine / WALKOUT_CUES[id].ifPloy))
    expect([...WALKOUT_CUE_IDS].sort((a, b) => weight(a) - weight(b))[0]).toBe('K15')
    expect(WALKOUT_CUE_IDS).toHaveLength(15)
  })
})

describe('is it final?', () => {
  test('a meant exit is final until repair brings them to the line of return', () => {
    const exit = { genuine: 1, gainsByReturning: true }
    expect(probabilityFinal({ ...exit, returnWillingness: 55 })).toBeCloseTo(0.5)
    expect(probabilityFinal({ ...exit, returnWillingness: 24 })).toBeGreaterThan(0.97)
  })

  test('a staged exit is seldom final while they gain by returning', () => {
    const staged = { genuine: 0, returnWillingness: 10 }
    expect(probabilityFinal({ ...staged, gainsByReturning: true })).toBeCloseTo(0.1)
    expect(probabilityFinal({ ...staged, gainsByReturning: false })).toBeCloseTo(0.6)
  })
})
