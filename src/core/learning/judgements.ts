/** Every probability that was stated and what came of it, and how well the two agree over many sessions (domain model 5.2). */
import { judgedReadings } from '../scoring/measures/judgement.ts'
import type { SessionPlayed } from '../scoring/session-played.ts'

export interface Judgement {
  /** Stated certainty of being right, 0-100. */
  readonly percent: number
  readonly right: boolean
}

/** Fewer than these say little; then only a direction is given. */
export const ENOUGH_JUDGEMENTS = 12
const BINS = 5
/** Calibration is 0 at this expected gap between confidence and hits, and 100 at none. */
const WORST_GAP = 0.5

/** The likeliest explanation of each reading with the confidence in it, and whether an exit was called final rightly. */
export function statedJudgements(played: SessionPlayed): Judgement[] {
  return judgedReadings(played).flatMap(({ reading, trueRival, cameBack }) => {
    const beliefs = Object.entries(reading.beliefs).sort(([, a], [, b]) => b - a)
    const [leading] = beliefs[0] ?? []
    const main = leading === undefined ? [] : [{ percent: reading.confidence, right: leading === trueRival }]
    if (cameBack === undefined || reading.final === undefined) return main
    const isFinal = reading.final >= 50
    return [...main, { percent: isFinal ? reading.final : 100 - reading.final, right: isFinal === !cameBack }]
  })
}

export interface Calibration {
  readonly judgements: number
  /** Mean confidence and share of hits, 0-100. */
  readonly confidence: number
  readonly hits: number
  /** 0-100; absent below twelve judgements. */
  readonly score?: number
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly count: number
    readonly hits: number
    readonly confidence: number
  }[]
}

/** `undefined` when nothing was stated yet. */
export function calibration(judgements: readonly Judgement[]): Calibration | undefined {
  if (judgements.length === 0) return undefined
  const bins = Array.from({ length: BINS }, (_, at) => binOf(judgements, at)).filter(({ count }) => count > 0)
  const gap = bins.reduce((sum, bin) => sum + (bin.count * Math.abs(bin.confidence - bin.hits)) / 100, 0)
  const expected = gap / judgements.length
  return {
    judgements: judgements.length,
    confidence: mean(judgements.map(({ percent }) => percent)),
    hits: share(judgements),
    ...(judgements.length >= ENOUGH_JUDGEMENTS && { score: 100 * Math.max(0, 1 - expected / WORST_GAP) }),
    bins,
  }
}

function binOf(judgements: readonly Judgement[], at: number): Calibration['bins'][number] {
  const width = 100 / BINS
  const [from, to] = [at * width, (at + 1) * width]
  const inside = judgements.filter(
    ({ percent }) => percent >= from && (percent < to || (percent === 100 && to === 100)),
  )
  return { from, to, count: inside.length, hits: share(inside), confidence: mean(inside.map(({ percent }) => percent)) }
}

function share(judgements: readonly Judgement[]): number {
  return mean(judgements.map(({ right }) => (right ? 100 : 0)))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
