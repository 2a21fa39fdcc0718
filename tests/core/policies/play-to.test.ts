import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { start } from '../../../src/core/engine/index.ts'
import { playToEvent } from '../../../src/core/policies/play-to.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { logOf, replay } from '../../../src/core/session/play.ts'

const text = readFileSync(new URL('../../../scenarios/chilled-words.yaml', import.meta.url), 'utf8')
const scenario = parseScenario(text, 'chilled-words.yaml').scenario!

test.each(scenario.cases.main.events.map(({ id }) => id))('a session can be brought to where %s begins', (event) => {
  const state = start(scenario, { seed: 7, mode: 'practice', truth: 'main' })
  const reached = playToEvent(scenario, { steps: [], state }, event)
  expect(reached?.state.event).toMatchObject({ id: event, turns: 0 })
  const replayed = replay(scenario, logOf(state, reached?.steps ?? []))
  expect(replayed.ok && replayed.value.state).toEqual(reached?.state)
})

test('an event that is not in the case is never come to', () => {
  const state = start(scenario, { seed: 7, mode: 'practice' })
  expect(playToEvent(scenario, { steps: [], state }, 'no-such-event')).toBeUndefined()
})
