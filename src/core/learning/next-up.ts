/** What to play next, and why: a quiet suggestion, never a duty. Spaced returns help what was learnt to stay. */
import type { TruthId } from '../model/setting.ts'
import type { Dated } from './progress.ts'
import { pairsOf } from './pairs.ts'

export type NextReason = 'return-soon' | 'return-later' | 'other-day' | 'pair' | 'new' | 'again'

export interface NextUp {
  readonly scenario: string
  readonly reason: NextReason
  /** The other scenario of a pair. */
  readonly with?: string
  /** Whole days since it was last played. */
  readonly days?: number
}

const DAY_MS = 86_400_000
/** About two days after the first time, and about a week after the second. */
const RETURNS = [
  { reason: 'return-soon', sessions: 1, afterDays: 2 },
  { reason: 'return-later', sessions: 2, afterDays: 7 },
] as const

/** In order of use, at most one a scenario. `shelf` holds the ids of what can be played, in their order. */
export function nextUp(dated: readonly Dated[], shelf: readonly string[], nowMs: number): NextUp[] {
  const wishes = [
    ...shelf.flatMap((id) => spacedReturn(dated, id, nowMs)),
    ...shelf.flatMap((id) => pairPartner(dated, id)),
    ...shelf.flatMap((id) => (played(dated, id).length === 0 ? [{ scenario: id, reason: 'new' as const }] : [])),
    ...shelf.flatMap((id) => otherDay(dated, id)),
    ...shelf.flatMap((id) => (played(dated, id).length > 0 ? [{ scenario: id, reason: 'again' as const }] : [])),
  ]
  return wishes.filter(({ scenario }, at) => wishes.findIndex((wish) => wish.scenario === scenario) === at)
}

function played(dated: readonly Dated[], scenario: string): Dated[] {
  return dated.filter(({ experience }) => experience.scenario === scenario)
}

/** Days on which it was played count, not sittings: five tries in one evening are one time. */
function spacedReturn(dated: readonly Dated[], scenario: string, nowMs: number): NextUp[] {
  const times = played(dated, scenario).map(({ atMs }) => atMs)
  const days = new Set(times.map((atMs) => Math.floor(atMs / DAY_MS))).size
  const since = Math.floor((nowMs - Math.max(...times)) / DAY_MS)
  const due = RETURNS.find(({ sessions, afterDays }) => sessions === days && since >= afterDays)
  return due ? [{ scenario, reason: due.reason, days: since }] : []
}

function pairPartner(dated: readonly Dated[], scenario: string): NextUp[] {
  if (played(dated, scenario).length > 0) return []
  const pair = pairsOf(scenario).find(({ other }) => played(dated, other).length > 0)
  return pair ? [{ scenario, reason: 'pair', with: pair.other }] : []
}

function otherDay(dated: readonly Dated[], scenario: string): NextUp[] {
  const truths = new Set<TruthId>(played(dated, scenario).map(({ experience }) => experience.truth))
  return truths.size === 1 ? [{ scenario, reason: 'other-day' }] : []
}
