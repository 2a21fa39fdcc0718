/**
 * Scenarios that did not come with the page: files that were opened here, on this visit or an earlier one, and files that lie
 * beside the page. Knows where each is kept, and nothing about how the shelf looks.
 */
import type { Diagnostic } from '../core/model/diagnostic.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { cardOf, type ShelfCard } from './shelf-card.ts'
import type { Shared } from './shared.ts'
import { loadScenario } from './shelf.ts'
import { ifPossible } from './storage/cabinet.ts'
import { keepScenario, listKeptCards, loadKeptScenario, unshelveScenario } from './storage/scenarios.ts'
import { listSessions } from './storage/sessions.ts'

export interface OwnCard extends ShelfCard {
  readonly from: 'file' | 'beside'
}

/** What was said about a file, and whether it can be played all the same. */
export interface FileRemarks {
  readonly name: string
  readonly isPlayable: boolean
  readonly findings: readonly Diagnostic[]
}

/** Newest first: opened on this visit, kept from earlier ones, then what lies beside the page. */
export async function listOwn({ cabinet, visit }: Shared): Promise<readonly OwnCard[]> {
  const { visitors, beside = [] } = visit()
  const opened = visitors.map((scenario): OwnCard => ({ ...cardOf(scenario), from: 'file' }))
  const kept = (await listKeptCards(cabinet)).map((card): OwnCard => ({ ...card, from: 'file' }))
  const lying = beside.map((scenario): OwnCard => ({ ...cardOf(scenario), from: 'beside' }))
  return [
    ...new Map([...lying, ...kept.toReversed(), ...opened.toReversed()].map((card) => [card.hash, card])).values(),
  ]
    .toReversed()
    .toSorted((a, b) => Number(a.from === 'beside') - Number(b.from === 'beside'))
}

/** Puts an opened file on the shelf; an earlier version of the same scenario makes room. */
export async function takeIn(shared: Shared, scenario: Scenario, text: string): Promise<void> {
  const older = (await listOwn(shared)).filter(
    ({ id, hash, from }) => isOlder(scenario, { id, hash }) && from === 'file',
  )
  for (const { hash } of older) await takeOff(shared, hash)
  shared.change({ visitors: [scenario, ...shared.visit().visitors.filter(({ hash }) => hash !== scenario.hash)] })
  // Where it cannot be kept, it is there for this visit.
  await keepScenario(shared.cabinet, scenario.hash, { text, card: cardOf(scenario) }).catch(() => {})
}

function isOlder(scenario: Scenario, { id, hash }: Pick<ShelfCard, 'id' | 'hash'>): boolean {
  return id === scenario.id && hash !== scenario.hash
}

/** Takes a file off the shelf. Its sessions can still be gone on with. */
export async function takeOff(shared: Shared, hash: string): Promise<void> {
  const { cabinet, visit, change } = shared
  change({ visitors: visit().visitors.filter((each) => each.hash !== hash) })
  const isNeeded = (await listSessions(cabinet)).some(({ log }) => log.scenario.hash === hash)
  await unshelveScenario(cabinet, hash, { isNeeded })
}

/** A scenario by its hash, from wherever it is. */
export async function findOwn({ cabinet, visit }: Shared, hash: string): Promise<Scenario | undefined> {
  const { visitors, beside = [] } = visit()
  return [...visitors, ...beside].find((each) => each.hash === hash) ?? (await loadKeptScenario(cabinet, hash))
}

/** A scenario by its id: the one that came with the page, else one's own, else one that lies beside the page. */
export async function findById(shared: Shared, id: string): Promise<Scenario | undefined> {
  const shelved = await loadScenario(id, shared.visit().settings.language)
  if (shelved) return shelved
  await readBeside(shared)
  const card = (await listOwn(shared)).find((each) => each.id === id)
  return card && findOwn(shared, card.hash)
}

/** Reads what lies beside the page, once on a visit, and answers with what is to be said about it. */
export async function readBeside(shared: Shared): Promise<readonly FileRemarks[]> {
  if (shared.visit().beside) return []
  const { filesBeside } = await import('./beside.ts')
  const files = await filesBeside(shared.visit().settings.language)
  for (const { scenario, text } of files) {
    // So that a session of it can be gone on with when the file has changed or gone.
    if (scenario) ifPossible(keepScenario(shared.cabinet, scenario.hash, { text }))
  }
  shared.change({ beside: files.flatMap(({ scenario }) => scenario ?? []) })
  return files
    .filter(({ scenario }) => scenario === undefined)
    .map(({ name, findings }) => ({ name, isPlayable: false, findings }))
}
