/** What several parts of the debrief look up in the case: labels and names. Knows nothing of scores. */
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'

/** The options of some terms in the order of the issues, e.g. “−3% · 45 days”. */
export function termsWords(theCase: Case, terms: Terms): string {
  return theCase.issues
    .flatMap(({ id, options }) => options.find((option) => option.id === terms[id])?.label ?? [])
    .join(' · ')
}

export function issueLabels(theCase: Case, ids: readonly string[]): string[] {
  return theCase.issues.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
}

export function interestLabel(theCase: Case, id: string): string {
  return theCase.interests.find((interest) => interest.id === id)?.label ?? id
}

export function counterpartName(theCase: Case): string {
  return personName(theCase, theCase.counterpart.id)
}

export function personName(theCase: Case, id: string): string {
  return theCase.people.find((person) => person.id === id)?.name ?? ''
}
