/** An interest that is told needs a question that finds it. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { linesOf } from './parts.ts'

export function checkUnaskedInterest(theCase: Case): Finding[] {
  const asked = new Set(linesOf(theCase).flatMap(({ line }) => line.asks))
  return theCase.interests
    .filter(
      ({ id, owner, told, inferredFrom }) => owner === 'counterpart' && isTold(told, inferredFrom) && !asked.has(id),
    )
    .map(({ id }) => ({ code: 'unasked-interest', path: ['interests', id], onKey: true, say: { name: id } }))
}

function isTold(told: readonly unknown[], inferredFrom: readonly string[]): boolean {
  return told.length > 0 && inferredFrom.length === 0
}
