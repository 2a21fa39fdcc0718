/** The session that a debrief is about: its log as it stands, changed in one way, and kept where sessions are kept. */
import { NO_ANSWERS, type Answers } from '../../core/model/answers.ts'
import { words } from '../../views/dom/words.ts'
import { withAnswers } from '../../core/session/answers.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { writeSession } from '../../core/session/save.ts'
import type { Playing } from '../play.ts'
import { sessionFileName } from '../session-notes.ts'
import { tell, type Shared } from '../shared.ts'
import { amendSession } from '../storage/sessions.ts'

export interface Desk {
  readonly id: string
  readonly playing: Playing
  log(): SessionLog
  answer(more: Partial<Answers>): void
  /** Empty for none. */
  sign(alias: string): void
  fileName(): string
}

export function openDesk(shared: Shared, { id, playing }: Pick<Desk, 'id' | 'playing'>): Desk {
  let { log } = playing
  const fileName = (): string => sessionFileName(playing.scenario.id, id)

  function amend(change: (log: SessionLog) => SessionLog): void {
    log = change(log)
    // For devices that keep nothing.
    shared.change({ live: { id, scenario: playing.scenario, log } })
    amendSession(shared.cabinet, id, change).catch(() =>
      tell(shared, {
        id: 'storage-full',
        words: words.app.storageFull,
        file: { name: fileName(), text: writeSession(log) },
      }),
    )
  }

  return {
    id,
    playing,
    log: () => log,
    answer: (more) => amend((before) => ({ ...before, answers: withAnswers(before.answers ?? NO_ANSWERS, more) })),
    sign: (alias) =>
      amend((before) => {
        const { alias: _, ...unsigned } = before
        return { ...unsigned, ...(alias !== '' && { alias }) }
      }),
    fileName,
  }
}
