/** An event teaches only where a wrong line is well said: rated low, and still something a decent person would say. */
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import type { MoveId } from '../model/moves.ts'
import type { Finding } from '../scenario/findings.ts'
import { judgedLines } from './judged.ts'

const FEWEST = 2
const CHECKS_OF_A_GOOD_WORDING = 3
/** Nobody mistakes these for a repair. */
const OPENLY_HARD: readonly MoveId[] = ['threaten-or-ultimatum', 'counter-walkout']

export function checkNoTemptation(theCase: Case): Finding[] {
  return theCase.events.flatMap((event): Finding[] => {
    const count = temptations(theCase, event)
    if (count >= FEWEST) return []
    const say = { event: event.id, count: String(count) }
    return [{ code: 'no-temptation', path: ['events', event.id, 'lines'], onKey: true, say }]
  })
}

function temptations(theCase: Case, event: ScenarioEvent): number {
  return judgedLines(theCase, event).filter(
    ({ line, rating, checksMet }) =>
      (rating === 'weak' || rating === 'harmful') &&
      checksMet >= CHECKS_OF_A_GOOD_WORDING &&
      !line.misses.includes('respectful') &&
      !OPENLY_HARD.includes(line.move),
  ).length
}
