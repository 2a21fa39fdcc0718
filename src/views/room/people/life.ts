/**
 * When a person blinks and how a mouth moves while speaking: fixed lists, so that nothing depends on chance.
 */
import type { Look } from '../../dom/people/person.ts'

/** Gaps between blinks, in milliseconds; people blink about fifteen times a minute, unevenly. */
const BLINK_GAPS_MS = [3100, 4700, 2600, 5200, 900, 3800, 4400, 2900, 6100] as const
export const BLINK_MS = 130

export function blinkGapMs(turn: number, seat: number): number {
  return BLINK_GAPS_MS[(turn + seat * 4) % BLINK_GAPS_MS.length] ?? 4000
}

const SYLLABLES: readonly (readonly [mouth: Look['mouth'], ms: number])[] = [
  ['ajar', 120],
  ['talking', 140],
  ['ajar', 90],
  ['shut', 110],
  ['talking', 130],
  ['ajar', 120],
  ['talking', 110],
  ['shut', 160],
  ['ajar', 100],
  ['talking', 150],
  ['shut', 90],
]

/** A line is spoken for about this long; then the mouth rests although the words stay on the page. */
export const SPEECH_MS = 3400

export function syllable(turn: number): { readonly mouth: Look['mouth']; readonly ms: number } {
  const [mouth, ms] = SYLLABLES[turn % SYLLABLES.length] ?? ['shut', 120]
  return { mouth, ms }
}
