/** Taking the middle of everything must not be a solution (rulings, 10). */
import { isOpen } from '../deals/packages.ts'
import type { Option } from '../model/deal-table.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

const FEWEST_TO_HAVE_A_MIDDLE = 3
const NOTHING_KNOWN: ReadonlySet<string> = new Set()

export function checkMiddleWorks(theCase: Case): Finding[] {
  const { issues, limits, endings } = theCase
  const visible = issues.map(({ options }) =>
    options.filter((option) => isOpen(option, NOTHING_KNOWN) && !option.redLine),
  )
  const isDealRight = endings.some((each) => each.kind === 'agreement' && each.class === 'right')
  if (!isDealRight || visible.filter(({ length }) => length >= FEWEST_TO_HAVE_A_MIDDLE).length < 2) return []
  const middle = visible.flatMap((options) => options[Math.floor(options.length / 2)] ?? [])
  const [you, they] = [worth(middle, 'you'), worth(middle, 'they')]
  if (you < limits.you || limits.they === 'unreachable' || they < limits.they) return []
  const say = { terms: middle.map(({ label }) => `“${label}”`).join(', '), you: String(you), they: String(they) }
  return [{ code: 'middle-works', path: ['issues'], onKey: true, say }]
}

function worth(options: readonly Option[], side: 'you' | 'they'): number {
  return options.reduce((sum, option) => sum + option[side], 0)
}
