/** A log plays again exactly, or says where it cannot. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { MODEL_VERSION } from '../../../src/core/session/log.ts'
import { logOf, renewed, replay } from '../../../src/core/session/play.ts'
import { readSession, writeSession } from '../../../src/core/session/save.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')
const played = runPolicy(scenario, { seed: 3, policy: POLICIES.documented, truth: 'main' })
const first = played.steps[0]
if (!first) throw new Error('the session has steps')
const log = logOf(first.before, played.steps)

test('replaying a saved session gives every state and fact of the live one', () => {
  const read = readSession(writeSession(log))
  expect(read.ok && replay(scenario, read.value)).toEqual({
    ok: true,
    value: { steps: played.steps, state: played.state },
  })
})

test('a session of an older model plays on: its choices hold, its states are reckoned anew', () => {
  const states = log.choices.map(({ choice }) => ({ choice, state: '00000000' }))
  const older = { ...log, model: MODEL_VERSION - 1, choices: states }
  const replayed = replay(scenario, older)
  expect(replayed).toEqual({ ok: true, value: { steps: played.steps, state: played.state } })
  expect(replayed.ok && renewed(older, replayed.value.steps)).toEqual(log)
})

describe('a log that does not fit is refused', () => {
  const [one, two, ...rest] = log.choices
  if (!one || !two) throw new Error('the session has choices')

  test('by name, when it belongs to another scenario', () => {
    const changed = { ...log, scenario: { ...log.scenario, id: 'other' } }
    expect(replay(scenario, changed)).toEqual({ ok: false, refusal: { code: 'save/other-scenario', detail: 'other' } })
  })
  test('by name, when the scenario has changed', () => {
    const changed = { ...log, scenario: { ...log.scenario, hash: 'ffffffff' } }
    expect(replay(scenario, changed)).toEqual({ ok: false, refusal: { code: 'save/scenario-changed' } })
  })
  test('at the choice where the state departs', () => {
    const changed = { ...log, choices: [one, { ...two, state: '00000000' }, ...rest] }
    expect(replay(scenario, changed)).toEqual({
      ok: false,
      refusal: { code: 'save/departed', at: 1, detail: two.choice },
    })
  })
  test('at the choice that cannot be made', () => {
    const changed = { ...log, choices: [one, { ...two, choice: 'line:no-such-line' }, ...rest] }
    expect(replay(scenario, changed)).toMatchObject({ ok: false, refusal: { code: 'save/refused-choice', at: 1 } })
  })
})
