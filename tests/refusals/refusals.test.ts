/** One tiny bad file for each code: it draws exactly that remark, at the place its first line says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkScenario } from '../../src/core/check/check.ts'
import type { Diagnostic } from '../../src/core/model/diagnostic.ts'
import { parseTranslation } from '../../src/core/scenario/translation.ts'
import { CODES } from '../../src/core/scenario/codes.ts'

const FOLDER = new URL('.', import.meta.url)
const codes = Object.keys(CODES)
const guide = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8')
const tiny = readFileSync(new URL('../support/fixtures/tiny.yaml', import.meta.url), 'utf8')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

/** A translation is held against the tiny case it was made of. */
function remarksOn(text: string, path: string): readonly Diagnostic[] {
  return /^translates:/m.test(text) ? parseTranslation(text, path, tiny).diagnostics : checkScenario(text, path)
}

describe.each(codes)('%s', (code) => {
  test('is drawn, alone and at the expected place, by the file of that name', { timeout: 60_000 }, () => {
    const text = readFileSync(new URL(`${code}.yaml`, FOLDER), 'utf8')
    const expected = /^# expect (\d+):(\d+)(?: when repeated (\d+) times)?$/m.exec(text)
    const remarks = remarksOn(text.repeat(Number(expected?.[3] ?? 1)), `${code}.yaml`)
    const places = remarks.map((remark) => `${remark.code} ${remark.line}:${remark.column}`)
    expect(places).toEqual([`${code} ${expected?.[1]}:${expected?.[2]}`])
    expect(remarks[0]?.cure).toMatch(/\w/)
    expect(`${remarks[0]?.message}${remarks[0]?.cure}`).not.toMatch(/[{}]|undefined|\[object/)
  })

  test('is explained in the author’s guide under its own heading', () => {
    expect(guide).toMatch(new RegExp(`^### \`?${code}\`?$`, 'm'))
  })
})

test('every bad file belongs to a code', () => {
  expect(files.map((name) => name.replace('.yaml', '')).toSorted()).toEqual(codes.toSorted())
})
