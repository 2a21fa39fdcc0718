/** What no deal is worth to both sides over the whole of the talks: circumstances move it, and time wears it down. */
import type { Limit } from '../model/deal-table.ts'
import type { Case } from '../model/scenario.ts'

interface Limits {
  readonly you: number
  readonly they: Limit
}

/** As low as they can ever be. */
export function lowestLimits({ limits, circumstances, drift, rounds }: Case): Limits {
  const ours = circumstances.flatMap((each) => each.limits.you ?? [])
  const theirs = [limits.they, ...circumstances.flatMap((each) => each.limits.they ?? [])]
  const reachable = theirs.filter((limit) => limit !== 'unreachable')
  return {
    you: Math.min(limits.you, ...ours) - drift.you * rounds,
    they: reachable.length === 0 ? 'unreachable' : Math.min(...reachable) - drift.they * rounds,
  }
}

/** As high as they can ever be. */
export function highestLimits({ limits, circumstances }: Case): Limits {
  const theirs = [limits.they, ...circumstances.flatMap((each) => each.limits.they ?? [])]
  return {
    you: Math.max(limits.you, ...circumstances.flatMap((each) => each.limits.you ?? [])),
    they: theirs.includes('unreachable') ? 'unreachable' : Math.max(...theirs.map(Number)),
  }
}
