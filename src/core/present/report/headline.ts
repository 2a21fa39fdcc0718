/** The session in one sentence, put together from what happened: the best recovery, what was found, how it ended. */
import { points } from '../../deals/packages.ts'
import { factsOf, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { isRated } from '../../strategy/fit.ts'
import type { FurtherWords } from '../text/words.ts'
import { interestLabel } from './sentences.ts'

type HeadlineWords = FurtherWords['report']['headline']

export function headlineSentence(played: SessionPlayed, { headline }: FurtherWords['report']): string {
  return headline.whole([...recovery(played, headline), ...found(played, headline)], ended(played, headline))
}

/** The move of the largest effective value, or the most harmful one where nothing helped. */
function recovery(played: SessionPlayed, { did }: HeadlineWords): string[] {
  const rated = factsOf(played, 'move-rated').filter(({ move }) => move !== 'assess-finality')
  const ranked = rated.toSorted((a, b) => b.effectiveValue - a.effectiveValue)
  const best = ranked[0]
  if (!best) return []
  const told = best.effectiveValue > 0 ? best : ranked.at(-1)
  return told && isRated(told.move) ? [did[told.move]] : []
}

function found({ theCase, end }: SessionPlayed, words: HeadlineWords): string[] {
  const theirs = theCase.interests.filter(({ owner }) => owner === 'counterpart')
  const known = theirs.filter(({ id }) => id in end.known)
  const [first] = known
  if (first) return [words.found(interestLabel(theCase, first.id), known.length - 1)]
  return theirs.length > 0 ? [words.foundNone] : []
}

function ended(played: SessionPlayed, words: HeadlineWords): string {
  const { theCase, end } = played
  const signed = signedTerms(played)
  if (signed) return words.signed(points(theCase, signed).you, theCase.limits.you)
  if (!end.ending) return words.unfinished
  return end.ending.kind === 'no-commitment' ? words.left : words.deadlock
}
