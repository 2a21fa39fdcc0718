import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { check } from '../../../src/cli/check.ts'
import { newScenario } from '../../../src/cli/new.ts'
import { schema } from '../../../src/cli/schema.ts'

const BAD = new URL('../../refusals/wrong-type.yaml', import.meta.url).pathname
const WARNED = new URL('../../refusals/too-few-lines.yaml', import.meta.url).pathname
let folder = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-'))
  printed = ''
  const listen = (text: string | Uint8Array) => {
    printed += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(listen)
  vi.spyOn(process.stderr, 'write').mockImplementation(listen)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

test('a new scenario checks clean', async () => {
  const path = join(folder, 'mine.yaml')
  expect(await newScenario.run([path])).toBe(0)
  expect(await check.run([path, '--strict'])).toBe(0)
  expect(printed).toContain('1 file: 0 errors, 0 warnings')
  expect(printed).not.toContain('not in English')
})

test('a new scenario tells editors where the schema is', async () => {
  const path = join(folder, 'mine.yaml')
  await newScenario.run([path])
  const [, schemaPath = ''] = /\$schema=(.*)/.exec(await readFile(path, 'utf8')) ?? []
  expect(resolve(folder, schemaPath)).toBe(resolve('scenarios/scenario.schema.json'))
})

test('a new scenario is called as its file is', async () => {
  const path = join(folder, 'Köchin & Keller.yaml')
  expect(await newScenario.run([path])).toBe(0)
  expect(await readFile(path, 'utf8')).toContain('\nid: kochin-keller\ntitle: "Kochin Keller"\n')
  expect(await check.run([path, '--strict'])).toBe(0)
})

test.each([
  ['mine', 'A scenario file ends in .yaml'],
  ['no-folder/mine.yaml', 'There is no folder'],
])('nothing is written to %s, and it is said why', async (name, why) => {
  expect(await newScenario.run([join(folder, name)])).toBe(2)
  expect(printed).toContain(why)
})

test('a new scenario is never written over a file that is there', async () => {
  const path = join(folder, 'mine.yaml')
  await writeFile(path, 'mine')
  expect(await newScenario.run([path])).toBe(2)
  expect(await readFile(path, 'utf8')).toBe('mine')
})

test('a finding is shown with its place, and its cure under it', async () => {
  expect(await check.run([BAD])).toBe(1)
  expect(printed).toMatch(/wrong-type\.yaml:\d+:\d+ error wrong-type “happened” should be text.*\n {4}Write text/)
  expect(printed).toContain('Errors first')
})

test('warnings fail a strict check only', async () => {
  expect(await check.run([WARNED])).toBe(0)
  expect(await check.run([WARNED, '--strict'])).toBe(1)
})

test('a folder is checked file by file, and for programs as JSON', async () => {
  await writeFile(join(folder, 'a.yaml'), '5')
  await writeFile(join(folder, 'b.yml'), '- 5')
  await writeFile(join(folder, 'notes.txt'), '5')
  expect(await check.run([folder, '--json'])).toBe(1)
  const diagnostics = JSON.parse(printed) as { path: string; code: string }[]
  expect(diagnostics.map(({ path, code }) => `${path} ${code}`)).toEqual([
    `${join(folder, 'a.yaml')} wrong-type`,
    `${join(folder, 'b.yml')} wrong-type`,
  ])
})

test.each([[[]], [['--loud', BAD]], [['no-such-file.yaml']], [[tmpdir() + '/no-such-folder']]])(
  'check %j is misuse',
  async (args) => {
    expect(await check.run(args)).toBe(2)
  },
)

test('the schema is JSON with words for its parts', async () => {
  expect(await schema.run([])).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({
    type: 'object',
    properties: { hidden: { description: expect.any(String) as string } },
  })
})
