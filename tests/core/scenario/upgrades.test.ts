import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { FORMAT, upgrade, type Upgrade } from '../../../src/core/scenario/upgrades/upgrade.ts'

const FOLDER = new URL('formats/', import.meta.url)
const kept = readdirSync(FOLDER)

test('a file of every format there ever was is kept, and plays', () => {
  expect(kept).toEqual(Array.from({ length: FORMAT }, (_, i) => `format-${i + 1}.yaml`))
  for (const name of kept) {
    const { scenario, diagnostics } = parseScenario(readFileSync(new URL(name, FOLDER), 'utf8'), name)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(scenario?.format).toBe(FORMAT)
  }
})

const rename: Upgrade = {
  from: 0,
  change: (document) => {
    document.set('hidden', document.get('secret'))
    document.delete('secret')
  },
}

test('an older file is brought up to date, and its comments stay', () => {
  const document = parseDocument('# mine\nformat: 0\nid: a # short\n# told at the end\nsecret: "Nothing was."\n')
  expect(upgrade(document, [rename])).toBeUndefined()
  expect(document.toJS()).toEqual({ format: 1, id: 'a', hidden: 'Nothing was.' })
  expect(String(document)).toContain('# mine')
  expect(String(document)).toContain('id: a # short')
})

test('steps follow one another, and a format without a step is left to the schema', () => {
  const document = parseDocument('format: -1\nkeyword: x\n')
  const first: Upgrade = { from: -1, change: (older) => older.set('secret', 'x') }
  expect(upgrade(document, [rename, first])).toBeUndefined()
  expect(document.toJS()).toEqual({ format: 1, keyword: 'x', hidden: 'x' })
  for (const text of ['format: 0', 'format: one', 'id: a', '- 1', '5']) {
    expect(upgrade(parseDocument(text))).toBeUndefined()
  }
})

test('a file of a newer format is called so, and nothing else is said about it', () => {
  const { scenario, diagnostics } = parseScenario('format: 2\nnews: yes\n', 'x.yaml')
  expect(scenario).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'newer-format', line: 1, column: 9 }])
  expect(diagnostics[0]?.message).toBe('The file is of format 2; this program knows formats up to 1.')
})
