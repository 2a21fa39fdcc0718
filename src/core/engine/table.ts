/** Look-ups made once for each case: lines by id, packages by what is known. Derived only; holds no state of play. */
import { enumeratePackages } from '../deals/packages.ts'
import { invariant } from '../lib/assert-never.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Terms } from '../model/offer.ts'
import type { Case, Scenario } from '../model/scenario.ts'
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

interface Table {
  readonly lines: ReadonlyMap<string, PlacedLine>
  readonly packages: Map<string, readonly PricedPackage[]>
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
  const table = { lines, packages: new Map() }
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

/** Every full package that can be put together from what is known, priced for both sides. */
export function packagesOpen(theCase: Case, known: ReadonlySet<string>): readonly PricedPackage[] {
  const table = tableOf(theCase)
  const key = [...known].sort().join(',')
  const made = table.packages.get(key)
  if (made) return made
  const packages = enumeratePackages(theCase, known)
  invariant(packages.length > 0, 'a case has at least one package')
  table.packages.set(key, packages)
  return packages
}

/** The most points the counterpart could get in the packages on the table now (U* of the dynamics). */
export function mostForThem(packages: readonly PricedPackage[]): number {
  return packages.reduce((most, each) => Math.max(most, each.they), 0)
}

/** The counterpart's true limit in points; where no package reaches it, just above the best one. */
export function trueLimit(theCase: Case): number {
  return theCase.limits.they === 'unreachable' ? 101 : theCase.limits.they
}
