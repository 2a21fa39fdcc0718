/** A group in words and rows, ready to project. Every number is counted from the session files. */
import type { Group, GroupEvent, GroupLine } from '../../learning/group.ts'
import type { Calibration } from '../../learning/judgements.ts'
import type { Rating } from '../../model/moves.ts'
import { calibrationView } from '../study/progress.ts'
import type { FurtherWords } from '../text/words.ts'
import type { GroupEventView, GroupLineView, GroupView, WorkshopView } from '../workshop-view.ts'

const MOST_INSTRUCTIVE = 3
/** From here on a line tells good and weaker sessions apart (Ebel 1954 calls 0.3 reasonably good). */
const TELLS_APART = 0.3

export interface WorkshopParts {
  readonly groups: readonly Group[]
  readonly calibration: Calibration | undefined
  readonly skipped: WorkshopView['skipped']
  readonly members: WorkshopView['members']
}

export function presentWorkshop(
  { groups, calibration, skipped, members }: WorkshopParts,
  words: FurtherWords,
): WorkshopView {
  return {
    sessions: groups.reduce((sum, { sessions }) => sum + sessions, 0),
    groups: groups.map((group) => groupView(group, words)),
    ...(calibration && { calibration: calibrationView(calibration, words.report.calibration, 'group') }),
    skipped,
    members,
  }
}

function groupView(group: Group, words: FurtherWords): GroupView {
  const { workshop } = words
  const { scenario, truth, title, sessions, endings, spreads, events } = group
  const instructive = events.filter((event) => event.instructive > 0)
  return {
    id: `${scenario}-${truth}`,
    title: `${title}, ${workshop.days[truth]}`,
    sessions,
    endings: endings.map(({ title: ending, class: rated, count: times }) => ({
      title: ending,
      classWord: workshop.classes[rated],
      count: times,
      percent: percent(times / sessions),
    })),
    measures: spreads.map(({ id, count: counted, ...spread }) => ({
      id,
      label: words.report.labels[id],
      count: counted,
      least: Math.round(spread.least),
      median: Math.round(spread.median),
      mean: Math.round(spread.mean),
      most: Math.round(spread.most),
    })),
    events: events.map((event) => eventView(event, words)),
    instructive: instructive
      .toSorted((a, b) => b.instructive - a.instructive)
      .slice(0, MOST_INSTRUCTIVE)
      .map((event) => ({ name: event.name, sentence: splitSentence(event, words) })),
  }
}

function eventView(event: GroupEvent, words: FurtherWords): GroupEventView {
  const { group } = words.report
  const { id, name, reached, lines } = event
  const never = lines.filter(({ said }) => said === 0).length
  const unused = never === 0 ? group.allChosen : group.unused(never)
  return {
    id,
    name,
    reached,
    sentence: `${group.reached(reached)} ${unused}`,
    lines: lines.map((line) => lineView(line, reached, words)),
  }
}

function lineView(
  { line, say, move, rating, said, top, bottom, discrimination }: GroupLine,
  reached: number,
  { craft, workshop: { note } }: FurtherWords,
): GroupLineView {
  return {
    id: line,
    say,
    move: craft.moves[move].name,
    ...(rating && { rating }),
    said,
    shares: [percent(said / reached), percent(top), percent(bottom)],
    discrimination: percent(discrimination),
    note:
      said === 0
        ? note.never
        : discrimination >= TELLS_APART
          ? note.splits
          : isPoor(rating) && discrimination > 0
            ? note.misleads
            : note.none,
  }
}

/** What the two most frequent answers of different rating were, and how many gave each. */
function splitSentence({ lines, reached }: GroupEvent, { report, workshop }: FurtherWords): string {
  const rated = lines.filter(({ rating, said }) => rating && said > 0)
  const first = rated[0]
  const other = rated.find(({ rating }) => isPoor(rating) !== isPoor(first?.rating)) ?? rated[1]
  const told = [first, other].flatMap((line) =>
    line?.rating ? [report.group.split(line.said, reached, line.say, workshop.ratings[line.rating])] : [],
  )
  return `${report.list(told)}.`
}

function isPoor(rating: Rating | undefined): boolean {
  return rating === 'weak' || rating === 'harmful'
}

function percent(share: number): number {
  return Math.round(100 * share)
}
