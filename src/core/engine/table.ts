/** Look-ups made once for each case: lines by id, packages by what is known. Derived only; holds no state of play. */
import { dealSpace } from '../deals/deal-space.ts'
import { enumeratePackages, isOpen } from '../deals/packages.ts'
import { invariant } from '../lib/assert-never.ts'
import type { DealTable, Issue } from '../model/deal-table.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Terms } from '../model/offer.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { Mode } from '../model/setting.ts'
import type { NegotiationState } from './state.ts'

export interface PricedPackage {
  readonly terms: Terms
  readonly you: number
  readonly they: number
  readonly redLines: number
}

export interface PlacedLine {
  readonly line: Line
  /** The beat or event it belongs to; `bank` for generic lines. */
  readonly home: string
}

/** What can be agreed with the options open now. */
export interface OpenTable {
  readonly packages: readonly PricedPackage[]
  /** The most points the counterpart could get (U* of the dynamics). */
  readonly most: number
  /** Nash packages by the limits they were asked for. */
  readonly nashByLimits: Map<string, PricedPackage | null>
}

interface Table {
  readonly lines: ReadonlyMap<string, PlacedLine>
  readonly open: Map<string, OpenTable>
  readonly openByKnown: WeakMap<NegotiationState['known'], OpenTable>
}

/** The parts of a state that decide what can be agreed. */
type OnTheTable = Pick<NegotiationState, 'known' | 'awarded' | 'deferred' | 'added'>
type Time = Pick<NegotiationState, 'round' | 'ticks' | 'circumstances'>

const tables = new WeakMap<Case, Table>()

function tableOf(theCase: Case): Table {
  const known = tables.get(theCase)
  if (known) return known
  const lines = new Map<string, PlacedLine>()
  for (const home of [...theCase.beats, ...theCase.events, theCase.walkout]) {
    for (const line of home.lines) lines.set(line.id, { line, home: home.id })
  }
  for (const line of theCase.bank) lines.set(line.id, { line, home: 'bank' })
  const table: Table = { lines, open: new Map(), openByKnown: new WeakMap() }
  tables.set(theCase, table)
  return table
}

/** An event by id; the unforeseen walkout is one too. */
export function findEvent(theCase: Case, id: string | undefined): ScenarioEvent | undefined {
  return theCase.walkout.id === id ? theCase.walkout : theCase.events.find((each) => each.id === id)
}

export function caseOf(scenario: Scenario, state: NegotiationState): Case {
  return scenario.cases[state.truth]
}

export function findLine(theCase: Case, id: string): PlacedLine | undefined {
  return tableOf(theCase).lines.get(id)
}

/**
 * The issues with the options that can be offered now: those whose interest is out or that something new has brought, and of a
 * settled issue its award.
 */
export function issuesNow(theCase: Case, { known, awarded, deferred, added }: OnTheTable): readonly Issue[] {
  const found = new Set(Object.keys(known))
  return theCase.issues.map((issue) => {
    const award = awarded[issue.id]
    const isParked = deferred.includes(issue.id)
    const options = issue.options.filter((option) =>
      award
        ? option.id === award
        : isOpen(option, found) || (option.later && isParked) || added.some((terms) => terms[issue.id] === option.id),
    )
    return { ...issue, options }
  })
}

/** Everything that can be put together now, priced for both sides. The same knowledge is looked up at once. */
export function tableOpen(theCase: Case, now: OnTheTable): OpenTable {
  const table = tableOf(theCase)
  const awards = Object.entries(now.awarded)
  const isPlain = awards.length === 0 && now.deferred.length === 0 && now.added.length === 0
  const seen = isPlain ? table.openByKnown.get(now.known) : undefined
  if (seen) return seen
  const settled = awards.map(([issue, option]) => `${issue}=${option}`)
  const key = JSON.stringify([Object.keys(now.known).sort(), settled, now.deferred, now.added])
  const open = table.open.get(key) ?? openTable(theCase, now)
  table.open.set(key, open)
  if (isPlain) table.openByKnown.set(now.known, open)
  return open
}

function openTable(theCase: Case, now: OnTheTable): OpenTable {
  const packages = enumeratePackages({ ...theCase, issues: issuesNow(theCase, now) }, 'all')
  invariant(packages.length > 0, 'a case has at least one package')
  const most = packages.reduce((best, each) => Math.max(best, each.they), 0)
  return { packages, most, nashByLimits: new Map() }
}

/** The package of the largest product of surpluses under today's limits; `null` while none meets both. */
export function nashNow(theCase: Case, state: OnTheTable & Time): PricedPackage | null {
  const open = tableOpen(theCase, state)
  const limits = limitsNow(theCase, state)
  const key = `${limits.you}/${limits.they}`
  const before = open.nashByLimits.get(key)
  if (before !== undefined) return before
  const table: DealTable = { issues: issuesNow(theCase, state), limits }
  const [pair] = dealSpace(table, 'all').nash
  const found =
    pair && open.packages.find(({ you, they, redLines }) => redLines === 0 && you === pair[0] && they === pair[1])
  open.nashByLimits.set(key, found ?? null)
  return found ?? null
}

/** What no deal is worth to each side today: as the author gave it, changed by the world, less what waiting has cost. */
export function limitsNow(theCase: Case, { round, ticks, circumstances }: Time): Case['limits'] {
  const { drift } = theCase
  if (circumstances.length === 0 && drift.you === 0 && drift.they === 0) return theCase.limits
  const changes = circumstances.map((id) => theCase.circumstances.find((each) => each.id === id)?.limits)
  const { you, they } = Object.assign({}, theCase.limits, ...changes) as Case['limits']
  const waited = round + ticks
  return {
    you: Math.max(0, you - drift.you * waited),
    they: they === 'unreachable' ? they : Math.max(0, they - drift.they * waited),
  }
}

/** Rounds there are: in Challenge ten for every twelve that the author gave (dynamics 1). */
export function roundsOf(theCase: Case, mode: Mode): number {
  return mode === 'challenge' ? Math.max(1, Math.round((theCase.rounds * 10) / 12)) : theCase.rounds
}

/** The counterpart's true limit today, in points; where no package reaches it, just above the best one. */
export function trueLimit(theCase: Case, state: Time): number {
  const { they } = limitsNow(theCase, state)
  return they === 'unreachable' ? 101 : they
}
