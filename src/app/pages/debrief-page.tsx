/** The debrief of a session that has ended. It is computed away from the page; until then the page says so. */
import { invariant } from '../../core/lib/assert-never.ts'
import { measuresCsv } from '../../core/learning/measures-csv.ts'
import { NO_ANSWERS } from '../../core/model/answers.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import { writeSession } from '../../core/session/save.ts'
import { Debrief, type DebriefProps } from '../../views/report/index.ts'
import { readAttempts } from '../attempts.ts'
import { askDebrief } from '../debrief/ask.ts'
import { readCalibration, readPair } from '../debrief/beside.ts'
import { EXAMPLE } from '../debrief/example.ts'
import { openDesk, type Desk } from '../debrief/desk.ts'
import { offerFile } from '../download.ts'
import { linkOf } from '../hand-over.ts'
import { askLearning } from '../learning/ask.ts'
import { startAgainFrom, startSession } from '../new-session.ts'
import { openSession } from '../open-session.ts'
import type { Page, Shared } from '../shared.ts'
import { noteDebrief } from '../storage/best.ts'
import { ifPossible } from '../storage/cabinet.ts'
import { scenarioText } from '../storage/scenarios.ts'
import { findSession } from '../storage/sessions.ts'
import { AuthoredIn } from '../../views/dom/authored.tsx'
import { AtWork } from './at-work.tsx'
import { drawPage } from './frame.tsx'

/** Leads back to the talks while they are on, and home when there is no such session. */
export async function openDebriefPage(shared: Shared, id: string): Promise<Page | undefined> {
  const opened = await openSession(shared, id)
  if (opened === undefined || opened.playing.state.ending === null) {
    shared.go(opened === undefined ? { screen: 'library' } : { screen: 'play', session: id })
    return undefined
  }
  return debriefPage(shared, openDesk(shared, { id, playing: opened.playing }))
}

/** What comes from other sessions than this one. */
type Beside = Pick<DebriefProps, 'attempts' | 'pair' | 'calibration'>

function debriefPage(shared: Shared, desk: Desk): Page {
  const { playing, id } = desk
  let view: ReportView | undefined
  let beside: Beside = { attempts: [] }
  let isClosed = false
  const wishes = wishesOf(shared, desk)

  function draw(): void {
    if (isClosed) return
    const { answers = NO_ANSWERS, alias = '' } = desk.log()
    const debrief = view && <Debrief {...{ view, answers, alias, ...beside, ...wishes }} />
    const { language } = playing.scenario
    drawPage(shared, debrief ? <AuthoredIn.Provider value={language}>{debrief}</AuthoredIn.Provider> : <AtWork />)
  }

  async function compute(): Promise<void> {
    const answer = await askDebrief({
      scenario: playing.scenario,
      log: playing.log,
      language: shared.visit().settings.language,
    })
    invariant(answer.ok, 'a session that was opened can be debriefed')
    view = answer.value
    const { id: scenario } = playing.scenario
    beside = { attempts: await readAttempts(shared, scenario), pair: await readPair(shared, playing) }
    draw()
    const handling = view.measures.find((measure) => measure.id === 'handling')?.score
    // One that came by a link is somebody else's.
    const isOwn = (await findSession(shared.cabinet, id)) !== undefined
    if (handling !== undefined && isOwn) ifPossible(noteDebrief(shared.cabinet, { scenario, session: id, handling }))
    beside = { ...beside, calibration: await readCalibration(shared) }
    draw()
  }

  draw()
  void compute()
  return { redraw: draw, close: () => (isClosed = true) }
}

function wishesOf(shared: Shared, desk: Desk): Omit<DebriefProps, 'view' | 'answers' | 'alias' | keyof Beside> {
  const { id, playing } = desk
  const { scenario, log, state } = playing
  const goTo = (session: string): void => shared.go({ screen: 'play', session })
  return {
    session: id,
    // Either draws the page again.
    onAnswer: (more) => desk.answer(more),
    onAlias: (alias) => desk.sign(alias),
    onCompare: (first, second) => shared.go({ screen: 'compare', first, second }),
    onExample: () => shared.go({ screen: 'compare', first: id, second: EXAMPLE }),
    onLook: (attempt) => shared.go({ screen: attempt.isOver ? 'debrief' : 'play', session: attempt.id }),
    onAnotherDay: () =>
      void startSession(shared, scenario, { mode: state.mode, truth: state.truth === 'main' ? 'twin' : 'main' }).then(
        goTo,
      ),
    onTryAgain: (at) => void startAgainFrom(shared, { scenario, log }, { session: id, at }).then(goTo),
    onPlayAgain: () => void startSession(shared, scenario, { mode: state.mode }).then(goTo),
    onCard: (card) => shared.go({ screen: 'handbook', ...(card !== undefined && { card }) }),
    onLibrary: () => shared.go({ screen: 'library' }),
    onExport: () => void exportFile(shared, desk),
    onTable: () => void exportTable(desk),
    onLink: () => linkOf(desk.log()),
  }
}

/** With the scenario as it was played, so that the file can be looked at when the scenario has changed. */
async function exportFile(shared: Shared, desk: Desk): Promise<void> {
  const { scenario } = desk.log()
  offerFile(desk.fileName(), writeSession(desk.log(), await scenarioText(shared.cabinet, scenario)))
}

async function exportTable(desk: Desk): Promise<void> {
  const { scenario } = desk.playing
  const [answer] = await askLearning({ scenarios: { [scenario.hash]: scenario }, logs: [desk.log()] })
  if (!answer || !('experience' in answer)) return
  const table = measuresCsv([{ name: desk.id, log: desk.log(), experience: answer.experience }])
  offerFile(desk.fileName().replace('.json', '.csv'), table, 'text/csv')
}
