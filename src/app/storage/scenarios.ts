/**
 * The texts of scenarios that were opened or played on this device, so that their sessions can be gone on with and debriefed
 * when the scenario has changed. One that has its card beside it also stands on the shelf.
 */
import type { Scenario } from '../../core/model/scenario.ts'
import type { ShelfCard } from '../shelf-card.ts'
import { loadScenarioText, SHELF } from '../shelf.ts'
import type { Cabinet } from './cabinet.ts'

interface KeptFile {
  readonly text: string
  readonly card?: ShelfCard
}

/** Keeps a file; with its card it stands on the shelf, without it stays where it stood. */
export async function keepScenario(cabinet: Cabinet, hash: string, { text, card }: KeptFile): Promise<void> {
  await cabinet.change('scenarios', hash, (before) => {
    const known = card ?? read(before)?.card
    return { text, ...(known && { card: known }) }
  })
}

/** Keeps what a session on the shelf is played with, once for all its sessions. Rejects when the device refuses. */
export async function keepPlayed(cabinet: Cabinet, { id, hash }: Pick<Scenario, 'id' | 'hash'>): Promise<void> {
  if ((await cabinet.read('scenarios', hash)) !== undefined || !isShelved({ id, hash })) return
  const text = await loadScenarioText(id)
  if (text !== undefined) await keepScenario(cabinet, hash, { text })
}

/** Lets go of the texts that do not stand on the shelf and that nobody needs. */
export async function pruneScenarios(cabinet: Cabinet, isNeeded: (hash: string) => boolean): Promise<void> {
  const idle = (await cabinet.list('scenarios')).filter(({ key, value }) => !read(value)?.card && !isNeeded(key))
  for (const { key } of idle) await cabinet.change('scenarios', key, () => undefined)
}

/** Cards of the kept files that stand on the shelf. */
export async function listKeptCards(cabinet: Cabinet): Promise<ShelfCard[]> {
  return (await cabinet.list('scenarios')).flatMap(({ value }) => read(value)?.card ?? [])
}

/** Takes a file off the shelf. Where a session still needs it, its text stays. */
export async function unshelveScenario(
  cabinet: Cabinet,
  hash: string,
  { isNeeded }: { readonly isNeeded: boolean },
): Promise<void> {
  await cabinet.change('scenarios', hash, (before) => {
    const file = read(before)
    return isNeeded && file ? { text: file.text } : undefined
  })
}

/** The text of a scenario as it was played; `undefined` when this device has another version of it. */
export async function scenarioText(
  cabinet: Cabinet,
  { id, hash }: Pick<Scenario, 'id' | 'hash'>,
): Promise<string | undefined> {
  const kept = read(await cabinet.read('scenarios', hash))
  if (kept) return kept.text
  return isShelved({ id, hash }) ? await loadScenarioText(id) : undefined
}

function isShelved({ id, hash }: Pick<Scenario, 'id' | 'hash'>): boolean {
  return SHELF.some((card) => card.id === id && card.hash === hash)
}

/** The scenario with this hash, read again from its text; the parser comes only now. */
export async function loadKeptScenario(cabinet: Cabinet, hash: string): Promise<Scenario | undefined> {
  const file = read(await cabinet.read('scenarios', hash))
  if (file === undefined) return undefined
  const { parseScenario } = await import('../../core/scenario/parse.ts')
  return parseScenario(file.text, hash).scenario
}

/** What was kept before there were cards is a bare text. */
function read(value: unknown): KeptFile | undefined {
  if (typeof value === 'string') return { text: value }
  const isFile = typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  return isFile ? (value as KeptFile) : undefined
}
