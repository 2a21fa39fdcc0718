/** Builds deal tables for the tests here: small ones by hand, and the twelve scenarios' from their fixture. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { DealTable, Limit, Option } from '../../../src/core/model/deal-table.ts'

type Row = readonly [label: string, you: number, they: number, note?: string]
type PointPair = readonly [you: number, they: number]

export interface DealCase {
  readonly limits: PointPair
  readonly when?: string
  readonly packages: number
  readonly visible: number
  readonly zoneVisible?: number
  readonly zone?: number
  readonly zoneOverRedLines?: number
  readonly nash?: PointPair
  readonly balanced?: PointPair
  readonly maxJoint?: PointPair
  readonly best?: PointPair
}

interface ScenarioDeals {
  readonly issues: Readonly<Record<string, readonly Row[]>>
  readonly cases: readonly DealCase[]
}

const FIXTURE = new URL('../../support/fixtures/deal-tables.yaml', import.meta.url)

export const SCENARIO_DEALS = parse(readFileSync(FIXTURE, 'utf8')) as Readonly<Record<string, ScenarioDeals>>

/** A table from rows of option, points and note; limits as [you, they]. */
export function dealTable(
  issues: Readonly<Record<string, readonly Row[]>>,
  limits: readonly [Limit, Limit],
): DealTable {
  return {
    issues: Object.entries(issues).map(([id, rows]) => ({ id, label: id, options: rows.map((row) => option(row)) })),
    limits: { you: limits[0], they: limits[1] },
  }
}

/** The table of one scenario under the given limits. */
export function scenarioTable(scenario: string, limits: readonly [Limit, Limit]): DealTable {
  const deals = SCENARIO_DEALS[scenario]
  if (!deals) throw new Error(`No deal table for ${scenario}`)
  return dealTable(deals.issues, limits)
}

function option([label, you, they, note]: Row): Option {
  const plain = { id: label, label, you, they }
  if (note === 'red line') return { ...plain, redLine: true }
  return note === undefined ? plain : { ...plain, needs: note }
}
