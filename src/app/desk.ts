/**
 * At an author's desk: a scenario file that is saved while the page is served from its folder is played on where one was, or
 * what keeps it from being played is said. Comes with no built page.
 */
import type { Diagnostic } from '../core/model/diagnostic.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { presentOverlay } from '../core/present/index.ts'
import { words } from '../views/dom/words.ts'
import { carryOver } from '../core/session/carry-over.ts'
import { writeSession } from '../core/session/save.ts'
import type { DeskNews } from './desk-news.ts'
import { sessionNotes } from './session-notes.ts'
import { tell, type LiveSession, type Shared } from './shared.ts'
import { findSession, saveSession } from './storage/sessions.ts'

/** What is to be said once the page has loaded again. */
const SAID_AFTER = 'desk'
const MOST_FINDINGS = 4

export function sayWhatWasReloaded(shared: Shared): void {
  const said = sessionStorage.getItem(SAID_AFTER)
  sessionStorage.removeItem(SAID_AFTER)
  if (said !== null) tell(shared, { id: 'desk', words: said, stays: true })
}

/** `reload` loads the page again, and with it the file as it is now. */
export async function followFile(
  shared: Shared,
  { path, diagnostics, scenario }: DeskNews,
  reload: () => void,
): Promise<void> {
  if (scenario === undefined) {
    const broken = words.app.desk.broken(path, diagnostics.slice(0, MOST_FINDINGS).map(inWords).join(' '))
    return tell(shared, { id: 'desk', words: broken, stays: true })
  }
  const { live } = shared.visit()
  const carried = live?.scenario.id === scenario.id ? await moveOver(shared, live, scenario) : undefined
  sessionStorage.setItem(SAID_AFTER, words.app.desk.reloaded(path, { carried, remarks: diagnostics.length }))
  reload()
}

/** Saves the session as one of the new version, and says how much of it that is. */
async function moveOver(
  { cabinet }: Shared,
  live: LiveSession,
  scenario: Scenario,
): Promise<[some: number, all: number]> {
  const { log, state, steps } = carryOver(scenario, live.log)
  const kept = await findSession(cabinet, live.id)
  const version = kept?.ok ? kept.value.version : 0
  const notes = sessionNotes(presentOverlay(scenario, state, words), Date.now())
  await saveSession(cabinet, { id: live.id, version, text: writeSession(log), notes })
  return [steps.length, live.log.choices.length]
}

function inWords({ line, column, message, cure }: Diagnostic): string {
  return `${line}:${column} ${message} ${cure}`
}
