/** Rules about endings: whatever happens, one of each kind must hold. */
import { ENDING_KINDS } from '../../model/setting.ts'
import type { Finding } from '../findings.ts'
import { partOf, partsOf } from '../truths.ts'

export function checkEndings(root: unknown): Finding[] {
  const endings = partsOf(partOf(root, 'endings')).map(([, ending]) => ending)
  const missing = ENDING_KINDS.filter((kind) => !endings.some((ending) => alwaysHolds(ending, kind)))
  return missing.map((kind) => ({ code: 'no-ending-of-kind', path: ['endings'], onKey: true, say: { kind } }))
}

function alwaysHolds(ending: unknown, kind: string): boolean {
  const conditions = partsOf(partOf(ending, 'when')).filter(([key, value]) => !(key === 'kind' && value === kind))
  return partOf(ending, 'kind') === kind && conditions.length === 0
}
