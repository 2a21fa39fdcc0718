/** Luck, apart from judgement: what chance decided, against how likely it was when it was decided. */
import type { SessionPlayed } from '../session-played.ts'

export interface Luck {
  /** Yeses and returns that came, less those that were to be expected: about −n to n for n chances. */
  readonly balance: number
  /** How often chance decided something. */
  readonly chances: number
  readonly came: number
  readonly expected: number
}

/** `undefined` when nothing was left to chance. */
export function luck({ end }: Pick<SessionPlayed, 'end'>): Luck | undefined {
  const { chances } = end
  if (chances.length === 0) return undefined
  const came = chances.filter(({ happened }) => happened).length
  const expected = chances.reduce((sum, { probability }) => sum + probability, 0)
  return { balance: came - expected, chances: chances.length, came, expected }
}
