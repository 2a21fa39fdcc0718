/**
 * Decision and outcome apart: a good choice can meet bad luck, and a poor one good (Baron and Hershey 1988). The decision is
 * judged by what could be seen before it, the outcome by the ending.
 */
import type { Luck } from '../../scoring/measures/luck.ts'
import type { Scorecard } from '../../scoring/scorecard.ts'
import type { QuadrantId, ReportView } from '../report-view.ts'
import { count, number, percent } from './sentences.ts'

/** Choices worth this share of the best that were open count as good ones. */
const GOOD_DECISIONS = 0.7

const SENTENCES: Readonly<Record<QuadrantId, string>> = {
  earned: 'Good choices at the impasses, and a good ending.',
  unlucky: 'Good choices at the impasses; the ending was not theirs alone to decide.',
  lucky: 'The ending was better than the choices at the impasses.',
  open: 'Better choices were within reach at the impasses.',
}

/** `undefined` when there was no choice to weigh, or the talks are not over. */
export function quadrantView({ decisionQuality, ending, luck }: Scorecard): ReportView['quadrant'] {
  if (decisionQuality === undefined || !ending) return undefined
  const isGood = decisionQuality >= GOOD_DECISIONS
  const isWell = ending.class === 'right' || ending.class === 'acceptable'
  const id: QuadrantId = isGood ? (isWell ? 'earned' : 'unlucky') : isWell ? 'lucky' : 'open'
  return {
    id,
    sentence: `${SENTENCES[id]} They were worth ${percent(decisionQuality)} of the best that could be seen at the time.`,
    luck: luck ? luckSentence(luck) : 'Nothing in this session was left to chance.',
  }
}

/** What chance decided, against what was to be expected of it. Half a chance either way is no luck. */
function luckSentence({ balance, chances, came, expected }: Luck): string {
  const side = balance > 0.5 ? 'Luck was with you' : balance < -0.5 ? 'Luck was against you' : 'Luck was even'
  return `${side}: chance decided ${count(chances, 'time')}; ${number(came)} went your way, where ${number(expected)} were to be expected.`
}
