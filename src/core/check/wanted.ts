/** What an ending asks of the agreed terms. Names that do not exist are another remark, and ask for nothing here. */
import type { Wanted } from '../deals/packages.ts'
import type { Case, Ending } from '../model/scenario.ts'

export function wantedBy({ issues }: Case, { when }: Ending): Wanted {
  const terms = Object.entries(when.terms ?? {}).filter(([id, wanted]) => {
    const issue = issues.find((each) => each.id === id)
    return wanted.every((name) => issue?.options.some((option) => option.id === name))
  })
  const { you = 0, they = 0 } = when
  return { you, they, terms: Object.fromEntries(terms) }
}
