/** Two tries of one scenario side by side: where they parted, what each did from there, and how the other side took it. */
import type { ComparisonSide, ComparisonView, ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'

type CompareWords = FurtherWords['report']['compare']

/** What is known of one try. */
export interface Tried {
  readonly report: ReportView
  readonly choices: readonly string[]
}

/** Two sessions of the same scenario; of different truths too, which is then said. */
export function compareReports(first: Tried, second: Tried, { compare }: FurtherWords['report']): ComparisonView {
  const shared = sharedChoices(first.choices, second.choices)
  const isSameDay = first.report.truthNote === second.report.truthNote
  const sides = [sideOf(first, shared), sideOf(second, shared)] as const
  return {
    scenario: first.report.scenario,
    shared: first.report.moves.filter(({ index }) => index < shared).length,
    sides,
    sentences: [
      parting(first.report, sides, { shared, words: compare }),
      ...(isSameDay ? [] : [compare.otherDay]),
      ...feeling(sides, compare),
    ],
    measures: first.report.measures.map(({ id, label, score }) => {
      const other = second.report.measures.find((measure) => measure.id === id)?.score
      return { id, label, scores: [score, other] as const, ...changeOf(score, other) }
    }),
  }
}

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

function parting(
  report: ReportView,
  [first, second]: ComparisonView['sides'],
  { shared, words }: { readonly shared: number; readonly words: CompareWords },
): string {
  const together = report.moves.filter(({ index }) => index < shared).length
  const [one, other] = [first.own[0], second.own[0]]
  if (!one && !other) return words.same
  const opening = together === 0 ? words.partFirst : words.share(together)
  return one && other ? words.partsWith(opening, one.words, other.words) : words.oneEnds(opening)
}

function feeling([first, second]: ComparisonView['sides'], words: CompareWords): string[] {
  const [one, other] = [first.moves.at(-1), second.moves.at(-1)]
  if (!one || !other) return []
  return [words.trust(one.trust, other.trust), words.frustration(one.frustration, other.frustration)]
}

function changeOf(first: number | undefined, second: number | undefined): { readonly change?: number } {
  return first === undefined || second === undefined ? {} : { change: second - first }
}
