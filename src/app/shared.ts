/** What all pages of the program share: where things are kept, the settings, the notices, and the way to another page. */
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
  readonly onDismiss?: () => void
}

/** A session that is on, so that it can be played also where nothing can be kept. */
export interface LiveSession {
  readonly id: string
  readonly scenario: Scenario
  readonly log: SessionLog
}

export interface Shared {
  readonly root: HTMLElement
  readonly cabinet: Cabinet
  settings(): Settings
  setSettings(settings: Settings): void
  go(route: Route): void
  /** Changes the address of what is shown, without showing anything else. */
  readdress(route: Route): void
  notices(): readonly Notice[]
  /** Shows a notice; one with the same id is replaced. */
  tell(notice: Notice): void
  dismiss(id: string): void
  live(): LiveSession | undefined
  setLive(session: LiveSession): void
}

/** A page on screen. */
export interface Page {
  /** Draws again what depends on settings and notices. */
  redraw(): void
  close(): void
}
