/** One issue that outweighs all others for both sides leaves nothing to trade. */
import type { Issue } from '../model/deal-table.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

const MOST_SHARE = 0.6

export function checkOneIssueDecides({ issues }: Case): Finding[] {
  if (issues.length < 2) return []
  return issues
    .filter((issue) => share(issue, issues, 'you') >= MOST_SHARE && share(issue, issues, 'they') >= MOST_SHARE)
    .map((issue) => ({
      code: 'one-issue-decides',
      path: ['issues', issue.id],
      onKey: true,
      say: { issue: issue.id, you: percent(share(issue, issues, 'you')), they: percent(share(issue, issues, 'they')) },
    }))
}

/** Of all points that can be won or lost by a side, those that lie in one issue. */
function share(issue: Issue, issues: readonly Issue[], side: 'you' | 'they'): number {
  const all = issues.reduce((sum, each) => sum + spread(each, side), 0)
  return all === 0 ? 0 : spread(issue, side) / all
}

function spread({ options }: Issue, side: 'you' | 'they'): number {
  const points = options.map((option) => option[side])
  return Math.max(...points) - Math.min(...points)
}

function percent(part: number): string {
  return String(Math.round(100 * part))
}
