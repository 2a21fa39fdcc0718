/** The debrief of a session that has ended. It is computed away from the page; until then the page says so. */
import { invariant } from '../../core/lib/assert-never.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import { APP_WORDS } from '../../core/present/text/app-en.ts'
import { writeSession } from '../../core/session/save.ts'
import { Debrief, type DebriefProps } from '../../views/report/index.ts'
import { askDebrief } from '../debrief/ask.ts'
import { offerFile } from '../download.ts'
import { startAgainFrom, startSession } from '../new-session.ts'
import { openSession } from '../open-session.ts'
import type { Playing } from '../play.ts'
import { sessionFileName } from '../session-notes.ts'
import type { Page, Shared } from '../shared.ts'
import { noteDebrief } from '../storage/best.ts'
import { ifPossible } from '../storage/cabinet.ts'
import { drawPage } from './frame.tsx'

/** Leads back to the talks while they are on, and home when there is no such session. */
export async function openDebriefPage(shared: Shared, id: string): Promise<Page | undefined> {
  const opened = await openSession(shared, id)
  if (opened === undefined || opened.playing.state.ending === null) {
    shared.go(opened === undefined ? { screen: 'library' } : { screen: 'play', session: id })
    return undefined
  }
  return debriefPage(shared, { id, playing: opened.playing })
}

function debriefPage(shared: Shared, { id, playing }: { readonly id: string; readonly playing: Playing }): Page {
  let view: ReportView | undefined
  let isClosed = false
  const wishes = wishesOf(shared, id, playing)

  function draw(): void {
    if (!isClosed) drawPage(shared, view ? <Debrief view={view} {...wishes} /> : <AtWork />)
  }

  async function tell(): Promise<void> {
    const answer = await askDebrief({ scenario: playing.scenario, log: playing.log })
    invariant(answer.ok, 'a session that was opened can be debriefed')
    view = answer.value
    draw()
    const handling = view.measures.find((measure) => measure.id === 'handling')?.score
    if (handling !== undefined)
      ifPossible(noteDebrief(shared.cabinet, { scenario: playing.scenario.id, session: id, handling }))
  }

  draw()
  void tell()
  return { redraw: draw, close: () => (isClosed = true) }
}

function wishesOf(shared: Shared, id: string, { scenario, log, ...playing }: Playing): Omit<DebriefProps, 'view'> {
  const goTo = (session: string): void => shared.go({ screen: 'play', session })
  return {
    onTryAgain: (index) => void startAgainFrom(shared, { scenario, log }, index).then(goTo),
    onPlayAgain: () => void startSession(shared, scenario, { mode: playing.state.mode }).then(goTo),
    onLibrary: () => shared.go({ screen: 'library' }),
    onExport: () => offerFile(sessionFileName(scenario.id, id), writeSession(log)),
  }
}

function AtWork() {
  return (
    <main class="at-work">
      <p role="status">{APP_WORDS.debriefAtWork}</p>
    </main>
  )
}
