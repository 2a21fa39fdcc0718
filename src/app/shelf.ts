/**
 * The scenarios that come with the page: a card of each at once, the whole of one when it is asked for. Files are read
 * while the page is built (tools/scenario-files.ts).
 */
import type { Scenario } from '../core/model/scenario.ts'
import type { Language } from '../core/present/text/words.ts'
import type { ShelfCard } from './shelf-card.ts'

const cards = import.meta.glob<ShelfCard>('../../scenarios/*.yaml', { query: '?card', import: 'card', eager: true })
const wholes = import.meta.glob<Scenario>('../../scenarios/*.yaml', { query: '?scenario', import: 'scenario' })
const texts = import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default' })

/** The language of a translation that lies beside its scenario, by its file's name. */
const TRANSLATED = /\.([a-z]{2,3})\.yaml$/

/** In the order their authors gave, and in the language they wrote in. */
export const SHELF: readonly ShelfCard[] = Object.entries(cards)
  .flatMap(([path, card]) => (TRANSLATED.test(path) ? [] : [card]))
  .sort((a, b) => a.card.order - b.card.order)

/** The shelf for readers of a language: each scenario in it where there is a translation, as it was written where there is none. */
export function shelfIn(language: Language): readonly ShelfCard[] {
  return SHELF.map((card) => cards[pathIn(card.id, language) ?? ''] ?? card)
}

/** The whole scenario, in this language if it can be; `undefined` when no scenario on the shelf has this id. */
export async function loadScenario(id: string, language: Language): Promise<Scenario | undefined> {
  return await wholes[pathIn(id, language) ?? originalPath(id) ?? '']?.()
}

/** The file that the scenario was made from. */
export async function loadScenarioText(id: string): Promise<string | undefined> {
  return await texts[originalPath(id) ?? '']?.()
}

function originalPath(id: string): string | undefined {
  return Object.keys(cards).find((path) => cards[path]?.id === id && !TRANSLATED.test(path))
}

function pathIn(id: string, language: Language): string | undefined {
  return Object.keys(cards).find((path) => cards[path]?.id === id && TRANSLATED.exec(path)?.[1] === language)
}
