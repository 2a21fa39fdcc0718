/** The progress page: worked out from the sessions on this device whenever it is opened. */
import { nextUp } from '../../core/learning/next-up.ts'
import { progressOf } from '../../core/learning/progress.ts'
import { presentProgress } from '../../core/present/study/progress.ts'
import type { ProgressView } from '../../core/present/study-view.ts'
import type { Language } from '../../core/present/text/words.ts'
import { further } from '../../views/dom/further-words.ts'
import { ProgressPage, type ProgressProps } from '../../views/study/index.ts'
import { dayWords } from '../day-words.ts'
import { offerFile } from '../download.ts'
import { readOwnSessions, type OwnSession, type OwnSessions } from '../learning/own-sessions.ts'
import { startSession } from '../new-session.ts'
import type { Page, Shared } from '../shared.ts'
import { loadScenario, SHELF, shelfIn } from '../shelf.ts'
import { AtWork } from './at-work.tsx'
import { drawPage } from './frame.tsx'

export function openProgressPage(shared: Shared): Page {
  let own: OwnSessions | undefined
  let isClosed = false
  const draw = (): void => {
    if (!isClosed)
      drawPage(
        shared,
        own ? <ProgressPage {...propsOf(shared, own)} /> : <AtWork said={further.study.progress.atWork} />,
      )
  }
  draw()
  void readOwnSessions(shared).then((read) => {
    own = read
    draw()
  })
  return { redraw: draw, close: () => (isClosed = true) }
}

function propsOf(shared: Shared, { sessions, unread }: OwnSessions): ProgressProps {
  return {
    view: viewOf(sessions, titlesIn(shared.visit().settings.language)),
    unread,
    dayWords,
    onPlay: (id) => void play(shared, id),
    onCard: (card) => shared.go({ screen: 'handbook', card }),
    onDebrief: (session) => shared.go({ screen: 'debrief', session }),
    onHandbook: () => shared.go({ screen: 'handbook' }),
    onGroup: () => shared.go({ screen: 'group' }),
    onExport: () => offerFile('back-to-the-table-sessions.json', allOf(sessions)),
    onLibrary: () => shared.go({ screen: 'library' }),
  }
}

function viewOf(sessions: readonly OwnSession[], titleOf: TitleOf): ProgressView {
  return presentProgress(
    {
      progress: progressOf(sessions),
      next: nextUp(
        sessions,
        SHELF.map(({ id }) => id),
        Date.now(),
      ),
      titleOf,
      notebook: sessions.flatMap((session) => notesOf(session, titleOf)).toSorted((a, b) => b.atMs - a.atMs),
    },
    further,
  )
}

type TitleOf = (scenario: string) => string

function titlesIn(language: Language): TitleOf {
  const shelf = shelfIn(language)
  return (scenario) => shelf.find(({ id }) => id === scenario)?.title ?? scenario
}

/** The principles a trainee has put into words, from all debriefs. */
function notesOf(
  { session, atMs, experience, log: { answers } }: OwnSession,
  titleOf: TitleOf,
): ProgressView['notebook'] {
  const { abouts } = further.study.progress
  const own = (['principle', 'next-time'] as const).map((id) => [abouts[id], answers?.words[id]] as const)
  const pairs = Object.entries(answers?.pairs ?? {}).map(
    ([other, said]) => [abouts.pair(titleOf(other)), said] as const,
  )
  return [...own, ...pairs].flatMap(([about, words]) =>
    words ? [{ session, scenario: experience.title, about, words, atMs }] : [],
  )
}

/** One file with every log, so that nothing of it is lost with the device. */
function allOf(sessions: readonly OwnSession[]): string {
  return `${JSON.stringify(
    sessions.map(({ log, atMs }) => ({ playedAtMs: atMs, ...log })),
    null,
    1,
  )}\n`
}

async function play(shared: Shared, id: string): Promise<void> {
  const scenario = await loadScenario(id, shared.visit().settings.language)
  if (scenario) shared.go({ screen: 'play', session: await startSession(shared, scenario, { mode: 'practice' }) })
}
