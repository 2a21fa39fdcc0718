/** What all pages of the program share: where things are kept, what holds for this visit, and the way to another page. */
import type { Scenario } from '../core/model/scenario.ts'
import type { SessionLog } from '../core/session/log.ts'
import type { Route } from './route.ts'
import type { Settings } from './settings.ts'
import type { Cabinet } from './storage/cabinet.ts'

export interface Notice {
  readonly id: string
  readonly words: string
  /** Text offered as a file beside the words. */
  readonly file?: { readonly name: string; readonly text: string }
  /** It stays when the page that showed it is left; one that offers a file always does. */
  readonly stays?: true
  readonly onDismiss?: () => void
}

/** A session that is on, so that it can be played also where nothing can be kept. */
export interface LiveSession {
  readonly id: string
  readonly scenario: Scenario
  readonly log: SessionLog
}

/** What holds for this visit. Replaced, never changed. */
export interface Visit {
  readonly settings: Settings
  readonly areSettingsOpen: boolean
  readonly notices: readonly Notice[]
  readonly live?: LiveSession | undefined
  /** Scenarios from files that were opened. */
  readonly visitors: readonly Scenario[]
  /** Scenarios that lie beside the page; absent until they have been looked for. */
  readonly beside?: readonly Scenario[]
}

export interface Shared {
  readonly root: HTMLElement
  readonly cabinet: Cabinet
  readonly visit: () => Visit
  /** Puts these parts in place of those that were, and draws the page again. */
  readonly change: (parts: Partial<Visit>) => void
  readonly go: (route: Route) => void
  /** Changes the address of what is shown, without showing anything else. */
  readonly readdress: (route: Route) => void
}

/** A page on screen. */
export interface Page {
  /** Draws again what depends on the visit. */
  redraw(): void
  close(): void
}

/** Shows a notice; one with the same id is replaced. */
export function tell(shared: Shared, notice: Notice): void {
  shared.change({ notices: [...shared.visit().notices.filter(({ id }) => id !== notice.id), notice] })
}

export function dismiss(shared: Shared, id: string): void {
  const { notices } = shared.visit()
  const notice = notices.find((each) => each.id === id)
  if (notice === undefined) return
  notice.onDismiss?.()
  shared.change({ notices: notices.filter((each) => each !== notice) })
}
