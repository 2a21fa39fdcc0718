/** Small pieces of Spanish that several sentences share: numbers, lists, quotes. */

/** Points as people write them: whole where they are whole, with a decimal comma where they are not. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',')
}

/** With the plural as it is written, because `s` is not enough: “1 sesión”, “2 sesiones”. */
export function count(amount: number, one: string, many: string): string {
  return `${number(amount)} ${amount === 1 ? one : many}`
}

export function points(amount: number): string {
  return count(amount, 'punto', 'puntos')
}

/** The space keeps number and sign on one line. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

export function quote(words: string): string {
  return `«${words.replace(/[«»]/g, '"')}»`
}

/** “a, b y c”; “e” before a word that begins with the same sound. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  const and = /^h?i(?![ae])/i.test(last.replace(/^[«“"¿¡]+/, '')) ? 'e' : 'y'
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}

export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(start) ? start : `${start}.`
}

/** Abbreviations such as “MAAN” stay as they are. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** “de” with a name or a clause behind it: “del” where the article follows. */
export function of(name: string): string {
  return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`
}
