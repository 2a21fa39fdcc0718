/** Terms as one phrase in the issues' own labels, e.g. "−3%, 45 days, 48 h". */
import type { SeatIssue } from '../engine/index.ts'
import type { Terms } from '../model/offer.ts'

export function termsInWords(issues: readonly SeatIssue[], terms: Terms): string {
  return issues.map((issue) => issue.options.find((option) => option.id === terms[issue.id])?.label ?? '–').join(', ')
}
