/** Progress in words and rows. Everything is computed from the sessions; nothing praises or blames a person. */
import { ENOUGH_JUDGEMENTS, type Calibration } from '../../learning/judgements.ts'
import type { NextUp } from '../../learning/next-up.ts'
import type { Progress, Tally } from '../../learning/progress.ts'
import type { CalibrationView, NextView, ProgressView, TallyView } from '../study-view.ts'
import type { FurtherWords } from '../text/words.ts'

export interface ProgressParts {
  readonly progress: Progress
  readonly next: readonly NextUp[]
  readonly titleOf: (scenario: string) => string
  readonly notebook: ProgressView['notebook']
}

const MOST_SUGGESTIONS = 3

export function presentProgress(
  { progress, next, titleOf, notebook }: ProgressParts,
  { craft, study, report }: FurtherWords,
): ProgressView {
  const { strategies, causes, skills } = progress
  return {
    sessions: progress.sessions,
    next: next.slice(0, MOST_SUGGESTIONS).map((wish) => nextView(wish, titleOf, study.reasons)),
    strategies: strategies.map((tally) => ({ ...row(tally, craft.moves[tally.id].name), card: tally.id })),
    causes: causes
      .filter(({ seen }) => seen > 0)
      .map((tally) => ({
        ...row(tally, craft.causes[tally.id].name),
        id: tally.id,
        signals: craft.causes[tally.id].signals,
      })),
    skills: skills.map((tally) => row(tally, study.progress.skillNames[tally.id])),
    ...(progress.calibration && { calibration: calibrationView(progress.calibration, report.calibration) }),
    notebook,
  }
}

function row({ id, seen, tried, fitted, lastMs }: Tally<string>, label: string): TallyView {
  return { id, label, seen, tried, fitted, ...(lastMs !== undefined && { lastMs }) }
}

function nextView(
  { scenario, reason, with: other, days = 0 }: NextUp,
  titleOf: (scenario: string) => string,
  reasons: FurtherWords['study']['reasons'],
): NextView {
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

/** Below twelve judgements only the direction is said; a number would promise too much. */
export function calibrationView(
  { judgements, confidence, hits, score, bins }: Calibration,
  words: FurtherWords['report']['calibration'],
  whose: 'own' | 'group' = 'own',
): CalibrationView {
  const gap = confidence - hits
  const { even, under, over } = words[whose]
  const direction = Math.abs(gap) < SMALL_GAP ? even : gap > 0 ? over : under
  const counted = words.stated(judgements, Math.round(confidence), Math.round(hits))
  const wait = score === undefined ? ` ${words.wait(ENOUGH_JUDGEMENTS)}` : ''
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
