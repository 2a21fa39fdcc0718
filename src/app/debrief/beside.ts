/** What a debrief shows beside its own session: the other tries, how well judgements held over all sessions, a related case. */
import { calibration } from '../../core/learning/judgements.ts'
import { pairsOf } from '../../core/learning/pairs.ts'
import { calibrationView } from '../../core/present/study/progress.ts'
import { further } from '../../views/dom/further-words.ts'
import type { DebriefProps } from '../../views/report/index.ts'
import { readOwnSessions } from '../learning/own-sessions.ts'
import type { Shared } from '../shared.ts'
import type { Playing } from '../play.ts'
import { shelfIn } from '../shelf.ts'
import { listSessions } from '../storage/sessions.ts'

/** The related scenario, where a session of it has ended on this device; two blocks of one case, where both have come up. */
export async function readPair(
  { cabinet, visit }: Shared,
  { scenario, state }: Playing,
): Promise<DebriefProps['pair']> {
  const { ask, askWithin, abouts } = further.debrief.pair
  const sessions = await listSessions(cabinet)
  const isToCompare = (other: string): boolean =>
    other === scenario.id
      ? Object.keys(state.outcomes).length > 1
      : sessions.some(({ log, notes }) => log.scenario.id === other && notes.isOver)
  const pair = pairsOf(scenario.id).find(({ other }) => isToCompare(other))
  const card = shelfIn(visit().settings.language).find(({ id }) => id === pair?.other)
  if (!pair || !card) return undefined
  return { id: card.id, ask: card.id === scenario.id ? askWithin : ask(card.title), about: abouts[pair.id] }
}

/** Plays every session again, so it is asked for last. */
export async function readCalibration(shared: Shared): Promise<DebriefProps['calibration']> {
  const { sessions } = await readOwnSessions(shared)
  const stated = calibration(sessions.flatMap(({ experience }) => experience.judgements))
  return stated && calibrationView(stated, further.report.calibration)
}
