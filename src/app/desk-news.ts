/** What the server at an author's desk tells the page when a scenario file is saved. Only there; no built page hears it. */
import type { Diagnostic } from '../core/model/diagnostic.ts'
import type { Scenario } from '../core/model/scenario.ts'

export const SAVED_AT_DESK = 'scenario-file-saved'

export interface DeskNews {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where the file cannot be played. */
  readonly scenario?: Scenario
}
