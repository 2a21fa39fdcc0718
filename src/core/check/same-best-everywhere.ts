/** Where one move is best at every event, a trainee learns that move and not to look. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { bestOf, judgedLines } from './judged.ts'

const FEWEST_EVENTS = 2

export function checkSameBestEverywhere(theCase: Case): Finding[] {
  const [first, ...others] = theCase.events.map((event) => bestOf(judgedLines(theCase, event)).map(({ move }) => move))
  if (first === undefined || theCase.events.length < FEWEST_EVENTS) return []
  const everywhere = [...new Set(first)].filter((move) => others.every((moves) => moves.includes(move)))
  if (everywhere.length === 0) return []
  const say = { moves: everywhere.join(' and '), events: String(theCase.events.length) }
  return [{ code: 'same-best-everywhere', path: ['events'], onKey: true, say }]
}
