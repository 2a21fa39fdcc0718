/** Opens the program: finds out what this device keeps, then shows the page that the address names, and every one after it. */
import { writeSession } from '../core/session/save.ts'
import { words } from '../views/dom/words.ts'
import { catchFaults } from './faults.ts'
import type { DeskNews } from './desk-news.ts'
import { browserLanguage, speakIn } from './language.ts'
import { openPage } from './pages/open-page.ts'
import { wasRenewed } from './renewal.ts'
import { parseRoute, writeRoute, type Route } from './route.ts'
import { sessionFileName } from './session-notes.ts'
import { applySettings, loadSettings } from './settings.ts'
import { tell, type Page, type Shared, type Visit } from './shared.ts'
import { openCabinet } from './storage/open-cabinet.ts'

/** Resolves when the first page stands. */
export async function openApp(root: HTMLElement): Promise<void> {
  const cabinet = await openCabinet()
  const settings = await loadSettings(cabinet, browserLanguage())
  await speakIn(settings.language)
  let visit: Visit = { settings, areSettingsOpen: false, notices: [], visitors: [] }
  let page: Page | undefined
  let calls = 0

  const shared: Shared = {
    root,
    cabinet,
    visit: () => visit,
    change(parts) {
      visit = { ...visit, ...parts }
      page?.redraw()
    },
    go(route) {
      if (location.hash === writeRoute(route)) void show(route)
      else location.hash = writeRoute(route)
    },
    readdress: (route) => history.replaceState(null, '', writeRoute(route)),
  }

  async function show(route: Route): Promise<void> {
    // What was said on the page that is left has been read there.
    if (page) visit = { ...visit, notices: visit.notices.filter(({ file, stays }) => file ?? stays) }
    page?.close()
    page = undefined
    calls += 1
    const call = calls
    const next = await openPage(shared, route)
    scrollTo(0, 0)
    // Somebody was quicker than the page.
    if (call !== calls) return next?.close()
    page = next
    // What was said while the page was opening.
    page?.redraw()
  }

  catchFaults(() => fileOfLive(visit))
  applySettings(visit.settings)
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => {
    applySettings(visit.settings)
    page?.redraw()
  })
  addEventListener('hashchange', () => void show(parseRoute(location.hash)))
  if (!cabinet.isLasting) tell(shared, { id: 'no-storage', words: words.app.noStorage, stays: true })
  if (wasRenewed()) tell(shared, { id: 'renewed', words: words.app.renewed, stays: true })
  await show(parseRoute(location.hash))
  if (import.meta.hot) void openDesk(shared)
}

/** The server that serves the page from its sources tells it of files that are saved. */
async function openDesk(shared: Shared): Promise<void> {
  const [{ SAVED_AT_DESK }, { followFile, sayWhatWasReloaded }] = await Promise.all([
    import('./desk-news.ts'),
    import('./desk.ts'),
  ])
  sayWhatWasReloaded(shared)
  import.meta.hot?.on(SAVED_AT_DESK, (news: DeskNews) => void followFile(shared, news, () => location.reload()))
}

function fileOfLive({ live }: Visit): { readonly name: string; readonly text: string } | undefined {
  return live && { name: sessionFileName(live.scenario.id, live.id), text: writeSession(live.log) }
}
