/** The best line must not stand first in the file at event after event. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { eventsToJudge } from './guessing.ts'
import { bestOf } from './judged.ts'

const FEWEST_EVENTS = 3
const MOST_SHARE = 2 / 3

export function checkBestLineFirst(scenario: Scenario): FindingInTruth[] {
  const events = eventsToJudge(scenario)
  const first = events.filter((lines) => bestOf(lines).some((best) => best === lines[0])).length
  if (events.length < FEWEST_EVENTS || first / events.length <= MOST_SHARE) return []
  const say = { first: String(first), events: String(events.length) }
  return [{ truth: 'main', code: 'best-line-first', path: ['events'], onKey: true, say }]
}
