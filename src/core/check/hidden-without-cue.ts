/** What is hidden must show: something to be seen where talks block, and a sign beside each interest that is kept back. */
import type { Case, Interest } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { linesOf } from './parts.ts'

export function checkHiddenWithoutCue(theCase: Case): Finding[] {
  const events = theCase.events
    .filter(({ opens }) => opens.every(({ cues }) => cues === undefined))
    .map(({ id }): Finding => finding(['events', id, 'opens'], `Nothing can be seen when “${id}” begins.`))
  const interests = theCase.interests
    .filter((interest) => isKeptBack(interest) && !isShown(theCase, interest))
    .map(({ id }): Finding => finding(['interests', id], `No cue points to the interest “${id}” before it is told.`))
  return [...events, ...interests]
}

function isKeptBack({ owner, told, inferredFrom }: Interest): boolean {
  return owner === 'counterpart' && told.length > 0 && inferredFrom.length === 0
}

/** By its hint, by a cue in answer to the question, or at the event that is about it. */
function isShown(theCase: Case, { id, hint }: Interest): boolean {
  if (hint !== undefined) return true
  const answers = linesOf(theCase).flatMap(({ line }) => (line.asks.includes(id) ? line.replies : []))
  const openings = theCase.events.flatMap(({ unlocks, opens }) => (unlocks.includes(id) ? opens : []))
  return [...answers, ...openings].some(({ cues }) => cues !== undefined)
}

function finding(path: readonly string[], what: string): Finding {
  return { code: 'hidden-without-cue', path, onKey: true, say: { what } }
}
