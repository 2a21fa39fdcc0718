/** Types what an author's keyboard has no key for. */

/**
 * A straight apostrophe inside a word, or behind its s, becomes a typographic one (it’s, the farmers’). Elsewhere it may be a
 * quotation mark, and stays as it was written.
 */
export function typeset(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=s)'/gu, '’')
}
