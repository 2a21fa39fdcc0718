/** How policies find packages: from the options that are open and their own points, never from the other side's. */
import { redLines, type Package } from '../deals/packages.ts'
import { caseOf, issuesNow, tableOpen } from '../engine/index.ts'
import { invariant } from '../lib/assert-never.ts'
import { randomFor } from '../lib/rng.ts'
import type { Issue } from '../model/deal-table.ts'
import type { Move } from '../model/move.ts'
import type { Terms } from '../model/offer.ts'
import type { Framing } from '../model/setting.ts'
import type { Sight } from './policy.ts'

const listed = new WeakMap<readonly Package[], readonly Package[]>()

/** Packages that can be offered now and cross no red line. */
export function openPackages({ scenario, state }: Sight): readonly Package[] {
  const { packages } = tableOpen(caseOf(scenario, state), state)
  const before = listed.get(packages)
  if (before) return before
  const clean = packages.filter(({ redLines }) => redLines === 0)
  listed.set(packages, clean)
  return clean
}

export function offer(terms: Terms, framing: Framing): Move {
  return { kind: 'offer', terms, framing }
}

export function best<Item>(items: readonly Item[], worth: (item: Item) => number): Item {
  const [first, ...others] = items
  invariant(first !== undefined, 'there is something to choose from')
  return others.reduce((found, item) => (worth(item) > worth(found) ? item : found), first)
}

/** The package nearest to so many points of our own. */
export function nearestToOwn(packages: readonly Package[], points: number): Package {
  return best(packages, ({ you }) => -Math.abs(you - points))
}

/** Their points of a package as this trainee guesses them: right in the large, off by a few points for each option. */
export function guesser({ scenario, state }: Sight, spread: number): (each: Package) => number {
  const errors = new Map<string, number>()
  const { issues } = caseOf(scenario, state)
  for (const issue of issues) {
    for (const option of issue.options) {
      const key = `${issue.id}=${option.id}`
      const error = randomFor(state.seed, `policy/${key}`) + randomFor(state.seed, `policy/${key}/again`) - 1
      errors.set(key, 2 * spread * error)
    }
  }
  return ({ terms, they }) => issues.reduce((sum, { id }) => sum + (errors.get(`${id}=${terms[id]}`) ?? 0), they)
}

/** What our points are worth of the package on the table, if there is one that crosses no red line. */
export function theirOffer(sight: Sight): { readonly terms: Terms; readonly you: number } | undefined {
  const { standing } = sight.state
  if (!standing) return undefined
  const theCase = caseOf(sight.scenario, sight.state)
  if (redLines(theCase, standing.terms) > 0) return undefined
  const { issues } = theCase
  const you = issues.reduce((sum, issue) => sum + (optionOf(issue, standing.terms)?.you ?? 0), 0)
  return { terms: standing.terms, you }
}

export function ourLastOffer({ state }: Sight): Terms | undefined {
  return state.offers.findLast(({ by }) => by === 'trainee')?.terms
}

/** Terms halfway, option by option, between two sets of terms, in the order the options stand. */
export function halfway(sight: Sight, from: Terms, to: Terms): Terms {
  const between = issuesNow(caseOf(sight.scenario, sight.state), sight.state).map((issue) => {
    const open = issue.options
    const place = (terms: Terms): number =>
      Math.max(
        0,
        open.findIndex(({ id }) => id === terms[issue.id]),
      )
    const middle = open[Math.round((place(from) + place(to)) / 2)]
    return [issue.id, middle?.id ?? ''] as const
  })
  return Object.fromEntries(between)
}

/** The option in the middle of what stands on the table for each issue. */
export function middles(sight: Sight): Terms {
  const chosen = issuesNow(caseOf(sight.scenario, sight.state), sight.state).map((issue) => {
    const open = issue.options.filter(({ redLine }) => !redLine)
    return [issue.id, open[Math.floor(open.length / 2)]?.id ?? ''] as const
  })
  return Object.fromEntries(chosen)
}

export function sameTerms(a: Terms, b: Terms): boolean {
  return Object.keys({ ...a, ...b }).every((issue) => a[issue] === b[issue])
}

function optionOf(issue: Issue, terms: Terms): Issue['options'][number] | undefined {
  return issue.options.find(({ id }) => id === terms[issue.id])
}
