/** What holds for any text that is given as a scenario file: remarks with known codes, real places and whole sentences. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { checkScenario, checkUnplayed } from '../../src/core/check/check.ts'
import type { Diagnostic } from '../../src/core/model/diagnostic.ts'
import { CODES } from '../../src/core/scenario/codes.ts'

const template = readFileSync(new URL('../../src/cli/template.yaml', import.meta.url), 'utf8')
const codes = Object.keys(CODES)

function expectOnlyRemarks(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.split('\n')
  for (const { code, line, column, message, cure } of diagnostics) {
    expect(codes).toContain(code)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(`${message}${cure}`).not.toMatch(/undefined|\[object|NaN/)
  }
}

const SCRAPS = [
  '', 'null', '[]', '{}', ': ', '\n', '- ', '&a ', '*a', '"', 'twin: null\n', '\t', '1e999', '__proto__: {}\n', '!!set ',
  'when: { round: 3 }, ', 'twin: { when: null }, ', 'again: true, ',
  'when: { any: [{ round: 2 }, { before: [tea] }] }, ', 'cue: [A cup., { caption: Keys. }], ', 'cue: [], ',
] as const // prettier-ignore

/** The template with a stretch cut out, doubled or overwritten. */
const damaged = fc
  .tuple(fc.nat(template.length), fc.nat(60), fc.constantFrom(...SCRAPS))
  .map(([from, length, put]) => template.slice(0, from) + put + template.slice(from + length))

interface Change {
  readonly at: number
  readonly length: number
  readonly put: string
}

/** Places of whole numbers, and of words that can stand where others of their key stand. */
const NUMBERS = [...template.matchAll(/(?<=: )\d+(?=[ ,}\n])/g)]
const WORDS = [...template.matchAll(/(?<=\b(move|cause|role|emotion|stage|class|shows): )[a-z-]+/g)]

const otherNumber = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom('0', '1', '2', '7', '30', '50', '99', '100'))
  .map(([{ 0: number, index }, put]): Change => ({ at: index, length: number.length, put }))
const otherWord = fc.tuple(fc.constantFrom(...WORDS), fc.nat()).map(([{ 0: word, 1: key, index }, nth]): Change => {
  const others = WORDS.filter((each) => each[1] === key)
  return { at: index, length: word.length, put: others[nth % others.length]?.[0] ?? word }
})

/** The template with some numbers and words changed for others of the kind: mostly a file that plays, and plays oddly. */
const odd = fc
  .uniqueArray(fc.oneof(otherNumber, otherWord), { minLength: 1, maxLength: 6, selector: ({ at }) => at })
  .map((changes) =>
    changes
      .toSorted((a, b) => b.at - a.at)
      .reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), template),
  )

const READ = (text: string): void => expectOnlyRemarks(text, checkUnplayed(text, 'x.yaml').diagnostics)
const PLAYED = (text: string): void => expectOnlyRemarks(text, checkScenario(text, 'x.yaml'))

interface FileLaw {
  readonly texts: fc.Arbitrary<string>
  readonly holds: (text: string) => void
  /** Of all tries, so many go to this law. */
  readonly share: number
}

/** Playing takes a hundred times as long as reading, so it is tried less often. */
export const FILE_LAWS: Readonly<Record<string, FileLaw>> = {
  'any text draws remarks and never an exception': {
    texts: fc.string({ unit: 'binary', maxLength: 400 }),
    holds: READ,
    share: 0.3,
  },
  'any value written as YAML draws remarks and never an exception': {
    texts: fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
    holds: READ,
    share: 0.2,
  },
  'a damaged scenario draws remarks and never an exception': { texts: damaged, holds: READ, share: 0.4 },
  'an odd scenario draws remarks and never an exception': { texts: odd, holds: READ, share: 0.09 },
  'an odd scenario is played to its ends': { texts: odd, holds: PLAYED, share: 0.01 },
}

export function holdsForFiles({ texts, holds, share }: FileLaw, runs: number): void {
  fc.assert(fc.property(texts, holds), { numRuns: Math.max(1, Math.ceil(share * runs)) })
}
