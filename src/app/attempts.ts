/** The tries at one scenario on this device, as the debrief lists them. */
import type { AttemptView } from '../core/present/report-view.ts'
import { attemptTree } from '../core/session/attempts.ts'
import { dayWords } from './day-words.ts'
import type { Shared } from './shared.ts'
import { listSessions } from './storage/sessions.ts'

export async function readAttempts({ cabinet }: Shared, scenario: string): Promise<AttemptView[]> {
  const sessions = (await listSessions(cabinet)).filter(({ log }) => log.scenario.id === scenario)
  return attemptTree(sessions.toReversed()).map(({ attempt: { id, notes }, ...placed }) => ({
    id,
    ...placed,
    where: notes.where,
    day: dayWords(notes.savedAtMs),
    isOver: notes.isOver,
  }))
}
