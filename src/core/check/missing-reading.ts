/** *Read the room* must offer the true explanation, rivals to it, and a way to say “something else” (rulings, 2). */
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

const FEWEST = 3

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

function missing({ rivals, cause, also }: ScenarioEvent): string[] {
  const named = rivals.flatMap(({ causes }) => causes)
  return [
    ...([cause, ...also].some((each) => named.includes(each)) ? [] : [`is true: none names ${cause}`]),
    ...(rivals.some(({ causes }) => causes.length === 0) ? [] : ['says “something else”']),
    ...(rivals.length >= FEWEST ? [] : ['is a rival to the others: there are fewer than three']),
  ]
}
