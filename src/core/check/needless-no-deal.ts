/** Where a case says that no deal is right, the numbers must say so too, or one of its events must give another reason. */
import { dealSpace } from '../deals/deal-space.ts'
import type { CauseId } from '../model/causes.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { highestLimits } from './limits-ever.ts'

/** Reasons to leave that a good package does not answer (domain model 3.6). */
const REASONS_TO_LEAVE: readonly CauseId[] = [
  'win-lose-only',
  'changed-circumstances',
  'bait-and-switch',
  'ulterior-motive',
  'ethics-mismatch',
  'deceived-interests',
]

export function checkNeedlessNoDeal(theCase: Case): Finding[] {
  const { zone } = dealSpace({ issues: theCase.issues, limits: highestLimits(theCase) }, 'all')
  if (zone === 0) return []
  const say = { zone: String(zone) }
  const events = theCase.events
    .filter(({ cause, also }) => [cause, ...also].includes('no-zopa'))
    .map(({ id }): Finding => ({ code: 'needless-no-deal', path: ['events', id, 'cause'], say }))
  return [...events, ...(isForLeaving(theCase) ? endingsFor(theCase, say) : [])]
}

function isForLeaving({ endings, events }: Case): boolean {
  const hasGoodDeal = endings.some((each) => each.kind === 'agreement' && ['right', 'acceptable'].includes(each.class))
  const reasons = events.flatMap(({ cause, also }) => [cause, ...also])
  return !hasGoodDeal && !reasons.some((cause) => REASONS_TO_LEAVE.includes(cause) || cause === 'no-zopa')
}

function endingsFor({ endings }: Case, say: Finding['say']): Finding[] {
  const ending = endings.find((each) => each.kind === 'no-commitment' && each.class === 'right')
  return ending ? [{ code: 'needless-no-deal', path: ['endings', ending.id, 'class'], say }] : []
}
