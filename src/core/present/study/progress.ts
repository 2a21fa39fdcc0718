/** Progress in words and rows. Everything is computed from the sessions; nothing praises or blames a person. */
import { ENOUGH_JUDGEMENTS, type Calibration } from '../../learning/judgements.ts'
import type { NextUp } from '../../learning/next-up.ts'
import type { Progress, Tally } from '../../learning/progress.ts'
import { CAUSE_CARDS } from '../../strategy/causes.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import type { CalibrationView, NextView, ProgressView, TallyView } from '../study-view.ts'
import { STUDY_WORDS } from '../text/study-en.ts'

export interface ProgressParts {
  readonly progress: Progress
  readonly next: readonly NextUp[]
  readonly titleOf: (scenario: string) => string
  readonly notebook: ProgressView['notebook']
}

const MOST_SUGGESTIONS = 3

export function presentProgress({ progress, next, titleOf, notebook }: ProgressParts): ProgressView {
  const { strategies, causes, skills } = progress
  return {
    sessions: progress.sessions,
    next: next.slice(0, MOST_SUGGESTIONS).map((wish) => nextView(wish, titleOf)),
    strategies: strategies.map((tally) => ({ ...row(tally, MOVE_CARDS[tally.id].name), card: tally.id })),
    causes: causes
      .filter(({ seen }) => seen > 0)
      .map((tally) => ({
        ...row(tally, CAUSE_CARDS[tally.id].name),
        id: tally.id,
        signals: CAUSE_CARDS[tally.id].signals,
      })),
    skills: skills.map((tally) => row(tally, STUDY_WORDS.progress.skillNames[tally.id])),
    ...(progress.calibration && { calibration: calibrationView(progress.calibration) }),
    notebook,
  }
}

function row({ id, seen, tried, fitted, lastMs }: Tally<string>, label: string): TallyView {
  return { id, label, seen, tried, fitted, ...(lastMs !== undefined && { lastMs }) }
}

function nextView(
  { scenario, reason, with: other, days = 0 }: NextUp,
  titleOf: (scenario: string) => string,
): NextView {
  const { reasons } = STUDY_WORDS
  const why = ((): string => {
    switch (reason) {
      case 'return-soon':
      case 'return-later':
        return reasons[reason](days)
      case 'pair':
        return reasons.pair(titleOf(other ?? ''))
      default:
        return reasons[reason]
    }
  })()
  return { scenario, title: titleOf(scenario), why }
}

const SMALL_GAP = 5

const DIRECTIONS = {
  own: {
    even: 'You were about as often right as you said.',
    over: 'You said more than came true: a little less sure would fit better.',
    under: 'More came true than you said: you may trust your reading more.',
  },
  group: {
    even: 'The group was about as often right as it said.',
    over: 'The group said more than came true.',
    under: 'More came true than the group said.',
  },
} as const

/** Below twelve judgements only the direction is said; a number would promise too much. */
export function calibrationView(
  { judgements, confidence, hits, score, bins }: Calibration,
  whose: keyof typeof DIRECTIONS = 'own',
): CalibrationView {
  const gap = confidence - hits
  const { even, under, over } = DIRECTIONS[whose]
  const direction = Math.abs(gap) < SMALL_GAP ? even : gap > 0 ? over : under
  const counted = `${judgements} stated ${judgements === 1 ? 'judgement' : 'judgements'}: ${Math.round(confidence)}% sure on average, ${Math.round(hits)}% right.`
  const wait = score === undefined ? ` A number comes with ${ENOUGH_JUDGEMENTS} judgements.` : ''
  return {
    sentence: `${counted} ${direction}${wait}`,
    ...(score !== undefined && { score: Math.round(score) }),
    rows: bins.map(({ from, to, count, ...bin }) => ({
      range: `${from}–${to}%`,
      count,
      confidence: Math.round(bin.confidence),
      hits: Math.round(bin.hits),
    })),
  }
}
