/** What the clock on the wall says, where a case names an hour. */
import { expect, test } from 'vitest'
import type { Place } from '../../../src/core/model/place.ts'
import type { Cue } from '../../../src/core/model/speech.ts'
import { presentRoom } from '../../../src/core/present/index.ts'
import { WORDS_EN } from '../../../src/core/present/text/words-en.ts'
import { aBeat, aLine, aScenario } from '../../support/a-scenario.ts'
import { begun, say } from '../../support/table-talk.ts'

const PLACE = { view: 'city', furniture: 'cafe', wall: 'sand' } as const
const CUE: Cue = { id: 'clock-cue', caption: 'He looks at the clock.' }

/** The clock's hours after nothing, one and two exchanges; the first is answered with `cue`. */
function hoursOf(place: Place, cue: Cue): readonly (number | undefined)[] {
  const lines = [aLine('ask', { replies: [{ say: 'Hm.', cues: [cue] }] }), aLine('more')]
  const beats = [aBeat('talk', { lines }), aBeat('later', { lines: [aLine('go-on')] })]
  const scenario = aScenario({ place, beats, exchangeTurns: 2 })
  const states = [begun(scenario)]
  for (const line of ['ask', 'go-on']) states.push(say(scenario, states.at(-1)!, line).state)
  return states.map((state) => presentRoom(scenario, state, WORDS_EN).hour)
}

test('a clock that nobody speaks of follows the light', () => {
  expect(hoursOf(PLACE, CUE)).toEqual([undefined, undefined, undefined])
})

test('a clock starts at the hour of its place and goes on with every turn', () => {
  const [first, second, third] = hoursOf({ ...PLACE, hour: '16:40' }, CUE)
  expect(first).toBeCloseTo(16 + 40 / 60)
  expect(second! - first!).toBeCloseTo(1 / 12)
  expect(third! - second!).toBeCloseTo(1 / 12)
})

test('an hour in a cue is what the clock says from then on', () => {
  const [first, second, third] = hoursOf({ ...PLACE, hour: '16:40' }, { ...CUE, hour: '17:10' })
  expect(first).toBeCloseTo(16 + 40 / 60)
  expect(second).toBeCloseTo(17 + 10 / 60)
  expect(third).toBeCloseTo(17 + 15 / 60)
})
