/** The debrief of one session as plain data. Everything in it is computed from the log; nothing judges the person. */
import type { EndingClass } from '../../model/setting.ts'
import type { Scenario } from '../../model/scenario.ts'
import { scorecard } from '../../scoring/scorecard.ts'
import { eventsOf, sessionPlayed, type SessionPlayed } from '../../scoring/session-played.ts'
import type { Step } from '../../session/play.ts'
import type { ReportView } from '../report-view.ts'
import { dealView } from './deal-view.ts'
import { conditionViews, trapViews } from './exit-views.ts'
import { feltViews } from './felt-views.ts'
import { headlineSentence } from './headline.ts'
import { interestViews, preparedView, readingViews } from './learned-views.ts'
import { besideViews, measureViews } from './measure-views.ts'
import { momentViews } from './moment-views.ts'
import { moveViews } from './move-views.ts'
import { quadrantView } from './quadrant-view.ts'

/** The debrief of a session of at least one step; an unfinished one is told as far as it went. */
export function presentReport(scenario: Scenario, steps: readonly Step[]): ReportView {
  const played = sessionPlayed(scenario, steps)
  const card = scorecard(played)
  return {
    scenario: scenario.title,
    truthNote: TRUTH_NOTES[played.end.truth],
    headline: headlineSentence(played),
    ending: endingView(played),
    measures: measureViews(played, card),
    beside: besideViews(card, played),
    moves: moveViews(played),
    moments: momentViews(played),
    impasses: impasseViews(played),
    readings: readingViews(played),
    deals: dealView(played),
    interests: interestViews(played),
    felt: feltViews(played, card.subjectiveValue),
    quadrant: quadrantView(card),
    conditions: conditionViews(played),
    traps: trapViews(played),
    prepared: preparedView(played),
    hidden: played.theCase.hidden,
  }
}

const TRUTH_NOTES: Readonly<Record<SessionPlayed['end']['truth'], string>> = {
  main: 'This scenario has a twin: the same room and the same words, with something else behind them. You met the first.',
  twin: 'This scenario has a twin: the same room and the same words, with something else behind them. You met the second.',
}

const CLASS_WORDS: Readonly<Record<EndingClass, string>> = {
  right: 'The right ending for this case',
  acceptable: 'An ending one can live with',
  poor: 'Not the ending this case allowed',
  wrong: 'The ending this case should not have had',
}

function endingView({ theCase, end }: SessionPlayed): ReportView['ending'] {
  const ending = theCase.endings.find(({ id }) => id === end.ending?.id)
  if (!ending) return { title: 'Not over yet', happened: 'The talks can still go on.', later: '', classWord: 'Open' }
  const { title, happened, later } = ending
  return { title, happened, later, classWord: CLASS_WORDS[ending.class], kind: ending.kind }
}

function impasseViews({ theCase, end }: SessionPlayed): ReportView['impasses'] {
  return eventsOf(theCase).flatMap((event) => {
    const { name, truth } = event
    const outcome = end.outcomes[event.id]
    if (outcome)
      return [{ name, truth, fromTurn: outcome.fromTurn, toTurn: outcome.toTurn, resolved: outcome.resolved }]
    if (end.event?.id !== event.id) return []
    return [{ name, truth, fromTurn: end.event.startedTurn, toTurn: end.turn, resolved: false }]
  })
}
