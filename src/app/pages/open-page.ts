/** From an address to its page. The library is the home page and comes with the program; the others when they are asked for. */
import { assertNever } from '../../core/lib/assert-never.ts'
import { words } from '../../views/dom/words.ts'
import { readyFurtherWords } from '../language.ts'
import type { Route } from '../route.ts'
import { tell, type Page, type Shared } from '../shared.ts'
import { openLibraryPage } from './library-page.tsx'

const AFTER_THE_TALKS: readonly Route['screen'][] = ['handbook', 'progress', 'group', 'debrief', 'compare']

/** `undefined` when there is no such page; the way then leads home. */
export async function openPage(shared: Shared, route: Route): Promise<Page | undefined> {
  if (AFTER_THE_TALKS.includes(route.screen)) await readyFurtherWords(shared.visit().settings.language)
  switch (route.screen) {
    case 'handbook':
      return (await import('./handbook-page.tsx')).openHandbookPage(shared, route.card)
    case 'progress':
      return (await import('./progress-page.tsx')).openProgressPage(shared)
    case 'group':
      return (await import('./group-page.tsx')).openGroupPage(shared)
    case 'handed':
      return (await import('../hand-over.ts')).openHandedPage(shared, route.session)
    case 'library':
      return openLibraryPage(shared)
    case 'play':
      return (await import('./play-page.tsx')).openPlayPage(shared, route.session)
    case 'debrief':
      return (await import('./debrief-page.tsx')).openDebriefPage(shared, route.session)
    case 'compare':
      return (await import('./compare-page.tsx')).openComparePage(shared, [route.first, route.second])
    case 'start':
      return startFromLink(shared, route)
    default:
      return assertNever(route)
  }
}

async function startFromLink(shared: Shared, link: Route & { screen: 'start' }): Promise<Page | undefined> {
  const { findById } = await import('../own-scenarios.ts')
  const scenario = await findById(shared, link.scenario)
  if (scenario === undefined) {
    tell(shared, { id: 'no-scenario', words: words.app.noScenario })
    shared.go({ screen: 'library' })
    return undefined
  }
  const { startSession } = await import('../new-session.ts')
  const session: Route = { screen: 'play', session: await startSession(shared, scenario, link) }
  // So that the way back leads past the link, not into another session.
  shared.readdress(session)
  return openPage(shared, session)
}
