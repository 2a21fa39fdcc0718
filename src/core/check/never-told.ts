/** An interest of theirs must be findable: told to the right question, or inferred from at least two cues. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

const CUES_TO_INFER = 2

export function checkNeverTold({ interests }: Case): Finding[] {
  return interests
    .filter(({ owner }) => owner === 'counterpart')
    .filter(({ told, inferredFrom }) =>
      inferredFrom.length === 0 ? told.length === 0 : inferredFrom.length < CUES_TO_INFER,
    )
    .map(({ id }) => ({ code: 'never-told', path: ['interests', id], onKey: true, say: { name: id } }))
}
