/**
 * Scenarios that teach more beside each other than alone: comparing two cases improved negotiated results more than reading
 * principles did (Nadler, Thompson and Van Boven 2003; the pairs are those of the domain model, 6).
 */
interface Pair {
  readonly id: string
  readonly ids: readonly [string, string]
}

export const PAIRS = [
  { id: 'making-up', ids: ['chilled-words', 'before-the-rains'] },
  { id: 'last-words', ids: ['terminal-loop', 'the-empty-chair'] },
  { id: 'small-steps', ids: ['rising-dough', 'the-reservoir-ledger'] },
  { id: 'other-terms', ids: ['two-flags-one-film', 'seat-count'] },
  // Its two walkouts are the pair: both are in the one case.
  { id: 'twice-out', ids: ['the-second-generation', 'the-second-generation'] },
  { id: 'wanting-to', ids: ['the-other-offer', 'stronger-together'] },
] as const satisfies readonly Pair[]

/** Catalogues say what to compare in each, without giving either answer away. */
export type PairId = (typeof PAIRS)[number]['id']

export function pairOf(scenario: string): { readonly other: string; readonly id: PairId } | undefined {
  const pair = PAIRS.find(({ ids: [one, two] }) => one === scenario || two === scenario)
  if (!pair) return undefined
  const [one, two] = pair.ids
  return { other: one === scenario ? two : one, id: pair.id }
}
