/**
 * Scenarios that teach more beside each other than alone: comparing two cases improved negotiated results more than reading
 * principles did (Nadler, Thompson and Van Boven 2003; the pairs are those of the domain model, 6).
 */
export interface Pair {
  readonly ids: readonly [string, string]
  /** What to compare, without giving either answer away. */
  readonly about: string
}

export const PAIRS: readonly Pair[] = [
  { ids: ['chilled-words', 'before-the-rains'], about: 'what it takes to make up for something, on either side of it' },
  { ids: ['terminal-loop', 'the-empty-chair'], about: 'words that end the talks, and what they are for' },
  { ids: ['rising-dough', 'the-reservoir-ledger'], about: 'what a small step and a little time can do' },
  { ids: ['two-flags-one-film', 'seat-count'], about: 'terms that are not what they were, and who changed them' },
  { ids: ['the-other-offer', 'stronger-together'], about: 'whether they want to agree at all' },
]

export function pairOf(scenario: string): { readonly other: string; readonly about: string } | undefined {
  const pair = PAIRS.find(({ ids }) => ids.includes(scenario))
  if (!pair) return undefined
  const [one, two] = pair.ids
  return { other: one === scenario ? two : one, about: pair.about }
}
