/** A file that the trainee gives the page: a scenario to play on this visit, or a session that was saved as a file. */
import type { Diagnostic } from '../core/model/diagnostic.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { LOG_KIND, type SessionLog } from '../core/session/log.ts'
import { embeddedScenario, readSession } from '../core/session/save.ts'
import type { SaveRefusal } from '../core/session/save-refusals.ts'

export type GivenFile =
  | {
      readonly kind: 'scenario'
      readonly name: string
      readonly text: string
      readonly scenario?: Scenario
      readonly diagnostics: readonly Diagnostic[]
    }
  /** `embedded`: the text of the scenario that the file holds. */
  | { readonly kind: 'session'; readonly log: SessionLog; readonly embedded?: string }
  | { readonly kind: 'refused'; readonly refusal: SaveRefusal }

/** More than this is no scenario and no session; the parser's own limit is lower. */
const MOST_BYTES = 4_000_000

/** Reads it and judges it; nothing is kept and nothing is started. */
export async function readGivenFile(file: File): Promise<GivenFile> {
  // What is cut off is refused by whoever reads it.
  const text = await file.slice(0, MOST_BYTES).text()
  if (text.includes(LOG_KIND)) {
    const session = readSession(text)
    if (!session.ok) return { kind: 'refused', refusal: session.refusal }
    const embedded = embeddedScenario(text)
    return { kind: 'session', log: session.value, ...(embedded !== undefined && { embedded }) }
  }
  const { checkUnplayed } = await import('../core/check/check.ts')
  return { kind: 'scenario', name: file.name, text, ...checkUnplayed(text, file.name) }
}
