/** Q, decision quality (domain model 5.2): each choice against the others that could have been made then, never its outcome. */
import { findEvent, findLine, pagesOf } from '../../engine/index.ts'
import type { Line } from '../../model/line.ts'
import type { RatedMoveId } from '../../model/moves.ts'
import { expectedValueAt } from '../benchmark.ts'
import type { SessionPlayed } from '../session-played.ts'

/** Moves that find out. They are prerequisites, met or not, and are not weighed against remedies. */
const INFORMATION: ReadonlySet<string> = new Set<RatedMoveId>([
  'assess-finality',
  'probe-interests',
  'ask-direct-and-verify',
  'confirm-authority-path',
  'recheck-own-limits',
])

export interface Decision {
  /** Index of the step. */
  readonly step: number
  readonly event: string
  readonly line: Line
  readonly value: number
  readonly best: number
  readonly worst: number
  /** Everything that could have been said then, best first. */
  readonly choices: readonly { readonly line: Line; readonly value: number }[]
}

/** Every line said at an event with what else could have been said, on all pages. */
export function decisions({ scenario, theCase, steps }: SessionPlayed): Decision[] {
  return steps.flatMap(({ move, before }, step): Decision[] => {
    const event = findEvent(theCase, before.event?.id)
    const line = move.kind === 'line' ? findLine(theCase, move.line)?.line : undefined
    if (!event || !before.event || !line) return []
    const valueOf = expectedValueAt({ theCase, event, active: before.event, cues: before.cues })
    const choices = pagesOf(scenario, before)
      .flat()
      .map((choice) => ({ line: choice, value: valueOf(choice) }))
      .sort((a, b) => b.value - a.value)
    const best = choices[0]?.value ?? 0
    const worst = choices.at(-1)?.value ?? 0
    return [{ step, event: event.id, line, value: valueOf(line), best, worst, choices }]
  })
}

/** 0-1, weighted by how much hung on each choice; `undefined` when no choice was made that could be weighed. */
export function decisionQuality(made: readonly Decision[]): number | undefined {
  const weighed = made.filter(({ line, best, worst }) => !INFORMATION.has(line.move) && best > worst)
  const stake = weighed.reduce((sum, { best, worst }) => sum + best - worst, 0)
  if (stake === 0) return undefined
  return weighed.reduce((sum, { value, worst }) => sum + value - worst, 0) / stake
}
