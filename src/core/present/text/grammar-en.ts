/** Small pieces of English that several sentences share: numbers, lists, quotes. */

/** Points as people write them: whole where they are whole. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : many}`
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

export function quote(words: string): string {
  return `“${words.replace(/[“”"]/g, "'")}”`
}

/** “a, b and c”. */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?”]$/.test(start) ? start : `${start}.`
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
