/** The commands answer as promised: what they print, and the code they end with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { COMMANDS, runCommandLine } from '../../src/cli/command-line.ts'

const TEMPLATE = 'src/cli/template.yaml'
const scratch = mkdtempSync(join(tmpdir(), 'back-to-the-table-cli-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

/** Runs a command line, and catches what it writes. */
async function scenario(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const catching = (key: keyof typeof written) => (text: string | Uint8Array) => {
    written[key] += String(text)
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'))
  try {
    return { code: await runCommandLine(args), ...written }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

test('a policy plays a session to its ending, which is the last line', async () => {
  const { code, out } = await scenario('play', TEMPLATE, '--seed', '1', '--policy', 'documented')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^ending: (agreement|no-commitment|deadlock) /)
})

test('a challenge in the terminal refuses a line before the reading, and says why', async () => {
  const from = ['--mode', 'challenge', '--truth', 'main', '--seed', '1', '--from', 'nine-sharp']
  const { code, err } = await scenario('play', TEMPLATE, ...from, '--choices', '1')
  expect(code).toBe(2)
  expect(err).toContain('move/reading-first')
})

test('a session that was saved is replayed, scored and debriefed', async () => {
  const path = join(scratch, 'session.json')
  await scenario('play', TEMPLATE, '--seed', '2', '--truth', 'twin', '--policy', 'splitter', '--save', path)
  const { code, out } = await scenario('replay', path, '--scenario', TEMPLATE, '--json')
  const told = JSON.parse(out)
  expect(code).toBe(0)
  expect(told.truth).toBe('twin')
  expect(told.choices).toHaveLength(JSON.parse(readFileSync(path, 'utf8')).choices.length)
})

test('a session that departs is refused at its choice', async () => {
  const path = join(scratch, 'changed.json')
  await scenario('play', TEMPLATE, '--seed', '2', '--policy', 'splitter', '--save', path)
  const log = JSON.parse(readFileSync(path, 'utf8'))
  log.choices[1].state = '00000000'
  writeFileSync(path, JSON.stringify(log))
  const { code, out } = await scenario('replay', path, '--scenario', TEMPLATE, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out).refusal).toMatchObject({ code: 'save/departed', at: 1 })
})

test('simulate counts endings and means of every measure', async () => {
  const { code, out } = await scenario(
    'simulate',
    TEMPLATE,
    '--runs',
    '6',
    '--policy',
    'hardball',
    '--truth',
    'main',
    '--json',
  )
  const result = JSON.parse(out)
  expect(code).toBe(0)
  expect(Object.keys(result)).toEqual(['runs', 'endings', 'rightEnding', 'measures', 'rounds', 'runsPerSecond'])
  expect(Object.values<number>(result.endings).reduce((sum, times) => sum + times)).toBe(6)
  expect(Object.keys(result.measures).slice(0, 5)).toEqual([
    'handling',
    'discovery',
    'value',
    'relationship',
    'judgement',
  ])
})

describe('deals', () => {
  test('takes a file with only issues and limits', async () => {
    const path = join(scratch, 'deals.json')
    const issue = (id: string, you: number[], they: number[]) => ({
      id,
      options: you.map((points, i) => ({ id: `${i}`, you: points, they: they[i] })),
    })
    writeFileSync(
      path,
      JSON.stringify({
        issues: [issue('price', [10, 0], [0, 10]), issue('date', [4, 0], [0, 8])],
        limits: { you: 4, they: 8 },
      }),
    )
    const { code, out } = await scenario('deals', path, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).open).toEqual({
      packages: 4,
      zone: 2,
      pareto: [
        [0, 18],
        [4, 10],
        [10, 8],
        [14, 0],
      ],
      nash: [
        [4, 10],
        [10, 8],
      ],
      kalaiSmorodinsky: [
        [4, 10],
        [10, 8],
      ],
      egalitarian: [
        [4, 10],
        [10, 8],
      ],
      maxJoint: [[10, 8]],
    })
  })
  test('misuse is told on the error stream with code 2', async () => {
    const { code, out, err } = await scenario('deals', join(scratch, 'nowhere.yaml'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('cannot be read')
  })
})

test('ratings name every event of both truths', async () => {
  const table = JSON.parse((await scenario('ratings', TEMPLATE, '--json')).out)
  expect(Object.keys(table)).toEqual(['main', 'twin'])
  for (const events of Object.values<Record<string, Record<string, string>>>(table)) {
    for (const moves of Object.values(events)) expect(Object.keys(moves)).toHaveLength(27)
  }
})

test('ratings name the lines that make a move', async () => {
  const { out } = await scenario('ratings', TEMPLATE)
  expect(out).toMatch(/best +probe-interests \[nine-why, nine-really\]: /)
  expect(out).toMatch(/best +nonbinding-team: /)
})

test('strategies name the obstacle, the usual kind of impasse and the look-alike of each cause', async () => {
  const { out } = await scenario('strategies')
  expect(out).toContain('HI hidden-interest (idea, mostly unwanted): ')
  expect(out.match(/Taken for /g)).toHaveLength(21)
})

test('strategies give the whole matrix', async () => {
  const table = JSON.parse((await scenario('strategies', '--json')).out)
  expect(Object.keys(table.recovery)).toHaveLength(15)
  expect(Object.keys(table.ordinary)).toHaveLength(12)
  expect(table.recovery.apologize['emotional-rupture']).toBe('best')
})

describe('whoever asks for help', () => {
  test.each(COMMANDS)('with $name gets its usage, and nothing is done', async ({ name, usage }) => {
    for (const args of [
      [name, '--help'],
      [name, 'nowhere.yaml', '-h'],
      ['help', name],
    ]) {
      expect(await scenario(...args)).toEqual({ code: 0, out: `Usage: ${usage}\n`, err: '' })
    }
  })
  test('with nothing in particular gets every command', async () => {
    for (const asked of ['help', '--help', '-h']) {
      const { code, out } = await scenario(asked)
      expect([code, COMMANDS.filter(({ usage }) => !out.includes(usage))]).toEqual([0, []])
    }
  })
})

test.each([
  { args: [], says: 'Which command?' },
  { args: ['frob'], says: 'There is no command “frob”.' },
  { args: ['help', 'frob'], says: 'There is no command “frob”.' },
  { args: ['strategies', '--frob'], says: "Unknown option '--frob'" },
  { args: ['ratings', TEMPLATE, '--frob'], says: "Unknown option '--frob'" },
  { args: ['deals', TEMPLATE, '--frob'], says: "Unknown option '--frob'" },
  { args: ['deals', TEMPLATE, '--truth', 'third'], says: 'A truth is one of main, twin.' },
  { args: ['replay', 'session.json', '--frob'], says: "Unknown option '--frob'" },
  { args: ['simulate', TEMPLATE, '--runs', '0'], says: 'one run is the least' },
  { args: ['simulate', TEMPLATE, '--policy', 'lucky'], says: 'A policy is one of documented' },
])('the command line $args is misuse and says $says', async ({ args, says }) => {
  const { code, out, err } = await scenario(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(says)
})
