/** What an ending asks of the agreed terms, and all packages there are to meet it. */
import { enumeratePackages, type Package, type Wanted } from '../deals/packages.ts'
import type { Case, Ending } from '../model/scenario.ts'

/** Names that do not exist are another remark, and ask for nothing here. */
export function wantedBy({ issues }: Case, { when }: Ending): Wanted {
  const terms = Object.entries(when.terms ?? {}).filter(([id, wanted]) => {
    const issue = issues.find((each) => each.id === id)
    return wanted.every((name) => issue?.options.some((option) => option.id === name))
  })
  const { you = 0, they = 0 } = when
  return { you, they, terms: Object.fromEntries(terms) }
}

const listed = new WeakMap<Case, readonly Package[]>()

/** Every package, once everything is known. */
export function packagesOf(theCase: Case): readonly Package[] {
  const packages = listed.get(theCase) ?? enumeratePackages(theCase, 'all')
  listed.set(theCase, packages)
  return packages
}
