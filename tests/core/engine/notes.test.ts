/** An interest that nobody tells is found by joining the signs of it (rulings 1). */
import { expect, test } from 'vitest'
import { advance } from '../../../src/core/engine/index.ts'
import { anInterest, anIssue, aScenario } from '../../support/a-scenario.ts'
import { begun } from '../../support/table-talk.ts'

const scenario = aScenario({
  issues: [anIssue('price', [[60, 20], [30, 70, 'count']])],
  interests: [anInterest('count', { inferredFrom: ['same', 'tally', 'clock'], told: [] })],
}) // prettier-ignore
const cue = (id: string) => ({ id, turn: 0, caption: `One sees ${id}.` })
const seen = { ...begun(scenario), cues: ['same', 'tally', 'coat', 'rain'].map(cue) }

const noting = (cues: readonly string[]) => advance(scenario, seen, { kind: 'note', text: 'He counts clinics.', cues })

test.each([
  [['same', 'tally'], true],
  [['same', 'tally', 'coat'], true],
  [['same', 'coat'], false],
  [['same', 'same'], false],
  [['same', 'tally', 'coat', 'rain'], false],
])('joining %j makes it known: %s', (cues, known) => {
  const result = noting(cues)
  if (!result.ok) throw new Error(result.refusal)
  expect(result.value.state.known).toEqual(known ? { count: 'inferred' } : {})
  expect(result.value.facts.some(({ type }) => type === 'interest-inferred')).toBe(known)
  expect(result.value.state.turn).toBe(seen.turn)
})

test('a sign that was not seen cannot be joined', () => {
  expect(noting(['same', 'clock'])).toEqual({ ok: false, refusal: 'move/bad-note' })
})
