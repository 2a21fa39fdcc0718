/** Changes what a person has set, or forgets all there is of them on this device. */
import { APP_WORDS } from '../core/present/text/app-en.ts'
import { applySettings, DEFAULT_SETTINGS, keepSettings, type Settings } from './settings.ts'
import { ifPossible } from './storage/cabinet.ts'
import type { Shared } from './shared.ts'

export function setSettings(shared: Shared, settings: Settings): void {
  applySettings(settings)
  ifPossible(keepSettings(shared.cabinet, settings))
  shared.change({ settings })
}

/** Empties everything and goes home, as on a first visit. */
export async function eraseAll(shared: Shared): Promise<void> {
  await shared.cabinet.empty()
  applySettings(DEFAULT_SETTINGS)
  shared.change({
    settings: DEFAULT_SETTINGS,
    areSettingsOpen: false,
    live: undefined,
    visitors: [],
    notices: [{ id: 'erased', words: APP_WORDS.erased, stays: true }],
  })
  shared.go({ screen: 'library' })
}
