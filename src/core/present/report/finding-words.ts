/** Findings in words: specific to what happened, about the move and never about the person. */
import { assertNever } from '../../lib/assert-never.ts'
import type { Case } from '../../model/scenario.ts'
import type { Finding } from '../../scoring/findings.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import type { MoveId } from '../../model/moves.ts'
import type { FurtherWords } from '../text/words.ts'
import { counterpartName, interestLabel, issueLabels } from './sentences.ts'

export function findingWords(finding: Finding, theCase: Case, words: FurtherWords): string {
  const { findings } = words.report
  const they = counterpartName(theCase)
  switch (finding.code) {
    case 'interest-surfaced':
    case 'answer-not-heard':
      return findings[finding.code](interestLabel(theCase, finding.interest))
    case 'interest-disclosed':
    case 'disclosed-to-performer':
      return findings[finding.code](they, interestLabel(theCase, finding.interest))
    case 'repeated-move':
      return findings[finding.code](words.craft.moves[finding.move].name)
    case 'checks-missed':
      return findings[finding.code](
        words.craft.moves[finding.move].name,
        checkWords(finding.move, finding.checks, words),
      )
    case 'gave-one-way':
      return findings[finding.code](finding.points)
    case 'agreed':
      return findings.agreed(they, finding.points, theCase.limits.you)
    case 'out-of-order': {
      const { name, statement } = words.craft.orderRules[finding.rule]
      return findings[finding.code](name, statement)
    }
    case 'question-came-early':
    case 'terms-read-back':
    case 'asked-what-is-missing':
    case 'threat-made':
    case 'left-in-answer':
    case 'alternative-invented':
      return findings[finding.code]
    default:
      return offerWords(finding, theCase, words.report)
  }
}

type OfferCode =
  | `offer-${'extreme' | 'low' | 'stingy' | 'reversed' | 'traded' | 'moved'}`
  | `first-offer-${'with' | 'without'}-reason`
  | 'under-limit'
  | 'under-own-line'
  | 'over-red-line'

function offerWords(
  finding: Extract<Finding, { code: OfferCode }>,
  theCase: Case,
  { findings }: FurtherWords['report'],
): string {
  const they = counterpartName(theCase)
  const labels = (issues: readonly string[]): string[] => issueLabels(theCase, issues)
  switch (finding.code) {
    case 'first-offer-without-reason':
    case 'first-offer-with-reason':
    case 'over-red-line':
      return findings[finding.code]
    case 'offer-extreme':
      return findings[finding.code](they, finding.first)
    case 'offer-stingy':
      return findings[finding.code](they, finding.same)
    case 'offer-low':
    case 'offer-reversed':
      return findings[finding.code](they)
    case 'offer-traded':
      return findings[finding.code](labels(finding.gave), labels(finding.took))
    case 'offer-moved':
      return findings[finding.code](labels(finding.gave), finding.cost)
    case 'under-limit':
      return findings[finding.code](finding.points, finding.limit)
    case 'under-own-line':
      return findings[finding.code](finding.points, finding.line)
    default:
      return assertNever(finding)
  }
}

/** What these checks of a move ask for. */
export function checkWords(move: MoveId, ids: readonly string[], { craft }: FurtherWords): string[] {
  return MOVE_CARDS[move].checks.flatMap(({ id }, at) => (ids.includes(id) ? (craft.moves[move].checks[at] ?? []) : []))
}
