/** What the library shows: the shelf with what is known of each scenario on this device, and the session that is under way. */
import { saveRefusal } from '../core/session/save-refusals.ts'
import { listOwn, type OwnCard } from './own-scenarios.ts'
import { tellSetAside } from './set-aside-notice.ts'
import type { Shared } from './shared.ts'
import { SHELF, shelfIn } from './shelf.ts'
import type { ShelfCard } from './shelf-card.ts'
import { findBest, type BestDebrief } from './storage/best.ts'
import { pruneScenarios } from './storage/scenarios.ts'
import { listSessions, listSetAside, setAside, type KeptSession } from './storage/sessions.ts'

export interface ShelfEntry extends ShelfCard {
  readonly best?: BestDebrief
  readonly isUnderWay: boolean
}

export interface Library {
  readonly entries: readonly ShelfEntry[]
  /** What did not come with the page. */
  readonly own: readonly OwnCard[]
  /** The newest session that has not ended. */
  readonly underWay?: KeptSession
}

/** Sessions of a scenario that is not here as it was played are set aside on the way; texts that no session needs are let go. */
export async function readLibrary(shared: Shared): Promise<Library> {
  const { cabinet, visit } = shared
  const sessions: KeptSession[] = []
  for (const session of await listSessions(cabinet)) {
    if (await isPlayable(shared, session)) sessions.push(session)
    else await setAside(cabinet, session.id, saveRefusal('save/scenario-changed', { detail: session.notes.title }))
  }
  const needed = new Set([...sessions.map(({ log }) => log.scenario.hash), ...onThisVisit(shared)])
  await pruneScenarios(cabinet, (hash) => needed.has(hash)).catch(() => {})
  for (const aside of await listSetAside(cabinet)) tellSetAside(shared, aside)
  const open = sessions.filter(({ notes }) => !notes.isOver)
  const entries = shelfIn(visit().settings.language).map(async (card): Promise<ShelfEntry> => {
    const best = await findBest(cabinet, card.id)
    const isUnderWay = open.some(({ log }) => log.scenario.id === card.id)
    return { ...card, isUnderWay, ...(best && { best }) }
  })
  const [underWay] = open
  const own = await listOwn(shared)
  return { entries: await Promise.all(entries), own, ...(underWay && { underWay }) }
}

/** What is opened now may be played without having been opened again. */
function onThisVisit({ visit }: Shared): string[] {
  const { visitors, beside = [] } = visit()
  return [...visitors, ...beside].map(({ hash }) => hash)
}

async function isPlayable({ cabinet }: Shared, { log }: KeptSession): Promise<boolean> {
  if (SHELF.some(({ hash }) => hash === log.scenario.hash)) return true
  return (await cabinet.read('scenarios', log.scenario.hash)) !== undefined
}
