/**
 * One sitting at the table: every move that is played is kept, drawn and heard. Knows what has to follow a move, and nothing
 * about how the page looks.
 */
import { presentOverlay, roomInWords } from '../core/present/index.ts'
import type { OverlayView } from '../core/present/overlay-view.ts'
import { words } from '../views/dom/words.ts'
import { writeSession } from '../core/session/save.ts'
import { drawSessionId } from './chance.ts'
import type { OpenSession } from './open-session.ts'
import { openPerformance, type Performance } from './performance.ts'
import { createPlay, type Play, type Playing } from './play.ts'
import { createSaving, type Saving } from './saving.ts'
import { sessionFileName, sessionNotes } from './session-notes.ts'
import { tell, type Shared } from './shared.ts'

export interface Sitting extends Pick<Performance, 'furnish' | 'adjust' | 'close'>, Pick<Play, 'send' | 'now'> {
  id(): string
  view(): OverlayView
  /** The room for those who do not see it. */
  words(): readonly string[]
}

export function sitDown(shared: Shared, from: OpenSession & { readonly id: string }): Sitting {
  let { id } = from
  const performance = openPerformance(shared, from.playing)
  const play = createPlay(from.playing, follow)
  const view = (): OverlayView => presentOverlay(play.now().scenario, play.now().state, words)
  const saving = savingOf(shared, from, {
    file: () => ({ name: sessionFileName(play.now().scenario.id, id), text: writeSession(play.now().log) }),
    copied(copy) {
      id = copy
      takeSeat(play.now())
    },
  })

  function takeSeat({ scenario, log }: Playing): void {
    shared.change({ live: { id, scenario, log } })
  }

  function follow(playing: Playing): void {
    saving.save({ text: writeSession(playing.log), notes: sessionNotes(view(), Date.now()) })
    takeSeat(playing)
    performance.show(playing)
  }

  takeSeat(play.now())
  return {
    ...performance,
    id: () => id,
    view,
    words: () => roomInWords(play.now().scenario, play.now().state, words),
    now: () => play.now(),
    send: (move) => play.send(move),
  }
}

interface SavingOf {
  readonly file: () => { readonly name: string; readonly text: string }
  readonly copied: (id: string) => void
}

function savingOf(
  shared: Shared,
  { id, version }: { readonly id: string; readonly version: number },
  { file, copied }: SavingOf,
): Saving {
  return createSaving(
    { cabinet: shared.cabinet, id, version, drawId: drawSessionId },
    {
      copied(copy) {
        copied(copy)
        shared.readdress({ screen: 'play', session: copy })
        tell(shared, { id: 'copied', words: words.app.copied })
      },
      refused: () => tell(shared, { id: 'storage-full', words: words.app.storageFull, file: file() }),
    },
  )
}
