/** The debrief of one session as plain data. Everything in it is computed from the log; nothing judges the person. */
import type { Scenario } from '../../model/scenario.ts'
import { limitsNow } from '../../engine/index.ts'
import { impasseType } from '../../scoring/impasse-type.ts'
import { scorecard } from '../../scoring/scorecard.ts'
import { eventsOf, sessionPlayed, type SessionPlayed } from '../../scoring/session-played.ts'
import type { Step } from '../../session/play.ts'
import type { ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
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
export function presentReport(scenario: Scenario, steps: readonly Step[], words: FurtherWords): ReportView {
  const played = sessionPlayed(scenario, steps)
  const card = scorecard(played)
  return {
    scenario: scenario.title,
    truthNote: words.report.truths[played.end.truth],
    headline: headlineSentence(played, words.report),
    ending: endingView(played, words.report),
    measures: measureViews(played, card, words.report),
    beside: besideViews(card, played, words.report),
    moves: moveViews(played, words),
    moments: momentViews(played, words.report),
    impasses: impasseViews(played, words.report),
    readings: readingViews(played, words.report),
    deals: dealView(played, words.report),
    interests: interestViews(played, words.report),
    felt: feltViews(played, card.subjectiveValue, words.report),
    quadrant: quadrantView(card, words.report),
    conditions: conditionViews(played, words.craft),
    traps: trapViews(played, words.report),
    prepared: preparedView(played, words.report),
    hidden: played.theCase.hidden,
  }
}

function endingView({ theCase, end }: SessionPlayed, { ending: words }: FurtherWords['report']): ReportView['ending'] {
  const ending = theCase.endings.find(({ id }) => id === end.ending?.id)
  if (!ending) return { title: words.open, happened: words.goesOn, later: '', classWord: words.openClass }
  const { title, happened, later } = ending
  return { title, happened, later, classWord: words.classes[ending.class], kind: ending.kind }
}

function impasseViews(played: SessionPlayed, { impasseTypes }: FurtherWords['report']): ReportView['impasses'] {
  const { theCase, steps, end } = played
  return eventsOf(theCase).flatMap((event) => {
    const isOn = end.event?.id === event.id
    const outcome =
      end.outcomes[event.id] ?? (isOn && { fromTurn: end.event.startedTurn, toTurn: end.turn, resolved: false })
    if (!outcome) return []
    const last = isOn ? end : steps.findLast(({ before }) => before.event?.id === event.id)?.before
    const type = impasseTypes[impasseType(theCase, event, last && limitsNow(theCase, last))]
    const { fromTurn, toTurn, resolved } = outcome
    return [{ name: event.name, truth: event.truth, type, fromTurn, toTurn, resolved }]
  })
}
