/** Two tries of one scenario side by side: where they parted, what each did from there, and how the other side took it. */
import type { ComparisonSide, ComparisonView, MoveView, ReportView } from '../report-view.ts'
import { count, number, quote } from './sentences.ts'

/** What is known of one try. */
export interface Tried {
  readonly report: ReportView
  readonly choices: readonly string[]
}

/** Two sessions of the same scenario; of different truths too, which is then said. */
export function compareReports(first: Tried, second: Tried): ComparisonView {
  const shared = sharedChoices(first.choices, second.choices)
  const isSameDay = first.report.truthNote === second.report.truthNote
  const sides = [sideOf(first, shared), sideOf(second, shared)] as const
  return {
    scenario: first.report.scenario,
    shared: first.report.moves.filter(({ index }) => index < shared).length,
    sides,
    sentences: [parting(first.report, sides, shared), ...(isSameDay ? [] : [OTHER_DAY]), ...feeling(sides)],
    measures: first.report.measures.map(({ id, label, score }) => {
      const other = second.report.measures.find((measure) => measure.id === id)?.score
      return { id, label, scores: [score, other] as const, ...changeOf(score, other) }
    }),
  }
}

const OTHER_DAY =
  'They were not played on the same day: what was hidden differed, so the same words may have met something else.'

function sharedChoices(first: readonly string[], second: readonly string[]): number {
  const parted = first.findIndex((choice, at) => choice !== second[at])
  return parted < 0 ? first.length : parted
}

function sideOf({ report }: Tried, shared: number): ComparisonSide {
  return {
    headline: report.headline,
    ending: report.ending.title,
    moves: report.moves,
    own: report.moves.filter(({ index }) => index >= shared),
  }
}

function parting(report: ReportView, [first, second]: ComparisonView['sides'], shared: number): string {
  const together = report.moves.filter(({ index }) => index < shared).length
  const opening =
    together === 0 ? 'The two tries part at the first move' : `The two tries share ${count(together, 'move')}`
  const [one, other] = [first.own[0], second.own[0]]
  if (!one || !other) return `${opening}, and one of them ends there.`
  return `${opening}. Then the first said ${quote(one.words)} and the second ${quote(other.words)}`
}

function feeling([first, second]: ComparisonView['sides']): string[] {
  const [one, other] = [first.moves.at(-1), second.moves.at(-1)]
  if (!one || !other) return []
  return [compared('Trust', one, other), compared('Frustration', one, other)]
}

function compared(what: 'Trust' | 'Frustration', one: MoveView, other: MoveView): string {
  const of = what === 'Trust' ? 'trust' : 'frustration'
  const gap = other[of] - one[of]
  if (gap === 0) return `${what} ended at ${one[of]} both times.`
  return `${what} ended at ${one[of]} in the first and ${other[of]} in the second, ${number(Math.abs(gap))} ${gap > 0 ? 'higher' : 'lower'}.`
}

function changeOf(first: number | undefined, second: number | undefined): { readonly change?: number } {
  return first === undefined || second === undefined ? {} : { change: second - first }
}
