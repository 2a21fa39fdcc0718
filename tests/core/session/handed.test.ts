/** A session that travels in an address plays again exactly, or says why not. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { packText, unpackText } from '../../../src/app/link-code.ts'
import { readHanded, restoreHanded, writeHanded } from '../../../src/core/session/handed.ts'
import { logOf } from '../../../src/core/session/play.ts'
import { embeddedScenario, readSession, readSessions, writeSession } from '../../../src/core/session/save.ts'

const path = 'src/cli/template.yaml'
const text = readFileSync(path, 'utf8')
const { scenario } = parseScenario(text, path)
if (!scenario) throw new Error('the template is a scenario')
const played = runPolicy(scenario, { seed: 3, policy: POLICIES.documented, truth: 'main' })
const log = { ...logOf(played.steps[0]!.before, played.steps), alias: 'Table 4' }

function handed(words: string) {
  const read = readHanded(words)
  return read.ok ? restoreHanded(scenario!, read.value) : read
}

test('what comes out of a link is the log that went in, every state of it', async () => {
  const code = await packText(writeHanded(log))
  expect(code).toMatch(/^[\w-]+$/)
  expect(handed((await unpackText(code))!)).toEqual({ ok: true, value: log })
})

describe('a link that cannot be used says why', () => {
  const [head, ...choices] = JSON.parse(writeHanded(log)) as [string[], ...string[]]
  test.each([
    ['no session', '"hello"', { code: 'save/damaged', detail: 'scenario' }],
    ['another version', JSON.stringify([head.with(1, 'ffffffff'), ...choices]), { code: 'save/scenario-changed' }],
    ['another ending than it says', JSON.stringify([head.with(6, '00000000'), ...choices]), { code: 'save/departed' }],
    [
      'a choice that cannot be made',
      JSON.stringify([head, 'line:none', ...choices]),
      { code: 'save/refused-choice', at: 0 },
    ],
  ])('%s', (_, words, refusal) => {
    expect(handed(words)).toMatchObject({ ok: false, refusal })
  })
  test.each(['', 'z', 'z!!!', 'q1234', `p${'a'.repeat(7)}=`])('letters that mean nothing: %s', async (code) => {
    const words = await unpackText(code)
    expect(words === undefined || !handed(words).ok).toBe(true)
  })
})

test('a file may hold the scenario it was played with, and is the same session with it', () => {
  const file = writeSession(log, text)
  expect(readSession(file)).toEqual({ ok: true, value: log })
  expect(parseScenario(embeddedScenario(file)!, path).scenario!.hash).toBe(scenario.hash)
  expect(embeddedScenario(writeSession(log))).toBeUndefined()
})

test('a list of sessions is read one by one, the damaged ones named', () => {
  const several = `[${writeSession(log)}, {"kind": "recipe"}]`
  expect(readSessions(several)).toEqual([
    { ok: true, value: { log } },
    { ok: false, refusal: { code: 'save/damaged', detail: 'kind' } },
  ])
})
