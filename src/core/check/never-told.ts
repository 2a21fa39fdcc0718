/** An interest of theirs must be findable: told to the right question, or inferred from cues. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

export function checkNeverTold(found: Case): Finding[] {
  return found.interests
    .filter(
      ({ owner, told, inferredFrom }) => owner === 'counterpart' && told.length === 0 && inferredFrom.length === 0,
    )
    .map(({ id }) => ({ code: 'never-told', path: ['interests', id], onKey: true, say: { name: id } }))
}
