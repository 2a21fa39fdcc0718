/** What the author puts in place: how they stand, what lies on the table, whether settled terms are open again. */
import type { Placement } from '../../model/moment.ts'
import type { Draft } from '../draft.ts'
import { reopenTerms } from './reopening.ts'
import { putOnTable } from './standing.ts'

export function putInPlace(draft: Draft, { offer, reopens, ...meters }: Placement): void {
  const { state } = draft
  state.meters = { ...state.meters, ...meters }
  if (reopens) reopenTerms(draft)
  if (offer) putOnTable(draft, 'counterpart', offer)
}
