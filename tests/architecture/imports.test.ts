import { describe, expect, test } from 'vitest'
import { findViolations, folderOf, readSources } from '../support/architecture.ts'
import { FOLDERS, LONGEST_FILE_LINES, NOT_YET_BUILT } from '../support/architecture-tables.ts'

const FEWEST_FILES = 60

const sources = readSources()

test('no file leans on a floor above it, uses a package it does not own or grows too long', () => {
  expect(findViolations(sources)).toEqual([])
})

test('the test saw the files: every folder of the table and more than a handful of sources', () => {
  const seen = new Set(sources.map(({ path }) => folderOf(path)))
  const unseen = FOLDERS.map(({ folder }) => folder).filter((folder) => !seen.has(folder))
  expect(unseen.filter((folder) => !NOT_YET_BUILT.includes(folder))).toEqual([])
  expect(sources.length).toBeGreaterThan(FEWEST_FILES)
})

test('every row of the table leans only on folders that have a row', () => {
  const rows = new Set(FOLDERS.map(({ folder }) => folder))
  const named = FOLDERS.flatMap(({ mayImport }) => mayImport).filter((folder) => !folder.endsWith('/'))
  expect(named.filter((folder) => !rows.has(folder))).toEqual([])
})

const PLANTED: readonly { readonly what: string; readonly path: string; readonly text: string }[] = [
  { what: 'lib importing the model', path: 'core/lib/a.ts', text: "import { a } from '../model/a.ts'" },
  { what: 'the engine importing scores', path: 'core/engine/a.ts', text: "import { a } from '../scoring/a.ts'" },
  { what: 'a type import upwards', path: 'core/model/a.ts', text: "import type { A } from '../engine/a.ts'" },
  { what: 'a re-export upwards', path: 'core/deals/a.ts', text: "export * from '../session/a.ts'" },
  { what: 'an inline type upwards', path: 'core/deals/a.ts', text: "export type A = import('../engine/a.ts').A" },
  { what: 'an import() upwards', path: 'core/check/a.ts', text: "export const a = () => import('../present/a.ts')" },
  { what: 'core importing a view', path: 'core/present/a.ts', text: "import '../../views/dom/a.ts'" },
  { what: 'a view asking the engine', path: 'views/overlay/a.tsx', text: "import { a } from '../../core/engine/a.ts'" },
  { what: 'a view importing another view', path: 'views/report/a.tsx', text: "import { a } from '../overlay/a.tsx'" },
  {
    what: 'a view using values of the model',
    path: 'views/room/a.ts',
    text: "import { a } from '../../core/model/a.ts'",
  },
  { what: 'app loading the room at once', path: 'app/a.ts', text: "import { a } from '../views/room/a.ts'" },
  { what: 'a type of the room that loads it', path: 'app/a.ts', text: "import { type A } from '../views/room/a.ts'" },
  { what: 'the command line drawing', path: 'cli/a.ts', text: "import { a } from '../views/dom/a.ts'" },
  { what: 'main doing the work of app', path: 'main.ts', text: "import { a } from './core/engine/a.ts'" },
  { what: 'a folder without a row', path: 'core/misc/a.ts', text: 'export const a = 1' },
  {
    what: 'core taking a scenario by itself',
    path: 'core/check/a.ts',
    text: "import a from '../../../scenarios/a.yaml?raw'",
  },
  { what: 'a glob over the room', path: 'app/a.ts', text: "export const a = import.meta.glob('../views/room/*.ts')" },
  { what: 'a computed import', path: 'app/a.ts', text: 'export const a = (b: string) => import(b)' },
  { what: 'phaser outside the room', path: 'views/overlay/a.ts', text: "import { Game } from 'phaser'" },
  { what: 'preact in the room', path: 'views/room/a.ts', text: "import { useState } from 'preact/hooks'" },
  { what: 'TSX in core', path: 'core/present/a.tsx', text: 'export const a = <p>no</p>' },
  { what: 'howler outside sound', path: 'app/a.ts', text: "import { Howl } from 'howler'" },
  { what: 'xstate in a view', path: 'views/dom/a.ts', text: "import { createActor } from 'xstate'" },
  { what: 'yaml on the command line', path: 'cli/a.ts', text: "import { parse } from 'yaml'" },
  { what: 'zod in the model', path: 'core/model/a.ts', text: "import type { z } from 'zod'" },
  { what: 'node in core', path: 'core/session/a.ts', text: "import { readFileSync } from 'node:fs'" },
  { what: 'node without its prefix', path: 'app/a.ts', text: "import { join } from 'path'" },
  { what: 'a package nobody owns', path: 'app/a.ts', text: "import { map } from 'lodash'" },
  { what: 'the clock', path: 'core/engine/a.ts', text: 'export const a = Date.now()' },
  { what: 'a date of its own', path: 'core/session/a.ts', text: 'export const a = new Date()' },
  { what: 'chance without the seed', path: 'core/engine/a.ts', text: 'export const a = Math.random()' },
  { what: 'chance by another name', path: 'core/lib/a.ts', text: 'const { random } = Math\nexport const a = random()' },
  { what: 'a timer', path: 'core/engine/a.ts', text: 'setTimeout(() => {}, 1)' },
  { what: 'a repeating timer', path: 'core/engine/a.ts', text: 'setInterval(() => {}, 1)' },
  { what: 'the window', path: 'core/present/a.ts', text: 'export const a = window.innerWidth' },
  { what: 'the document', path: 'core/present/a.ts', text: 'export const a = { document }' },
  { what: 'a request', path: 'core/scenario/a.ts', text: "export const a = fetch('/a')" },
  { what: 'the way round by globalThis', path: 'core/lib/a.ts', text: "export const a = globalThis['Date']" },
  { what: 'waiting', path: 'core/engine/a.ts', text: 'export const a = async (b: Promise<1>) => await b' },
  { what: 'a file too long', path: 'core/engine/a.ts', text: '// line\n'.repeat(LONGEST_FILE_LINES + 1) },
  { what: 'a file that is no TypeScript', path: 'core/lib/a.ts', text: 'export const = 1' },
]

describe('a planted violation is caught', () => {
  test.each(PLANTED)('$what', ({ path, text }) => {
    const found = findViolations([{ path, text }])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(path)
  })
})

const INNOCENT: readonly { readonly what: string; readonly path: string; readonly text: string }[] = [
  {
    what: 'a view using types of the model',
    path: 'views/room/a.ts',
    text: "import type { A } from '../../core/model/a.ts'",
  },
  { what: 'app loading the room later', path: 'app/a.ts', text: "export const a = () => import('../views/room/a.ts')" },
  { what: 'app naming a type of the room', path: 'app/a.ts', text: "import type { Room } from '../views/room/a.ts'" },
  { what: 'app taking scenarios as text', path: 'app/a.ts', text: "import a from '../../scenarios/a.yaml?raw'" },
  {
    what: 'a window of the room',
    path: 'core/present/a.ts',
    text: 'export const a = (window: { document: string }) => window.document',
  },
  { what: 'arithmetic', path: 'core/deals/a.ts', text: 'export const a = Math.max(1, 2)' },
  { what: 'a long table of words', path: 'core/present/text/en.ts', text: '// line\n'.repeat(LONGEST_FILE_LINES + 1) },
]

test.each(INNOCENT)('$what is no violation', ({ path, text }) => {
  expect(findViolations([{ path, text }])).toEqual([])
})
