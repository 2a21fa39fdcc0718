/** Look-ups made once for each case: lines by id, packages by what is known. Derived only; holds no state of play. */
import { dealSpace } from '../deals/deal-space.ts'
import { enumeratePackages } from '../deals/packages.ts'
import { invariant } from '../lib/assert-never.ts'
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
  /** Their points at the Nash package; `null` while no package meets both limits. */
  readonly nash: number | null
}

interface Table {
  readonly lines: ReadonlyMap<string, PlacedLine>
  readonly open: Map<string, OpenTable>
  readonly openBySet: WeakMap<ReadonlySet<string>, OpenTable>
}

const tables = new WeakMap<Case, Table>()

function tableOf(theCase: Case): Table {
  const known = tables.get(theCase)
  if (known) return known
  const lines = new Map<string, PlacedLine>()
  for (const home of [...theCase.beats, ...theCase.events, theCase.walkout]) {
    for (const line of home.lines) lines.set(line.id, { line, home: home.id })
  }
  for (const line of theCase.bank) lines.set(line.id, { line, home: 'bank' })
  const table: Table = { lines, open: new Map(), openBySet: new WeakMap() }
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

/** Everything that can be put together from what is known, priced for both sides. The same set is looked up at once. */
export function tableOpen(theCase: Case, known: ReadonlySet<string>): OpenTable {
  const table = tableOf(theCase)
  const seen = table.openBySet.get(known)
  if (seen) return seen
  const key = [...known].sort().join(',')
  const open = table.open.get(key) ?? openTable(theCase, known)
  table.open.set(key, open)
  table.openBySet.set(known, open)
  return open
}

function openTable(theCase: Case, known: ReadonlySet<string>): OpenTable {
  const packages = enumeratePackages(theCase, known)
  invariant(packages.length > 0, 'a case has at least one package')
  const most = packages.reduce((best, each) => Math.max(best, each.they), 0)
  return { packages, most, nash: dealSpace(theCase, known).nash[0]?.[1] ?? null }
}

/** Rounds there are: in Challenge ten for every twelve that the author gave (dynamics 1). */
export function roundsOf(theCase: Case, mode: Mode): number {
  return mode === 'challenge' ? Math.max(1, Math.round((theCase.rounds * 10) / 12)) : theCase.rounds
}

/** The counterpart's true limit in points; where no package reaches it, just above the best one. */
export function trueLimit(theCase: Case): number {
  return theCase.limits.they === 'unreachable' ? 101 : theCase.limits.they
}
