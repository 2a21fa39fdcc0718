/** The goal score: was the right kind of ending reached, and how good was it for the trainee (domain model 5.2)? */
import { outcomeMeasures } from '../../deals/outcome-measures.ts'
import type { Terms } from '../../model/offer.ts'
import type { Case } from '../../model/scenario.ts'
import type { EndingClass, EndingKind } from '../../model/setting.ts'
import { isDealRight } from '../session-played.ts'

export interface Reached {
  readonly kind: EndingKind
  readonly class: EndingClass
  readonly signed: Terms | null
  /** 0-100. */
  readonly exitQuality: number
  /** What our alternative is worth now, as a share of what it was worth at the start. */
  readonly alternativeShare: number
}

/**
 * 0-100. A deal where a deal is right: 60 E + 25 X + 15 N, nothing below our own limit or over a red line. A deal missed, or an
 * exit that is not the right one: at most 30, by how well it was left. No deal where none is right: 70 and up, by what waiting
 * has left of the alternative; signed: 0.
 */
export function goal(theCase: Case, reached: Reached): number {
  if (reached.signed) return isDealRight(theCase) ? dealScore(theCase, reached.signed) : 0
  const chosenRightly =
    reached.kind === 'no-commitment' && (reached.class === 'right' || reached.class === 'acceptable')
  const left = (70 + 0.3 * reached.exitQuality) * reached.alternativeShare
  return chosenRightly ? Math.min(100, left) : (30 * reached.exitQuality) / 100
}

function dealScore(theCase: Case, signed: Terms): number {
  const { margin, valueClaimed, paretoCloseness, nashShare, redLines } = outcomeMeasures(theCase, 'all', signed)
  if (redLines > 0 || (margin ?? 0) < 0) return 0
  return 60 * Math.max(0, valueClaimed ?? 0) + 25 * (paretoCloseness ?? 0) + 15 * (nashShare ?? 0)
}
