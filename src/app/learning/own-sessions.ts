/** The trainee's own ended sessions on this device with what they show. Worked out afresh each time; nothing is kept twice. */
import type { Dated } from '../../core/learning/progress.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { scenarioOf } from '../open-session.ts'
import type { Shared } from '../shared.ts'
import { listSessions } from '../storage/sessions.ts'
import { askLearning } from './ask.ts'

export interface OwnSession extends Dated {
  readonly log: SessionLog
  /** Whether the rating of the move at this index may be told: the trainee has been asked about it, or wished to be told. */
  readonly mayTell: (at: number) => boolean
}

export interface OwnSessions {
  readonly sessions: readonly OwnSession[]
  /** How many could not be played again. */
  readonly unread: number
}

export async function readOwnSessions(shared: Shared): Promise<OwnSessions> {
  const kept = (await listSessions(shared.cabinet)).filter(({ notes, log }) => notes.isOver && log.choices.length > 0)
  const scenarios = await scenariosFor(
    shared,
    kept.map(({ log }) => log),
  )
  const answers = await askLearning({ scenarios, logs: kept.map(({ log }) => log) })
  const sessions = kept.flatMap(({ id, log, notes }, at): OwnSession[] => {
    const answer = answers[at]
    if (!answer || !('experience' in answer)) return []
    return [{ session: id, atMs: notes.savedAtMs, experience: answer.experience, log, mayTell: mayTellOf(log) }]
  })
  return { sessions, unread: kept.length - sessions.length }
}

/** Every scenario that some log needs and this device has, by hash. */
async function scenariosFor(shared: Shared, logs: readonly SessionLog[]): Promise<Record<string, Scenario>> {
  const found: Record<string, Scenario> = {}
  for (const log of logs) {
    if (found[log.scenario.hash]) continue
    const scenario = await scenarioOf(shared, log)
    if (scenario?.hash === log.scenario.hash) found[scenario.hash] = scenario
  }
  return found
}

function mayTellOf({ answers }: SessionLog): (at: number) => boolean {
  if (!answers) return () => false
  const { isTold, guess, moments } = answers
  const isThrough = guess !== undefined && Object.keys(moments).length > 0
  return (at) => isTold === true || isThrough || at in moments
}
