/** What a seat does in one turn: a line, an offer, or something that takes no turn. The log writes each as one choice. */
import type { Terms } from './offer.ts'
import type { Framing } from './setting.ts'

export type Move =
  | { readonly kind: 'prepare'; readonly target: number; readonly limit: number }
  | { readonly kind: 'line'; readonly line: string }
  /** `beside`: up to two further packages, offered at the same time to be chosen from. */
  | { readonly kind: 'offer'; readonly terms: Terms; readonly framing: Framing; readonly beside?: readonly Terms[] }
  /** Belief over an event's rivals in per cent, summing to 100; how sure of the leading one; for a walkout whether it is genuine and final. */
  | {
      readonly kind: 'read'
      readonly beliefs: Readonly<Record<string, number>>
      readonly confidence: number
      readonly genuine?: number
      readonly final?: number
    }
  /** Cues that the note joins: two that belong to an unspoken interest confirm it as inferred. */
  | { readonly kind: 'note'; readonly text: string; readonly cues?: readonly string[] }
