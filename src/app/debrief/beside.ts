/** What a debrief shows beside its own session: the other tries, how well judgements held over all sessions, a related case. */
import { calibration } from '../../core/learning/judgements.ts'
import { pairOf } from '../../core/learning/pairs.ts'
import { calibrationView } from '../../core/present/study/progress.ts'
import { further } from '../../views/dom/further-words.ts'
import type { DebriefProps } from '../../views/report/index.ts'
import { readOwnSessions } from '../learning/own-sessions.ts'
import type { Shared } from '../shared.ts'
import { shelfIn } from '../shelf.ts'
import { listSessions } from '../storage/sessions.ts'

/** The related scenario, where a session of it has ended on this device. */
export async function readPair({ cabinet, visit }: Shared, scenario: string): Promise<DebriefProps['pair']> {
  const pair = pairOf(scenario)
  const card = shelfIn(visit().settings.language).find(({ id }) => id === pair?.other)
  if (!pair || !card) return undefined
  const sessions = await listSessions(cabinet)
  const isPlayed = sessions.some(({ log, notes }) => log.scenario.id === pair.other && notes.isOver)
  return isPlayed ? { id: card.id, title: card.title, about: further.debrief.pair.abouts[pair.id] } : undefined
}

/** Plays every session again, so it is asked for last. */
export async function readCalibration(shared: Shared): Promise<DebriefProps['calibration']> {
  const { sessions } = await readOwnSessions(shared)
  const stated = calibration(sessions.flatMap(({ experience }) => experience.judgements))
  return stated && calibrationView(stated, further.report.calibration)
}
