import type { Shared, Visit } from '../../../src/app/shared.ts'
import { memoryCabinet } from '../../../src/app/storage/cabinet.ts'
import { DEFAULT_SETTINGS } from '../../../src/app/settings.ts'

/** What pages share, with a cabinet that forgets and no page on screen. */
export function sharedWithoutPage(): Shared {
  let visit: Visit = { settings: DEFAULT_SETTINGS, areSettingsOpen: false, notices: [], visitors: [] }
  return {
    root: undefined as unknown as HTMLElement,
    cabinet: memoryCabinet(),
    visit: () => visit,
    change: (parts) => (visit = { ...visit, ...parts }),
    go: () => {},
    readdress: () => {},
  }
}
