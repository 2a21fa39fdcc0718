/** An agreement that is said to be right must be one that both sides could live with. */
import { meets, type Package } from '../deals/packages.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { lowestLimits } from './limits-ever.ts'
import { packagesOf, wantedBy } from './wanted.ts'

export function checkEmptyZone(theCase: Case): Finding[] {
  const right = theCase.endings.filter((ending) => ending.kind === 'agreement' && ending.class === 'right')
  if (right.length === 0) return []
  const limits = lowestLimits(theCase)
  const zone = packagesOf(theCase).filter((each) => each.redLines === 0 && isInZone(limits, each))
  return right
    .filter((ending) => !zone.some((each) => meets(each, wantedBy(theCase, ending))))
    .map(({ id }) => ({ code: 'empty-zone', path: ['endings', id, 'class'], say: { name: id } }))
}

function isInZone(limits: ReturnType<typeof lowestLimits>, { you, they }: Package): boolean {
  return you >= limits.you && limits.they !== 'unreachable' && they >= limits.they
}
