/** What a library card needs of a scenario. Used by the page, and while the page is built. */
import { invariant } from '../core/lib/assert-never.ts'
import type { Casting } from '../core/model/casting.ts'
import type { Place } from '../core/model/place.ts'
import type { Scenario } from '../core/model/scenario.ts'

export interface ShelfCard {
  readonly id: string
  readonly hash: string
  readonly title: string
  /** Of its texts. */
  readonly language: string
  readonly card: Scenario['card']
  /** Of the counterpart. */
  readonly looks: Casting
  /** Where the talks are; absent in a card that an older page has kept. */
  readonly place?: Place
}

export function cardOf({ id, hash, title, language, card, cases }: Scenario): ShelfCard {
  const { people, place } = cases.main
  const looks = people.find(({ counterpart }) => counterpart)?.looks
  invariant(looks, 'somebody sits across the table')
  return { id, hash, title, language, card, looks, place }
}
