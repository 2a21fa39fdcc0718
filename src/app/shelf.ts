/**
 * The scenarios that come with the page: a card of each at once, the whole of one when it is asked for. Files are read
 * while the page is built (tools/scenario-files.ts).
 */
import type { Scenario } from '../core/model/scenario.ts'
import type { ShelfCard } from './shelf-card.ts'

const cards = import.meta.glob<ShelfCard>('../../scenarios/*.yaml', { query: '?card', import: 'card', eager: true })
const wholes = import.meta.glob<Scenario>('../../scenarios/*.yaml', { query: '?scenario', import: 'scenario' })
const texts = import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default' })

/** In the order their authors gave. */
export const SHELF: readonly ShelfCard[] = Object.values(cards).sort((a, b) => a.card.order - b.card.order)

/** The whole scenario; `undefined` when no scenario on the shelf has this id. */
export async function loadScenario(id: string): Promise<Scenario | undefined> {
  const path = Object.keys(cards).find((each) => cards[each]?.id === id)
  return path === undefined ? undefined : await wholes[path]?.()
}

/** The file that the scenario was made from. */
export async function loadScenarioText(id: string): Promise<string | undefined> {
  const path = Object.keys(cards).find((each) => cards[each]?.id === id)
  return path === undefined ? undefined : await texts[path]?.()
}
