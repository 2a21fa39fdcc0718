/** Who had an interest in a block, from what was so: the deals there were, and what each side was after. */
import { expect, test } from 'vitest'
import { impasseType } from '../../../src/core/scoring/impasse-type.ts'
import type { CauseId } from '../../../src/core/model/causes.ts'
import { anEvent, aScenario, type CaseChanges } from '../../support/a-scenario.ts'

function typeOf(cause: CauseId, changes: CaseChanges = {}, limits?: { you: number; they: number }): string {
  return impasseType(aScenario(changes).cases.main, anEvent({ cause }), limits)
}

test('where a deal was there and nobody gained by the block, nobody wanted it', () => {
  expect(typeOf('hidden-interest')).toBe('unwanted')
})

test('it is forced by whoever does better by it, or believes so', () => {
  expect(typeOf('hidden-interest', { counterpart: { type: 'schemer' } })).toBe('forced')
  expect(typeOf('rosy-alternative')).toBe('forced')
})

test('both want it where no package beats what they have, whatever the cause is called, and from the day that is so', () => {
  expect(typeOf('hidden-interest', { limits: { you: 90, they: 90 } })).toBe('wanted')
  expect(typeOf('rosy-alternative', { limits: { you: 40, they: 'unreachable' } })).toBe('wanted')
  expect(typeOf('hidden-interest', {}, { you: 90, they: 90 })).toBe('wanted')
})
