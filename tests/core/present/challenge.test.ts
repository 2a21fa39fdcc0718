/** A challenge asks for the reading of a block before it shows what could be said there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advance, start, type NegotiationState } from '../../../src/core/engine/index.ts'
import type { Mode } from '../../../src/core/model/setting.ts'
import { playToEvent } from '../../../src/core/policies/play-to.ts'
import { presentOverlay } from '../../../src/core/present/index.ts'
import { WORDS_EN } from '../../../src/core/present/text/words-en.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

function atBlock(mode: Mode): NegotiationState {
  const event = scenario!.cases.main.events[0]!.id
  const first = start(scenario!, { seed: 1, mode, truth: 'main' })
  const reached = playToEvent(scenario!, { steps: [], state: first }, event)
  if (!reached) throw new Error('The block is not reached.')
  return reached.state
}

const shown = (state: NegotiationState) => presentOverlay(scenario!, state, WORDS_EN)

test('at a block in a challenge nothing can be said or offered before the reading is noted', () => {
  const blocked = atBlock('challenge')
  const before = shown(blocked)
  const [leading, ...others] = before.reading!.rivals
  const beliefs = Object.fromEntries([[leading!.id, 100], ...others.map(({ id }) => [id, 0] as const)])
  const read = advance(scenario!, blocked, { kind: 'read', beliefs, confidence: 70 })

  expect(before.reading?.comesFirst).toBe(true)
  expect(before.pages).toEqual([])
  expect(before.offer).toBeUndefined()
  expect(read.ok && shown(read.value.state).pages.length).toBeGreaterThan(0)
})

test('in practice the lines stand beside the reading', () => {
  const view = shown(atBlock('practice'))

  expect(view.reading).toMatchObject({ due: true, comesFirst: false })
  expect(view.pages.length).toBeGreaterThan(0)
})
