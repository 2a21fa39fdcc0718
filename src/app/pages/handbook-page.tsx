/** The handbook, with where its strategies have been met. The cards stand at once; the sessions come when they are read. */
import { presentHandbook } from '../../core/present/study/handbook.ts'
import { further } from '../../views/dom/further-words.ts'
import { Handbook, type HandbookProps } from '../../views/study/index.ts'
import { dayWords } from '../day-words.ts'
import { readOwnSessions } from '../learning/own-sessions.ts'
import type { Page, Shared } from '../shared.ts'
import { drawPage } from './frame.tsx'

export function openHandbookPage(shared: Shared, card: string | undefined): Page {
  let view = presentHandbook([], further)
  let isClosed = false
  const wishes: Omit<HandbookProps, 'view' | 'open'> = {
    dayWords,
    onCard: (id) => shared.go({ screen: 'handbook', card: id }),
    onDebrief: (session) => shared.go({ screen: 'debrief', session }),
    onLibrary: () => shared.go({ screen: 'library' }),
  }
  function draw(): void {
    if (!isClosed) drawPage(shared, <Handbook view={view} open={card} {...wishes} />)
  }
  draw()
  void readOwnSessions(shared).then(({ sessions }) => {
    view = presentHandbook(sessions, further)
    draw()
  })
  return { redraw: draw, close: () => (isClosed = true) }
}
