/** Around the yes: approval by people who are not there, and a second look at terms that both would keep. */
import { points } from '../../deals/packages.ts'
import type { Terms } from '../../model/offer.ts'
import type { Draft } from '../draft.ts'
import { tableOpen } from '../table.ts'
import { move } from './meters.ts'
import { reopenTerms } from './reopening.ts'
import { say } from './speaking.ts'

/** What a refusal by those who must approve costs [design value]. */
const REFUSED_PATIENCE = -10

/** Asks those who must approve. Where nobody must, the yes at the table is enough. A no reopens the terms. */
export function isRatified(draft: Draft, terms: Terms): boolean {
  const { ratification } = draft.theCase.counterpart
  if (!ratification) return true
  const approved = points(draft.theCase, terms).they >= ratification.from
  say(draft, approved ? ratification.approves : ratification.refuses)
  if (approved) return true
  reopenTerms(draft)
  move(draft, { patience: REFUSED_PATIENCE, frustration: -REFUSED_PATIENCE / 2 })
  draft.facts.push({ type: 'ratification-refused' })
  return false
}

/**
 * Looks for terms that are better for both than those agreed, which stay in force meanwhile (post-settlement settlement,
 * Raiffa 1985): of these the one that serves both best. Where there are none, the terms were already efficient.
 */
export function improve(draft: Draft): void {
  const { state, theCase } = draft
  if (!state.agreed) return
  const now = points(theCase, state.agreed)
  const better = tableOpen(theCase, state)
    .packages.filter(({ you, they, redLines }) => redLines === 0 && you > now.you && they > now.they)
    .toSorted((a, b) => (b.you - now.you) * (b.they - now.they) - (a.you - now.you) * (a.they - now.they))
  const [best] = better
  if (!best) return
  state.agreed = best.terms
  draft.facts.push({ type: 'terms-improved', terms: best.terms })
}
