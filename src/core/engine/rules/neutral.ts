/** Ways around a stuck issue: something new, an outsider who carries packages, proposes one or rules; or leaving it for later. */
import type { Line } from '../../model/line.ts'
import type { Terms } from '../../model/offer.ts'
import { NEUTRAL_CARRIES } from '../counterpart/acceptance.ts'
import type { Draft } from '../draft.ts'
import { nashNow } from '../table.ts'
import { putOnTable } from './standing.ts'

/** From now on packages are heard as the neutral's. With a line that asks for one, the neutral proposes. */
export function carryPackages(draft: Draft, line: Line): void {
  const { state } = draft
  if (!state.words.includes(NEUTRAL_CARRIES)) state.words = [...state.words, NEUTRAL_CARRIES]
  if (line.proposes) propose(draft)
}

/**
 * Having heard both sides apart, the neutral puts the package that serves both best (Nash); each says yes or no in
 * confidence, so that nobody said it first. Where nothing serves both, the neutral says nothing.
 */
function propose(draft: Draft): void {
  const best = nashNow(draft.theCase, draft.state)
  if (best) putOnTable(draft, 'neutral', best.terms)
}

/** A ruling both agreed would bind: these issues are settled, and whatever lies on the table says so too. */
export function settleIssues(draft: Draft, awards: Terms): void {
  const { state } = draft
  state.awarded = { ...state.awarded, ...awards }
  if (state.standing) state.standing = { ...state.standing, terms: { ...state.standing.terms, ...awards } }
  if (state.agreed) state.agreed = { ...state.agreed, ...awards }
  draft.facts.push({ type: 'award-made', terms: awards })
}

/** Something new is on the table: its options can be offered from now on, whoever they turn out to serve. */
export function addOptions({ state, facts }: Draft, terms: Terms): void {
  state.added = [...state.added, terms]
  facts.push({ type: 'options-added', terms })
}

/** Both agree that an issue may be left for later; its own option for that can be offered from now on. */
export function parkIssue({ state, facts }: Draft, issue: string): void {
  if (state.deferred.includes(issue)) return
  state.deferred = [...state.deferred, issue]
  facts.push({ type: 'issue-parked', issue })
}
