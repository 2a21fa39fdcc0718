/**
 * What a group did with one scenario and truth: endings, measures, and for every line at every event how often it was said,
 * by whom it was said (those who handled the impasses best or worst), and how it is rated. Names nobody.
 */
import { execution, rateMove } from '../engine/index.ts'
import type { Line } from '../model/line.ts'
import type { MoveId, Rating } from '../model/moves.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { EndingClass, TruthId } from '../model/setting.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import { MEASURES, type MeasureId } from '../scoring/scorecard.ts'
import { eventsOf } from '../scoring/session-played.ts'
import { isRated } from '../strategy/fit.ts'
import type { Experience } from './experience.ts'

export interface GroupLine {
  readonly line: string
  readonly say: string
  readonly move: MoveId
  /** As it is rated when nothing else was tried before; absent for moves without a rating. */
  readonly rating?: Rating
  /** Sessions in which it was said here. */
  readonly said: number
  /** The same as a share, 0-1, of the third that handled best, and of the third that handled worst. */
  readonly top: number
  readonly bottom: number
  /** Top less bottom: how well choosing it tells the two apart (item discrimination). */
  readonly discrimination: number
}

export interface GroupEvent {
  readonly id: string
  readonly name: string
  /** Sessions that came here. */
  readonly reached: number
  readonly lines: readonly GroupLine[]
  /** How far the ratings of what was said lie apart, 0-1: where a group can learn from each other. */
  readonly instructive: number
}

export interface Spread {
  readonly id: MeasureId
  readonly count: number
  readonly least: number
  readonly median: number
  readonly mean: number
  readonly most: number
}

export interface Group {
  readonly scenario: string
  readonly title: string
  readonly truth: TruthId
  readonly sessions: number
  readonly endings: readonly { readonly title: string; readonly class: EndingClass; readonly count: number }[]
  readonly spreads: readonly Spread[]
  readonly events: readonly GroupEvent[]
}

/** All sessions are of this scenario and truth. */
export function groupOf(scenario: Scenario, truth: TruthId, sessions: readonly Experience[]): Group {
  const theCase = scenario.cases[truth]
  const thirds = thirdsOf(sessions)
  return {
    scenario: scenario.id,
    title: scenario.title,
    truth,
    sessions: sessions.length,
    endings: theCase.endings
      .map(({ id, title, class: rated }) => ({
        title,
        class: rated,
        count: sessions.filter(({ ending }) => ending?.id === id).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    spreads: MEASURES.flatMap((id) => spreadOf(id, sessions)),
    events: eventsOf(theCase).flatMap((event) => eventOf(theCase, event, { sessions, ...thirds })),
  }
}

interface Members {
  readonly sessions: readonly Experience[]
  readonly top: readonly Experience[]
  readonly bottom: readonly Experience[]
}

/** Best and worst third by the handling of impasses; fewer than three sessions have neither. */
function thirdsOf(sessions: readonly Experience[]): Pick<Members, 'top' | 'bottom'> {
  const ranked = sessions.toSorted((a, b) => (b.measures.handling ?? 0) - (a.measures.handling ?? 0))
  const third = Math.floor(ranked.length / 3)
  return { top: ranked.slice(0, third), bottom: third === 0 ? [] : ranked.slice(-third) }
}

function eventOf(theCase: Case, event: ScenarioEvent, members: Members): GroupEvent[] {
  const came = (experience: Experience): boolean => experience.said.some((said) => said.event === event.id)
  const reached = members.sessions.filter(came)
  if (reached.length === 0) return []
  const here: Members = { sessions: reached, top: members.top.filter(came), bottom: members.bottom.filter(came) }
  const lines = event.lines.map((line) => lineOf(theCase, event, line, here))
  return [
    {
      id: event.id,
      name: event.name,
      reached: reached.length,
      lines: lines.sort((a, b) => b.said - a.said),
      instructive: instructiveness(lines),
    },
  ]
}

function lineOf(theCase: Case, event: ScenarioEvent, line: Line, { sessions, top, bottom }: Members): GroupLine {
  const says = ({ said }: Experience): boolean => said.some((each) => each.event === event.id && each.line === line.id)
  const share = (some: readonly Experience[]): number =>
    some.length === 0 ? 0 : some.filter(says).length / some.length
  const rating = freshRating(theCase, event, line)
  return {
    line: line.id,
    say: line.say,
    move: line.move,
    ...(rating && { rating }),
    said: sessions.filter(says).length,
    top: share(top),
    bottom: share(bottom),
    discrimination: share(top) - share(bottom),
  }
}

function freshRating(theCase: Case, event: ScenarioEvent, line: Line): Rating | undefined {
  if (!isRated(line.move)) return undefined
  const { rating } = rateMove(theCase, event, line.move)
  if (rating === 'unavailable') return undefined
  if (!execution(line).criticalMissed) return rating
  return line.move === 'assess-finality' ? 'weak' : 'harmful'
}

const WORTH: Readonly<Record<Rating, number>> = { best: 1, sound: 0.65, weak: 0.2, harmful: -0.6 }
/** From the worst rating to the best, half the group on each. */
const WIDEST = 0.8

/** Standard deviation of what was said, by its rating, against the widest there could be. */
function instructiveness(lines: readonly GroupLine[]): number {
  const said = lines.flatMap((line) => (line.rating ? [{ worth: WORTH[line.rating], times: line.said }] : []))
  const times = said.reduce((sum, each) => sum + each.times, 0)
  if (times === 0) return 0
  const mean = said.reduce((sum, each) => sum + each.worth * each.times, 0) / times
  const variance = said.reduce((sum, each) => sum + (each.worth - mean) ** 2 * each.times, 0) / times
  return Math.min(1, Math.sqrt(variance) / WIDEST)
}

function spreadOf(id: MeasureId, sessions: readonly Experience[]): Spread[] {
  const scores = sessions.flatMap(({ measures }) => measures[id] ?? []).sort((a, b) => a - b)
  const middle = Math.floor(scores.length / 2)
  if (scores.length === 0) return []
  const at = (index: number): number => scores[index] ?? 0
  return [
    {
      id,
      count: scores.length,
      least: at(0),
      median: scores.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
      mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
      most: at(scores.length - 1),
    },
  ]
}
