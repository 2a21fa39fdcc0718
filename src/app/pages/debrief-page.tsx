/** The debrief of a session that has ended. It is computed away from the page; until then the page says so. */
import { invariant } from '../../core/lib/assert-never.ts'
import { NO_ANSWERS, type Answers } from '../../core/model/answers.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import { APP_WORDS } from '../../core/present/text/app-en.ts'
import { withAnswers } from '../../core/session/answers.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { writeSession } from '../../core/session/save.ts'
import { Debrief, type DebriefProps } from '../../views/report/index.ts'
import { readAttempts } from '../attempts.ts'
import { askDebrief } from '../debrief/ask.ts'
import { readCalibration, readPair } from '../debrief/beside.ts'
import { offerFile } from '../download.ts'
import { startAgainFrom, startSession } from '../new-session.ts'
import { openSession } from '../open-session.ts'
import type { Playing } from '../play.ts'
import { sessionFileName } from '../session-notes.ts'
import { tell, type Page, type Shared } from '../shared.ts'
import { noteDebrief } from '../storage/best.ts'
import { ifPossible } from '../storage/cabinet.ts'
import { amendSession } from '../storage/sessions.ts'
import { AtWork } from './at-work.tsx'
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

/** What comes from other sessions than this one. */
type Beside = Pick<DebriefProps, 'attempts' | 'pair' | 'calibration'>

interface Looking {
  readonly id: string
  readonly playing: Playing
}

function debriefPage(shared: Shared, looking: Looking): Page {
  const { id, playing } = looking
  let view: ReportView | undefined
  let answers = playing.log.answers ?? NO_ANSWERS
  let beside: Beside = { attempts: [] }
  let isClosed = false
  const wishes: Omit<DebriefProps, 'view' | 'answers' | keyof Beside> = {
    ...wishesOf(shared, looking, () => answers),
    onAnswer(more) {
      answers = withAnswers(answers, more)
      keep(shared, { ...looking, more })
      draw()
    },
  }

  function draw(): void {
    if (!isClosed) drawPage(shared, view ? <Debrief {...{ view, answers, ...beside }} {...wishes} /> : <AtWork />)
  }

  async function compute(): Promise<void> {
    const answer = await askDebrief({ scenario: playing.scenario, log: playing.log })
    invariant(answer.ok, 'a session that was opened can be debriefed')
    view = answer.value
    const { id: scenario } = playing.scenario
    beside = { attempts: await readAttempts(shared, scenario), pair: await readPair(shared, scenario) }
    draw()
    const handling = view.measures.find((measure) => measure.id === 'handling')?.score
    if (handling !== undefined)
      ifPossible(noteDebrief(shared.cabinet, { scenario: playing.scenario.id, session: id, handling }))
    beside = { ...beside, calibration: await readCalibration(shared) }
    draw()
  }

  draw()
  void compute()
  return { redraw: draw, close: () => (isClosed = true) }
}

/** With the session on the device, and with the one that is on, for devices that keep nothing. */
function keep(shared: Shared, { id, playing, more }: Looking & { readonly more: Partial<Answers> }): void {
  const amend = (log: SessionLog): SessionLog => ({ ...log, answers: withAnswers(log.answers ?? NO_ANSWERS, more) })
  const { live } = shared.visit()
  const log = amend(live?.id === id ? live.log : playing.log)
  shared.change({ live: { id, scenario: playing.scenario, log } })
  amendSession(shared.cabinet, id, amend).catch(() =>
    tell(shared, { id: 'storage-full', words: APP_WORDS.storageFull, file: fileOf({ id, playing }, log) }),
  )
}

function fileOf({ id, playing }: Looking, log: SessionLog): { readonly name: string; readonly text: string } {
  return { name: sessionFileName(playing.scenario.id, id), text: writeSession(log) }
}

function wishesOf(
  shared: Shared,
  looking: Looking,
  answers: () => Answers,
): Omit<DebriefProps, 'view' | 'answers' | 'onAnswer' | keyof Beside> {
  const { id, playing } = looking
  const { scenario, log, state } = playing
  const goTo = (session: string): void => shared.go({ screen: 'play', session })
  return {
    session: id,
    onCompare: (first, second) => shared.go({ screen: 'compare', first, second }),
    onLook: (attempt) => shared.go({ screen: attempt.isOver ? 'debrief' : 'play', session: attempt.id }),
    onAnotherDay: () =>
      void startSession(shared, scenario, { mode: state.mode, truth: state.truth === 'main' ? 'twin' : 'main' }).then(
        goTo,
      ),
    onTryAgain: (at) => void startAgainFrom(shared, { scenario, log }, { session: id, at }).then(goTo),
    onPlayAgain: () => void startSession(shared, scenario, { mode: state.mode }).then(goTo),
    onCard: (card) => shared.go({ screen: 'handbook', ...(card !== undefined && { card }) }),
    onLibrary: () => shared.go({ screen: 'library' }),
    onExport() {
      const { name, text } = fileOf(looking, answers() === NO_ANSWERS ? log : { ...log, answers: answers() })
      offerFile(name, text)
    },
  }
}
