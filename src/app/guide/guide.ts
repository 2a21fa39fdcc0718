/** The help beside a session: hints that are asked for and noted in the log, and a mentor's word after each impasse. */
import type { Move } from '../../core/model/move.ts'
import { mentorRemark } from '../../core/present/mentor.ts'
import { hintNote } from '../../core/session/hint-notes.ts'
import { replay } from '../../core/session/play.ts'
import { further } from '../../views/dom/further-words.ts'
import { words } from '../../views/dom/words.ts'
import type { Playing } from '../play.ts'
import { tell, type Shared } from '../shared.ts'
import { HINT_STEPS, hintAt } from './hints.ts'

export interface Hint {
  readonly words: string
  /** So that the log knows what was asked. */
  readonly note: Move
}

/** The next hint for this moment; `undefined` when all are told. */
export function nextHint({ scenario, state }: Playing, given: number): Hint | undefined {
  if (given >= HINT_STEPS) return undefined
  const step = given + 1
  return { words: hintAt(scenario, state, step), note: { kind: 'note', text: hintNote(step) } }
}

/** Says the mentor's remark, if the last move calls for one. */
export function remark(shared: Shared, { scenario, log, facts }: Playing): void {
  if (!facts.some(({ type }) => type === 'event-resolved' || type === 'event-left-standing')) return
  const replayed = replay(scenario, log, 'last-state')
  const said = replayed.ok ? mentorRemark(scenario, replayed.value.steps, words, further) : undefined
  if (said !== undefined) tell(shared, { id: 'mentor', words: said, stays: true })
}
