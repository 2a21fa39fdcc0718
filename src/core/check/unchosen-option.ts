/** An option that another beats for both sides is chosen by nobody. */
import type { Option } from '../model/deal-table.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

export function checkUnchosenOption({ issues }: Case): Finding[] {
  return issues.flatMap((issue) =>
    issue.options.flatMap((option): Finding[] => {
      const better = issue.options.find((other) => beats(other, option))
      if (better === undefined) return []
      const say = { name: option.id, better: better.id }
      return [{ code: 'unchosen-option', path: ['issues', issue.id, 'options', option.id], onKey: true, say }]
    }),
  )
}

/** Better for one side, worse for neither, and there whenever the other is. Bait over a red line is meant to be seen through. */
function beats(one: Option, other: Option): boolean {
  if (one.redLine || other.redLine || (one.needs !== undefined && one.needs !== other.needs)) return false
  return one.you >= other.you && one.they >= other.they && (one.you > other.you || one.they > other.they)
}
