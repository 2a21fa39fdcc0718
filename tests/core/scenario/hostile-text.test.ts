import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkScenario, checkUnplayed } from '../../../src/core/check/check.ts'
import { CODES } from '../../../src/core/scenario/codes.ts'

const template = readFileSync(new URL('../../../src/cli/template.yaml', import.meta.url), 'utf8')
const codes = Object.keys(CODES)
const RUNS = 120

/** Checks the promise of the gate for any text: remarks with known codes, real places and whole sentences. */
function expectOnlyRemarks(text: string): void {
  const lines = text.split('\n')
  for (const { code, line, column, message, cure } of checkUnplayed(text, 'x.yaml').diagnostics) {
    expect(codes).toContain(code)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(`${message}${cure}`).not.toContain('undefined')
  }
}

test('any text draws remarks and never an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectOnlyRemarks), { numRuns: RUNS * 3 })
})

test('any value written as YAML draws remarks and never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => expectOnlyRemarks(JSON.stringify(value))),
    { numRuns: RUNS },
  )
})

test('a scenario with a stretch cut out, doubled or overwritten draws remarks and never an exception', () => {
  const place = fc.nat(template.length)
  const scrap = fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    ': ',
    '\n',
    '- ',
    '&a ',
    '*a',
    '"',
    'twin: null\n',
    '\t',
    '1e999',
    '__proto__: {}\n',
    '!!set ',
  )
  fc.assert(
    fc.property(place, fc.nat(60), scrap, (from, length, put) =>
      expectOnlyRemarks(template.slice(0, from) + put + template.slice(from + length)),
    ),
    { numRuns: RUNS },
  )
})

describe('text that is made to hang or crash is refused in time', () => {
  test.each([
    ['lists in lists', '- '.repeat(200_000)],
    ['open brackets', '['.repeat(400_000)],
    ['open braces', '{a: '.repeat(100_000)],
    ['keys of keys', '? '.repeat(200_000)],
    ['an alias inside itself', 'a: &a [*a]'],
    [
      'aliases of aliases',
      ['a: &a [1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c]'].join(
        '\n',
      ),
    ],
    ['very many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['very many equal keys', 'a:\n'.repeat(20_000)],
    ['an endless text', 'x'.repeat(2_000_000)],
  ])('%s', (_, text) => {
    expect(checkScenario(text, 'x.yaml').length).toBeGreaterThan(0)
  })
})

test('keys of the language itself never reach an object', () => {
  checkScenario('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }', 'x.yaml')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
