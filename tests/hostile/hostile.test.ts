import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkScenario } from '../../src/core/check/check.ts'

const FOLDER = new URL('.', import.meta.url)

/** What each file draws; `plays` where nothing is wrong with it. */
const DRAWS: Readonly<Record<string, string>> = {
  'a-program': 'yaml-syntax',
  'alias-as-key': 'yaml-syntax',
  'alias-in-itself': 'too-deep',
  'alias-to-nothing': 'yaml-syntax',
  'billion-laughs': 'too-many-aliases',
  binary: 'yaml-syntax',
  'byte-order-mark': 'plays',
  constructor: 'forbidden-key',
  'deep-brackets': 'too-deep',
  'deep-indent': 'too-deep',
  'deep-lists': 'too-deep',
  'deeper-brackets': 'too-deep',
  directive: 'yaml-syntax',
  empty: 'wrong-type',
  'escaped-nul': 'forbidden-text',
  'everything-again': 'plays',
  'few-aliases-much-growth': 'too-many-aliases',
  'half-a-character': 'forbidden-text',
  hexadecimal: 'plays',
  image: 'forbidden-text',
  'isolated-direction': 'forbidden-text',
  'javascript-address': 'forbidden-text',
  'latin-1': 'wrong-encoding',
  'mapping-as-key': 'yaml-syntax',
  'merge-key': 'forbidden-key',
  'no-issues': 'unknown-issue',
  'not-a-number': 'wrong-type',
  nul: 'forbidden-text',
  'number-too-large': 'wrong-type',
  'old-mac-line-ends': 'yaml-syntax',
  'only-a-comment': 'wrong-type',
  'own-tag': 'yaml-syntax',
  prototype: 'forbidden-key',
  'prototype-as-option': 'forbidden-key',
  'remote-address': 'forbidden-text',
  script: 'forbidden-text',
  truncated: 'yaml-syntax',
  'truncated-in-a-text': 'yaml-syntax',
  'turned-direction': 'forbidden-text',
  'twin-is-a-list': 'wrong-type',
  'twin-of-a-twin': 'unknown-key',
  'twin-takes-all': 'missing-key',
  'two-documents': 'yaml-syntax',
  'utf-16': 'wrong-encoding',
  'very-long-name': 'plays',
}

function remarks(text: string): string[] {
  return checkScenario(text, 'x.yaml').map(({ code, line, column }) => {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(text.split('\n').length)
    expect(column).toBeGreaterThanOrEqual(1)
    return code
  })
}

test.each(Object.entries(DRAWS))('%s draws %s', { timeout: 60_000 }, (name, code) => {
  const found = remarks(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'))
  if (code === 'plays') expect(found).toEqual([])
  else expect(found).toContain(code)
})

test('every hostile file is in the table', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
  expect(files.map((name) => name.replace('.yaml', '')).toSorted()).toEqual(Object.keys(DRAWS).toSorted())
})

describe('text that is made to hang or crash is refused', () => {
  test.each([
    ['lists in lists', '- '.repeat(200_000)],
    ['open brackets', '['.repeat(400_000)],
    ['open braces', '{a: '.repeat(100_000)],
    ['keys of keys', '? '.repeat(200_000)],
    ['very many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['very many equal keys', 'a:\n'.repeat(20_000)],
    ['very many aliases', `a: &a 1\nb: [${'*a, '.repeat(60_000)}1]`],
    ['very many stars', `a: [${'*a'.repeat(100_000)}]`],
    ['an endless text', 'x'.repeat(2_000_000)],
  ])('%s', (_, text) => {
    expect(remarks(text).length).toBeGreaterThan(0)
  })
})

test('keys of the language itself never reach an object', () => {
  for (const name of ['prototype', 'constructor', 'merge-key']) {
    checkScenario(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'), name)
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
