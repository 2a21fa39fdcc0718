/** Whatever has happened before, a moment needs lines that can be said; otherwise only leaving is left. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { isAvailable } from '../strategy/rating.ts'
import { isEvent, momentsOf } from './parts.ts'

/** At a beat the line bank helps out; at an event nobody does. */
const FEWEST_AT_EVENT = 4
const FEWEST_AT_BEAT = 1

export function checkNoLegalMove(theCase: Case): Finding[] {
  return momentsOf(theCase).flatMap(({ moment, path }): Finding[] => {
    const always = moment.lines.filter(
      ({ when, move }) => when === undefined && (!isEvent(moment) || isAvailable(move, moment.kind)),
    ).length
    if (always >= (isEvent(moment) ? FEWEST_AT_EVENT : FEWEST_AT_BEAT)) return []
    const say = { moment: moment.id, lines: String(always) }
    return [{ code: 'no-legal-move', path: [...path, 'lines'], onKey: true, say }]
  })
}
