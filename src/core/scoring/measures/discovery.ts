/** I, interests surfaced (domain model 5.2): what of theirs came out, and what of ours they were told. */
import type { SessionPlayed } from '../session-played.ts'

const THEIRS = 0.7
const OURS = 0.3
const INFERRED = 0.5

/**
 * 0-100. Seven tenths for their interests by weight, half for those only inferred; three tenths for our own vital ones that
 * were told. A side without any leaves the whole to the other; `undefined` when the case has none at all.
 */
export function discovery({ theCase, end }: Pick<SessionPlayed, 'theCase' | 'end'>): number | undefined {
  const theirs = theCase.interests.filter(({ owner }) => owner === 'counterpart')
  const ours = theCase.interests.filter(({ owner, vital }) => owner === 'trainee' && vital)
  const parts = [
    { share: THEIRS, of: sum(theirs), got: sum(theirs, ({ id }) => worthKnown(end.known[id])) },
    { share: OURS, of: ours.length, got: ours.filter(({ id }) => id in end.disclosed).length },
  ].filter(({ of }) => of > 0)
  const whole = parts.reduce((total, { share }) => total + share, 0)
  if (whole === 0) return undefined
  return (100 * parts.reduce((total, { share, of, got }) => total + (share * got) / of, 0)) / whole
}

function worthKnown(how: 'told' | 'inferred' | undefined): number {
  return how === 'told' ? 1 : how === 'inferred' ? INFERRED : 0
}

type Weighted = { readonly id: string; readonly weight: number }

function sum(interests: readonly Weighted[], share: (interest: Weighted) => number = () => 1): number {
  return interests.reduce((total, interest) => total + interest.weight * share(interest), 0)
}
