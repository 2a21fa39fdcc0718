/** *Read the room* must offer the true explanation, rivals to it, and a way to say “something else” (rulings, 2). */
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import { trueRival } from '../scoring/measures/judgement.ts'
import type { Finding } from '../scenario/findings.ts'

const FEWEST = 3
const FEWEST_SIGNS = 2

export function checkMissingReading({ events }: Case): Finding[] {
  return events.flatMap((event) =>
    missing(event).map((what) => ({
      code: 'missing-reading',
      path: ['events', event.id, 'rivals'],
      onKey: true,
      say: { event: event.id, what },
    })),
  )
}

function missing(event: ScenarioEvent): string[] {
  const { rivals, cause, also } = event
  const named = rivals.flatMap(({ causes }) => causes)
  return [
    ...([cause, ...also].some((each) => named.includes(each)) ? [] : [`is true: none names ${cause}`]),
    ...(rivals.some(({ causes }) => causes.length === 0) ? [] : ['says “something else”']),
    ...(isUnsigned(event) ? [`is true and has ${FEWEST_SIGNS} signs that speak for it`] : []),
    ...(rivals.length >= FEWEST ? [] : ['is a rival to the others: there are fewer than three']),
  ]
}

/** Where an event names signs at all, what is true needs some that can be seen. */
function isUnsigned(event: ScenarioEvent): boolean {
  const signs = trueRival(event)?.signs ?? []
  return event.rivals.some((rival) => rival.signs.length > 0) && signs.length < FEWEST_SIGNS
}
