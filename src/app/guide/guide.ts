/** The help beside a session: hints that are asked for and noted in the log, and a mentor's word after each impasse. */
import type { Move } from '../../core/model/move.ts'
import { mentorRemark } from '../../core/present/mentor.ts'
import { GUIDE_WORDS } from '../../core/present/text/guide-en.ts'
import { replay } from '../../core/session/play.ts'
import type { Playing } from '../play.ts'
import { tell, type Shared } from '../shared.ts'
import { HINT_STEPS, hintAt } from './hints.ts'

const LONGEST_NOTE = 500

export interface Hint {
  readonly words: string
  /** So that the log knows what was asked. */
  readonly note: Move
}

/** The next hint for this moment; `undefined` when all are told. */
export function nextHint({ scenario, state }: Playing, given: number): Hint | undefined {
  if (given >= HINT_STEPS) return undefined
  const words = hintAt(scenario, state, given + 1)
  return { words, note: { kind: 'note', text: GUIDE_WORDS.note(given + 1, words).slice(0, LONGEST_NOTE) } }
}

/** Says the mentor's remark, if the last move calls for one. */
export function remark(shared: Shared, { scenario, log, facts }: Playing): void {
  if (!facts.some(({ type }) => type === 'event-resolved' || type === 'event-left-standing')) return
  const replayed = replay(scenario, log, 'last-state')
  const words = replayed.ok ? mentorRemark(scenario, replayed.value.steps) : undefined
  if (words !== undefined) tell(shared, { id: 'mentor', words, stays: true })
}
