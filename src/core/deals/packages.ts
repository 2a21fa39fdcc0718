/** Packages one by one: which options are open, what terms are worth, and the full list for tables small enough to list. */
import { invariant } from '../lib/assert-never.ts'
import type { DealTable, Issue, Option } from '../model/deal-table.ts'
import type { Terms } from '../model/offer.ts'
import { tidy } from './scale.ts'

/** Interests that have come out; `all` when everything has. */
export type Known = ReadonlySet<string> | 'all'

export interface Points {
  readonly you: number
  readonly they: number
}

export interface Package extends Points {
  readonly terms: Terms
  /** How many red lines of the trainee's it crosses. */
  readonly redLines: number
}

/** Whether the option can be offered: it needs no interest, or that interest is out, and the issue is not parked with it. */
export function isOpen(option: Option, known: Known): boolean {
  if (option.later && known !== 'all') return false
  return option.needs === undefined || known === 'all' || known.has(option.needs)
}

/** The table with only the options that can be offered now; its limits stay. */
export function openOptions(table: DealTable, known: Known): DealTable {
  const issues = table.issues.map((issue) => ({
    ...issue,
    options: issue.options.filter((option) => isOpen(option, known)),
  }))
  return { ...table, issues }
}

/** What the terms are worth to both. An issue not named adds nothing; an option that does not exist is a fault of ours. */
export function points(table: DealTable, terms: Terms): Points {
  const chosen = chosenOptions(table, terms)
  return { you: total(chosen, 'you'), they: total(chosen, 'they') }
}

/** How many red lines of the trainee's the terms cross. */
export function redLines(table: DealTable, terms: Terms): number {
  return chosenOptions(table, terms).filter((option) => option.redLine).length
}

/** Whether every issue has its option. */
export function isFull(table: DealTable, terms: Terms): boolean {
  return table.issues.every((issue) => terms[issue.id] !== undefined)
}

/**
 * Every full package that can be offered, red lines included and counted, in the order of issues and options. Meant for
 * tables of a few thousand packages; `dealSpace` measures larger ones without listing them.
 */
export function enumeratePackages(table: DealTable, known: Known): Package[] {
  const start: Package[] = [{ terms: {}, you: 0, they: 0, redLines: 0 }]
  return openOptions(table, known).issues.reduce((packages, issue) => extended(packages, issue), start)
}

/** What agreed terms may have to be: for each issue one of these options, and worth so much to a side. */
export interface Wanted {
  readonly terms?: Readonly<Record<string, readonly string[]>>
  readonly you?: number
  readonly they?: number
}

export function meets({ terms, you, they }: Package, wanted: Wanted): boolean {
  if (you < (wanted.you ?? 0) || they < (wanted.they ?? 0)) return false
  return hasOptions(terms, wanted.terms)
}

/** Whether the terms have, for each issue named, one of its options there. */
export function hasOptions(terms: Terms, wanted: Readonly<Record<string, readonly string[]>> = {}): boolean {
  return Object.entries(wanted).every(([issue, options]) => options.includes(terms[issue] ?? ''))
}

function extended(packages: readonly Package[], issue: Issue): Package[] {
  return packages.flatMap((before) =>
    issue.options.map((option) => ({
      terms: { ...before.terms, [issue.id]: option.id },
      you: tidy(before.you + option.you),
      they: tidy(before.they + option.they),
      redLines: before.redLines + (option.redLine ? 1 : 0),
    })),
  )
}

function chosenOptions(table: DealTable, terms: Terms): Option[] {
  return table.issues.flatMap((issue) => {
    const id = terms[issue.id]
    if (id === undefined) return []
    const option = issue.options.find((candidate) => candidate.id === id)
    invariant(option, `${issue.id} has an option ${id}`)
    return [option]
  })
}

function total(options: readonly Option[], side: 'you' | 'they'): number {
  return tidy(options.reduce((sum, option) => sum + option[side], 0))
}
