/** Small pieces of language that several parts of the debrief share: numbers, lists, quotes. Knows nothing of scores. */
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'

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
export function list(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`
}

export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?”]$/.test(start) ? start : `${start}.`
}

/** The options of some terms in the order of the issues, e.g. “−3% · 45 days”. */
export function termsWords(theCase: Case, terms: Terms): string {
  return theCase.issues
    .flatMap(({ id, options }) => options.find((option) => option.id === terms[id])?.label ?? [])
    .join(' · ')
}

export function issueLabels(theCase: Case, ids: readonly string[]): string {
  return list(
    theCase.issues
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)),
  )
}

export function interestLabel(theCase: Case, id: string): string {
  return quote(theCase.interests.find((interest) => interest.id === id)?.label ?? id)
}

export function counterpartName(theCase: Case): string {
  return personName(theCase, theCase.counterpart.id)
}

export function personName(theCase: Case, id: string): string {
  return theCase.people.find((person) => person.id === id)?.name ?? ''
}
