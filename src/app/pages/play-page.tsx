/** The page of a session: preparation, talks and ending. Draws what the sitting says and hands back what the trainee does. */
import type { JSX } from 'preact'
import type { Move } from '../../core/model/move.ts'
import { Play, Prepare } from '../../views/overlay/index.ts'
import { openSession } from '../open-session.ts'
import { setSettings } from '../preferences.ts'
import { dismiss, tell, type Page, type Shared } from '../shared.ts'
import { sitDown, type Sitting } from '../sitting.ts'
import { ifPossible } from '../storage/cabinet.ts'
import { hasSeenFirstMinute, markFirstMinuteSeen } from '../storage/seen.ts'
import { drawPage } from './frame.tsx'

/** `undefined` when there is no such session to play; the library comes instead. */
export async function openPlayPage(shared: Shared, id: string): Promise<Page | undefined> {
  const [opened, isTaught] = await Promise.all([openSession(shared, id), hasSeenFirstMinute(shared.cabinet)])
  if (opened === undefined) {
    shared.go({ screen: 'library' })
    return undefined
  }
  return playPage(shared, { sitting: sitDown(shared, { id, ...opened }), isTaught })
}

function playPage(shared: Shared, from: { readonly sitting: Sitting; readonly isTaught: boolean }): Page {
  const { sitting } = from
  let { isTaught } = from
  const wishes: Wishes = {
    onMove(move) {
      const sent = sitting.send(move)
      // Either draws the page again.
      if (sent.ok) dismiss(shared, REFUSED)
      else tell(shared, { id: REFUSED, words: sent.refusal })
    },
    onMute: () => setSettings(shared, { ...shared.visit().settings, isMuted: !shared.visit().settings.isMuted }),
    onSettings: () => shared.change({ areSettingsOpen: true }),
    onLeave: () => shared.go({ screen: 'library' }),
    onDebrief: () => shared.go({ screen: 'debrief', session: sitting.id() }),
    onTaught() {
      isTaught = true
      ifPossible(markFirstMinuteSeen(shared.cabinet))
      draw()
    },
  }
  function draw(): void {
    drawPage(shared, screenOf(sitting, wishes, { muted: shared.visit().settings.isMuted, first: !isTaught }))
    const slot = shared.root.querySelector<HTMLElement>('[data-slot=room]')
    if (slot !== null) sitting.furnish(slot)
  }
  return {
    redraw() {
      sitting.adjust()
      draw()
    },
    close: () => sitting.close(),
  }
}

const REFUSED = 'refused'

interface Wishes {
  readonly onMove: (move: Move) => void
  readonly onMute: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  readonly onDebrief: () => void
  readonly onTaught: () => void
}

function screenOf(
  sitting: Sitting,
  wishes: Wishes,
  { muted, first }: { readonly muted: boolean; readonly first: boolean },
): JSX.Element {
  const view = sitting.view()
  if (view.prepare) return <Prepare title={view.title} view={view.prepare} {...wishes} />
  return <Play view={view} roomWords={sitting.words()} muted={muted} first={first} {...wishes} />
}
