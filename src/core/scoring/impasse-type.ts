/**
 * Who had an interest in an impasse (after Schweinsberg, Thau and Pillutla 2022; domain model 3.1), computed from what was so:
 * unwanted where a deal was there for both and neither gained by the block, forced where one side did better by blocking or
 * believed it, wanted where no deal beat what both had without one.
 */
import { dealSpace } from '../deals/deal-space.ts'
import type { Limit } from '../model/deal-table.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import { CAUSE_CARDS, type ImpasseType } from '../strategy/causes.ts'
import { isPerformer } from '../strategy/types.ts'

type Limits = Readonly<Record<'you' | 'they', Limit>>

/** `limits` are those of the moment, where the world has moved them. */
export function impasseType(theCase: Case, event: ScenarioEvent, limits: Limits = theCase.limits): ImpasseType {
  if (dealSpace({ issues: theCase.issues, limits }, 'all').zone === 0) return 'wanted'
  const gainsByBlocking = isPerformer(event.type ?? theCase.counterpart.type)
  const believesSo = CAUSE_CARDS[event.cause].usualType === 'forced'
  return gainsByBlocking || believesSo ? 'forced' : 'unwanted'
}
