/** A log plays again exactly, or says where it cannot. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { replay } from '../../../src/core/session/play.ts'
import { readSession, writeSession } from '../../../src/core/session/save.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')
const played = runPolicy(scenario, { seed: 3, policy: POLICIES.documented, truth: 'main' })

test('replaying a saved session gives every state and fact of the live one', () => {
  const read = readSession(writeSession(played.log))
  expect(read.ok && replay(scenario, read.value)).toEqual({
    ok: true,
    value: { steps: played.steps, state: played.state },
  })
})

describe('a log that does not fit is refused', () => {
  const [first, second, ...rest] = played.log.choices
  if (!first || !second) throw new Error('the session has choices')

  test('by name, when it belongs to another scenario', () => {
    const log = { ...played.log, scenario: { ...played.log.scenario, id: 'other' } }
    expect(replay(scenario, log)).toEqual({ ok: false, refusal: { code: 'save/other-scenario', detail: 'other' } })
  })
  test('by name, when the scenario has changed', () => {
    const log = { ...played.log, scenario: { ...played.log.scenario, hash: 'ffffffff' } }
    expect(replay(scenario, log)).toEqual({ ok: false, refusal: { code: 'save/scenario-changed' } })
  })
  test('at the choice where the state departs', () => {
    const log = { ...played.log, choices: [first, { ...second, state: '00000000' }, ...rest] }
    expect(replay(scenario, log)).toEqual({
      ok: false,
      refusal: { code: 'save/departed', at: 1, detail: second.choice },
    })
  })
  test('at the choice that cannot be made', () => {
    const log = { ...played.log, choices: [first, { ...second, choice: 'line:no-such-line' }, ...rest] }
    expect(replay(scenario, log)).toMatchObject({ ok: false, refusal: { code: 'save/refused-choice', at: 1 } })
  })
})
