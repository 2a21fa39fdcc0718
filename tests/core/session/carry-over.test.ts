import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { start } from '../../../src/core/engine/index.ts'
import { carryOver } from '../../../src/core/session/carry-over.ts'
import { logOf, replay } from '../../../src/core/session/play.ts'

const template = readFileSync(new URL('../../../src/cli/template.yaml', import.meta.url), 'utf8')

function read(text: string) {
  const { scenario } = parseScenario(text, 'x.yaml')
  if (!scenario) throw new Error('The template plays')
  return scenario
}

const old = read(template)
const options = { seed: 3, mode: 'practice', truth: 'main' } as const
const { steps } = runPolicy(old, { ...options, policy: POLICIES.documented })
const log = logOf(start(old, options), steps)

test('where only words changed, every choice is played again on the new file', () => {
  const changed = read(template.replace('“my own hour” said so', 'what he said showed it'))
  const carried = carryOver(changed, log)
  expect(carried.steps).toHaveLength(log.choices.length)
  expect(carried.log.scenario.hash).toBe(changed.hash)
  expect(replay(changed, carried.log).ok).toBe(true)
})

test('where a line is gone, the choices before it are played again', () => {
  const said = log.choices.findIndex(({ choice }) => choice.startsWith('line:tea-'))
  const line = log.choices[said]?.choice.replace('line:', '') ?? ''
  const changed = read(template.replace(`${line}:`, 'tea-other:'))
  const carried = carryOver(changed, log)
  expect(carried.steps.map(({ choice }) => choice)).toEqual(log.choices.slice(0, said).map(({ choice }) => choice))
  expect(carried.state.stage).toBe('exchange')
})
