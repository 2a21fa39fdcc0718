/** Events that must still come before anything is signed (dynamics 4.8): nobody signs past an impasse. */
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Draft } from '../draft.ts'
import { holdsInSubstance } from './condition.ts'

export function pendingEvents(draft: Draft): readonly ScenarioEvent[] {
  const { state, theCase } = draft
  return theCase.events.filter(
    (event) => !state.over.includes(event.id) && holdsInSubstance(event.when, state, theCase),
  )
}
