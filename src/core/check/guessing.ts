/**
 * How often somebody finds the best line of an event by its looks alone: on pages of six, as they are shown, always taking
 * the line that scores highest by some outward sign.
 */
import { shuffled } from '../lib/rng.ts'
import type { Line } from '../model/line.ts'
import type { Scenario } from '../model/scenario.ts'
import { TRUTHS } from '../model/setting.ts'
import { bestOf, judgedLines, type JudgedLine } from './judged.ts'

const LINES_ON_A_PAGE = 6
const SEEDS = 40
/** So that one or two events do not make a pattern. */
const FEWEST_EVENTS = 3
const MOST_SHARE = 0.5
/** The guess must be so much better than a blind one. */
const MOST_ABOVE_CHANCE = 1.8

export interface Guess {
  /** Percent of pages on which it finds the best line. */
  readonly found: string
  /** The same for a blind guess. */
  readonly chance: string
}

/** The guess, where it works too often to be chance; `undefined` where it does not, or there is too little to say. */
export function worksTooOften(scenario: Scenario, look: (line: Line) => number): Guess | undefined {
  const events = eventsToJudge(scenario)
  if (events.length < FEWEST_EVENTS) return undefined
  const looks = new Map(events.flat().map(({ line }) => [line, look(line)]))
  const pages = events.flatMap((lines, i) =>
    Array.from({ length: SEEDS }, (_, seed) => shuffled(lines, seed + 1, `guess/${i}`).slice(0, LINES_ON_A_PAGE)),
  )
  const found = mean(pages.map((page) => shareOfBest(page, bestBy(page, looks))))
  const chance = mean(pages.map((page) => shareOfBest(page, page)))
  if (found < MOST_SHARE || found < MOST_ABOVE_CHANCE * chance) return undefined
  return { found: percent(found), chance: percent(chance) }
}

/** The judged lines of each event; an event that both truths judge alike counts once. */
export function eventsToJudge({ cases }: Scenario): readonly JudgedLine[][] {
  const all = TRUTHS.flatMap((truth) => cases[truth].events.map((event) => judgedLines(cases[truth], event)))
  const known = new Map(all.map((lines) => [lines.map(({ line, value }) => `${line.id}=${value}`).join(), lines]))
  return [...known.values()].filter((lines) => lines.length > 1)
}

function shareOfBest(page: readonly JudgedLine[], chosen: readonly JudgedLine[]): number {
  const best = bestOf(page)
  return chosen.filter((each) => best.includes(each)).length / chosen.length
}

function bestBy(page: readonly JudgedLine[], looks: ReadonlyMap<Line, number>): readonly JudgedLine[] {
  const most = Math.max(...page.map(({ line }) => looks.get(line) ?? 0))
  return page.filter(({ line }) => looks.get(line) === most)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function percent(part: number): string {
  return String(Math.round(100 * part))
}
