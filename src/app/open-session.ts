/**
 * Finds a session by its id and plays it to where it was left. What cannot be played again exactly is set aside, and said.
 */
import { saveRefusal, type SaveRefusal } from '../core/session/save-refusals.ts'
import type { SessionLog } from '../core/session/log.ts'
import { isOfOlderModel } from '../core/session/play.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { resumePlaying, type Playing } from './play.ts'
import { tellSetAside } from './set-aside-notice.ts'
import { loadScenario } from './shelf.ts'
import { loadKeptScenario } from './storage/scenarios.ts'
import { findSession, setAside } from './storage/sessions.ts'
import { tell, type LiveSession, type Shared } from './shared.ts'
import { words } from '../views/dom/words.ts'

export interface OpenSession {
  readonly playing: Playing
  readonly version: number
}

/** `undefined` when there is nothing to open; the trainee has then been told why. */
export async function openSession(shared: Shared, id: string): Promise<OpenSession | undefined> {
  const live = liveSession(shared, id)
  const found = await findSession(shared.cabinet, id)
  if (found === undefined) {
    if (live !== undefined) return resume(shared, { ...live, version: 0 })
    tell(shared, { id: 'no-session', words: words.app.noSession })
    return undefined
  }
  if (!found.ok) return putAside(shared, id, found.refusal)
  const { log, version } = found.value
  // A full device has kept less than was played here.
  if (live !== undefined && live.log.choices.length > log.choices.length) return resume(shared, { ...live, version })
  const scenario = await scenarioOf(shared, log)
  if (scenario !== undefined) return resume(shared, { id, scenario, log, version })
  const detail = words.app.noScenarioFor(log.scenario.id)
  return putAside(shared, id, saveRefusal('save/other-scenario', { detail }))
}

function liveSession(shared: Shared, id: string): LiveSession | undefined {
  const { live } = shared.visit()
  return live?.id === id ? live : undefined
}

async function resume(
  shared: Shared,
  from: { readonly id: string; readonly scenario: Scenario; readonly log: SessionLog; readonly version: number },
): Promise<OpenSession | undefined> {
  const resumed = resumePlaying(from.scenario, from.log)
  if (!resumed.ok) return putAside(shared, from.id, resumed.refusal)
  if (isOfOlderModel(from.log)) tell(shared, { id: 'older-model', words: words.app.olderModel })
  return { playing: resumed.value, version: from.version }
}

/** The very version the session was played with where it is here; else the shelf's, which the replay will refuse by name. */
export async function scenarioOf({ cabinet, visit }: Shared, { scenario }: SessionLog): Promise<Scenario | undefined> {
  const { visitors, beside = [], settings } = visit()
  const visitor = [...visitors, ...beside].find(({ hash }) => hash === scenario.hash)
  if (visitor) return visitor
  const shelved = await loadScenario(scenario.id, settings.language)
  if (shelved?.hash === scenario.hash) return shelved
  return (await loadKeptScenario(cabinet, scenario.hash)) ?? shelved
}

async function putAside(shared: Shared, id: string, refusal: SaveRefusal): Promise<undefined> {
  const aside = await setAside(shared.cabinet, id, refusal)
  if (aside !== undefined) tellSetAside(shared, aside)
}
