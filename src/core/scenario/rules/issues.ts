/** Rules about what is on the table: something can be offered on every issue, and all packages can be weighed. */
import type { Finding } from '../findings.ts'
import { partOf, partsOf } from '../truths.ts'

/** The counterpart weighs each of them at every answer. */
const MOST_PACKAGES = 20_000

export function checkOptions(root: unknown): Finding[] {
  return partsOf(partOf(root, 'issues'))
    .filter(([, issue]) =>
      partsOf(partOf(issue, 'options')).every(([, option]) => partOf(option, 'needs') !== undefined),
    )
    .map(([id]) => ({ code: 'no-open-option', path: ['issues', id], onKey: true, say: { issue: id } }))
}

export function checkPackages(root: unknown): Finding[] {
  const issues = partsOf(partOf(root, 'issues'))
  const count = issues.reduce((product, [, issue]) => product * partsOf(partOf(issue, 'options')).length, 1)
  if (count <= MOST_PACKAGES) return []
  const say = { count: String(count), most: String(MOST_PACKAGES) }
  return [{ code: 'too-many-packages', path: ['issues'], onKey: true, say }]
}
