/** Settled terms that are open again: the talks go back to bargaining. */
import type { Draft } from '../draft.ts'
import { follow } from './stages.ts'

export function reopenTerms(draft: Draft): void {
  const { state } = draft
  if (!state.agreed) return
  state.agreed = null
  if (state.talks === 'conclude') follow(draft, { type: 'REOPENED' })
  draft.facts.push({ type: 'terms-reopened' })
}
