/** Rules about endings: whatever happens, one of each kind must hold; of agreement only where the counterpart may sign. */
import { ENDING_KINDS, type CounterpartType } from '../../model/setting.ts'
import type { Finding } from '../findings.ts'
import { partOf, partsOf } from '../truths.ts'

const NEVER_SIGNS: CounterpartType = 'false-negotiator'

export function checkEndings(root: unknown): Finding[] {
  const endings = partsOf(partOf(root, 'endings')).map(([, ending]) => ending)
  const needed = ENDING_KINDS.filter((kind) => kind !== 'agreement' || mayBeSigned(root))
  const missing = needed.filter((kind) => !endings.some((ending) => alwaysHolds(ending, kind)))
  return missing.map((kind) => ({ code: 'no-ending-of-kind', path: ['endings'], onKey: true, say: { kind } }))
}

function mayBeSigned(root: unknown): boolean {
  const people = partsOf(partOf(root, 'people')).map(([, person]) => person)
  return !people.some((person) => partOf(partOf(person, 'counterpart'), 'type') === NEVER_SIGNS)
}

function alwaysHolds(ending: unknown, kind: string): boolean {
  const conditions = partsOf(partOf(ending, 'when')).filter(([key, value]) => !(key === 'kind' && value === kind))
  return partOf(ending, 'kind') === kind && conditions.length === 0
}
