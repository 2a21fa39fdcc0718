/**
 * Scenarios that teach more beside each other than alone: comparing two cases improved negotiated results more than reading
 * principles did (Nadler, Thompson and Van Boven 2003; the pairs are those of the domain model, 6, and one more for the case
 * it leaves out).
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
  // In both there may be no package for the two of them, or somebody behind the one who speaks.
  { id: 'own-line', ids: ['stronger-together', 'sterile-supply'] },
] as const satisfies readonly Pair[]

/** Catalogues say what to compare in each, without giving either answer away. */
export type PairId = (typeof PAIRS)[number]['id']

interface Beside {
  readonly id: PairId
  readonly other: string
}

/** The pairs it belongs to, the closest first. */
export function pairsOf(scenario: string): readonly Beside[] {
  return PAIRS.flatMap(({ id, ids: [one, two] }): readonly Beside[] => {
    if (one === scenario) return [{ other: two, id }]
    return two === scenario ? [{ other: one, id }] : []
  })
}
