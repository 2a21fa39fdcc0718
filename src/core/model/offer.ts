/** Terms: one option chosen for each issue. Knows nothing of what they are worth. */
import type { Framing } from './setting.ts'

/** Issue id to option id. A full package names every issue. */
export type Terms = Readonly<Record<string, string>>

export interface Offer {
  readonly by: 'trainee' | 'counterpart'
  readonly terms: Terms
  readonly framing: Framing
  readonly round: number
  readonly turn: number
}
