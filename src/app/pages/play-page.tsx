/** The page of a session: preparation, talks and ending. Draws what the sitting says and hands back what the trainee does. */
import type { JSX } from 'preact'
import type { Move } from '../../core/model/move.ts'
import type { Mode } from '../../core/model/setting.ts'
import { Play, Prepare } from '../../views/overlay/index.ts'
import { readyFurtherWords } from '../language.ts'
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
  let hinted: Hinted = NO_HINTS
  const hints = (): Hinted => (hinted.turn === sitting.now().state.turn ? hinted : NO_HINTS)
  const wishes: Wishes = {
    onMove(move) {
      const sent = sitting.send(move)
      // Each draws the page again.
      if (!sent.ok) return tell(shared, { id: REFUSED, words: sent.refusal })
      for (const id of move.kind === 'line' || move.kind === 'offer' ? [REFUSED, MENTOR] : [REFUSED])
        dismiss(shared, id)
      if (sent.value.log.mode === 'guided') void loadGuide(shared).then(({ remark }) => remark(shared, sent.value))
    },
    async onHint() {
      const { nextHint } = await loadGuide(shared)
      const hint = nextHint(sitting.now(), hints().given)
      if (!hint) return
      hinted = { turn: sitting.now().state.turn, given: hints().given + 1, words: hint.words }
      // Draws the page again.
      sitting.send(hint.note)
    },
    onMode: (mode) => void playIn(shared, sitting, mode),
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
    const { isMuted } = shared.visit().settings
    drawPage(shared, screenOf(sitting, wishes, { muted: isMuted, first: !isTaught, hints: hints() }))
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
const MENTOR = 'mentor'

/** Hints told, and at which turn: a new moment begins anew. */
interface Hinted {
  readonly turn: number
  readonly given: number
  readonly words: string
}

const NO_HINTS: Hinted = { turn: -1, given: 0, words: '' }

/** Help comes when it is asked for; the first choices do not wait for it. */
async function loadGuide(shared: Shared) {
  await readyFurtherWords(shared.visit().settings.language)
  return import('../guide/guide.ts')
}

/** The same session in another mode, before anything was done in it. */
async function playIn(shared: Shared, sitting: Sitting, mode: Mode): Promise<void> {
  const { scenario, log } = sitting.now()
  if (log.choices.length > 0 || log.mode === mode) return
  const { startSession } = await import('../new-session.ts')
  const session = await startSession(shared, scenario, { mode, seed: log.seed, truth: log.truth })
  ifPossible(shared.cabinet.change('sessions', sitting.id(), () => undefined))
  shared.readdress({ screen: 'play', session })
  shared.go({ screen: 'play', session })
}

interface Wishes {
  readonly onMove: (move: Move) => void
  readonly onMute: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  readonly onDebrief: () => void
  readonly onTaught: () => void
  readonly onHint: () => Promise<void>
  readonly onMode: (mode: Mode) => void
}

function screenOf(
  sitting: Sitting,
  wishes: Wishes,
  { hints, ...how }: { readonly muted: boolean; readonly first: boolean; readonly hints: Hinted },
): JSX.Element {
  const view = sitting.view()
  const { mode } = sitting.now().log
  if (view.prepare)
    return <Prepare title={view.title} language={view.language} view={view.prepare} mode={mode} {...wishes} />
  return (
    <Play
      view={view}
      roomWords={sitting.words()}
      {...how}
      {...wishes}
      hints={mode === 'challenge' ? undefined : hints}
      onHint={() => void wishes.onHint()}
    />
  )
}
