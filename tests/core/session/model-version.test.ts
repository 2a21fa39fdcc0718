/**
 * The number by which a saved session knows whether its states can still be compared. It has to go up with every change of the
 * model; this test plays talks of every kind and notices.
 */
import { expect, test } from 'vitest'
import { start, type NegotiationState } from '../../../src/core/engine/index.ts'
import { MODEL_VERSION, stateHash } from '../../../src/core/session/log.ts'
import { take } from '../../../src/core/session/play.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'

const LINES = [
  aLine('judge', { move: 'assess-finality' }),
  aLine('sorry', { move: 'apologize-unequivocally' }),
  aLine('threat', { move: 'threaten-or-ultimatum' }),
]
const LEFT = anEvent({
  kind: 'walkout',
  cause: 'emotional-rupture',
  role: 'contributed',
  emotion: 'hurt',
  lines: LINES,
})

const CALM = ['prepare:target=80,limit=40', 'offer:price=o1;delivery=o1/reasoned', 'offer:price=o2;delivery=o2/trade']
const STORMY = [
  'prepare:target=80,limit=40',
  'line:threat',
  'line:judge',
  'line:sorry',
  'offer:price=o3;delivery=o3/plain',
]

function played(scenario: ReturnType<typeof aScenario>, choices: readonly string[]): string {
  const first = start(scenario, { seed: 7, truth: 'main', mode: 'practice' })
  const last = choices.reduce<NegotiationState>((state, choice) => {
    const taken = take(scenario, state, choice)
    if (!taken.ok) throw new Error(`${choice} was refused: ${taken.refusal}`)
    return taken.value.after
  }, first)
  return stateHash(last)
}

test('the same talks lead to the same state, or the model has another version', () => {
  // Another state? Raise MODEL_VERSION, so that saved sessions play on, and write the new fingerprints here.
  expect({
    version: MODEL_VERSION,
    calm: played(aScenario(), CALM),
    stormy: played(aScenario({ events: [LEFT] }), STORMY),
  }).toEqual({
    version: 4,
    calm: 'b261d960',
    stormy: '146b4283',
  })
})
