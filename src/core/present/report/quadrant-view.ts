/**
 * Decision and outcome apart: a good choice can meet bad luck, and a poor one good (Baron and Hershey 1988). The decision is
 * judged by what could be seen before it, the outcome by the ending.
 */
import type { Luck } from '../../scoring/measures/luck.ts'
import type { Scorecard } from '../../scoring/scorecard.ts'
import type { QuadrantId, ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'

/** Choices worth this share of the best that were open count as good ones. */
const GOOD_DECISIONS = 0.7

type QuadrantWords = FurtherWords['report']['quadrant']

/** `undefined` when there was no choice to weigh, or the talks are not over. */
export function quadrantView(
  { decisionQuality, ending, luck }: Scorecard,
  { quadrant }: FurtherWords['report'],
): ReportView['quadrant'] {
  if (decisionQuality === undefined || !ending) return undefined
  const isGood = decisionQuality >= GOOD_DECISIONS
  const isWell = ending.class === 'right' || ending.class === 'acceptable'
  const id: QuadrantId = isGood ? (isWell ? 'earned' : 'unrewarded') : isWell ? 'forgiven' : 'open'
  return {
    id,
    sentence: `${quadrant.sentences[id]} ${quadrant.share(decisionQuality)}`,
    luck: luck ? luckSentence(luck, quadrant) : quadrant.noChance,
  }
}

/** What chance decided, against what was to be expected of it. Half a chance either way is no luck. */
function luckSentence({ balance, chances, came, expected }: Luck, words: QuadrantWords): string {
  const side = balance > 0.5 ? 'with' : balance < -0.5 ? 'against' : 'even'
  return words.chances(words.luck[side], chances, came, expected)
}
