/** Changes what a person has set, or forgets all there is of them on this device. */
import { words } from '../views/dom/words.ts'
import { browserLanguage, speakIn } from './language.ts'
import { parseRoute } from './route.ts'
import { applySettings, DEFAULT_SETTINGS, keepSettings, type Settings } from './settings.ts'
import { ifPossible } from './storage/cabinet.ts'
import type { Shared } from './shared.ts'

export function setSettings(shared: Shared, settings: Settings): void {
  const { language } = shared.visit().settings
  applySettings(settings)
  ifPossible(keepSettings(shared.cabinet, settings))
  shared.change({ settings })
  // Much of a page is worked out when it opens, so it opens again.
  if (settings.language !== language) void speakIn(settings.language).then(() => shared.go(parseRoute(location.hash)))
}

/** Empties everything and goes home, as on a first visit. */
export async function eraseAll(shared: Shared): Promise<void> {
  await shared.cabinet.empty()
  const settings = { ...DEFAULT_SETTINGS, language: browserLanguage() }
  applySettings(settings)
  await speakIn(settings.language)
  shared.change({
    settings,
    areSettingsOpen: false,
    live: undefined,
    visitors: [],
    notices: [{ id: 'erased', words: words.app.erased, stays: true }],
  })
  shared.go({ screen: 'library' })
}
