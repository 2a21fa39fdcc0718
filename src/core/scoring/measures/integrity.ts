/** Flags for what the product never rewards: claims that were not so (domain model 5.2). */
import { findLine } from '../../engine/index.ts'
import { factsOf, type SessionPlayed } from '../session-played.ts'

export const INTEGRITY_FLAGS = ['invented-alternative', 'false-statement', 'broken-promise'] as const
export type IntegrityFlag = (typeof INTEGRITY_FLAGS)[number]

/** Each kind of breach once, whatever it gained. */
export function integrity(played: Pick<SessionPlayed, 'theCase' | 'steps' | 'end'>): IntegrityFlag[] {
  const invented = factsOf(played, 'line-said').some(({ line, move }) => {
    if (move === 'bluff-alternative') return true
    return move === 'strengthen-and-warn-batna' && findLine(played.theCase, line)?.line.misses.includes('real') === true
  })
  const { words } = played.end
  return [
    ...(invented ? (['invented-alternative'] as const) : []),
    ...(words.includes('deceit-found') ? (['false-statement'] as const) : []),
    ...(words.includes('promise-broken') ? (['broken-promise'] as const) : []),
  ]
}
