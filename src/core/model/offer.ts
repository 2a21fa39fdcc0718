/** Terms: one option chosen for each issue. Knows nothing of what they are worth. */
import type { Framing } from './setting.ts'

/** Issue id to option id. A full package names every issue. */
export type Terms = Readonly<Record<string, string>>

/** Whose offer it is; a neutral's is put to both in confidence. */
export type OfferBy = 'trainee' | 'counterpart' | 'neutral'

export interface Offer {
  readonly by: OfferBy
  readonly terms: Terms
  /** Further packages that were offered at the same time. */
  readonly beside?: readonly Terms[]
  readonly framing: Framing
  readonly round: number
  readonly turn: number
}
