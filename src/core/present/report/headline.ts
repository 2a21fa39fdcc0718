/** The session in one sentence, put together from what happened: the best recovery, what was found, how it ended. */
import { points } from '../../deals/packages.ts'
import { factsOf, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { isRated } from '../../strategy/fit.ts'
import { interestLabel, number } from './sentences.ts'
import { DID } from './move-words.ts'

export function headlineSentence(played: SessionPlayed): string {
  const before = [...recovery(played), ...found(played)].join(', ')
  return `You ${before}, and ${ended(played)}.`
}

/** The move of the largest effective value, or the most harmful one where nothing helped. */
function recovery(played: SessionPlayed): string[] {
  const rated = factsOf(played, 'move-rated').filter(({ move }) => move !== 'assess-finality')
  const ranked = rated.toSorted((a, b) => b.effectiveValue - a.effectiveValue)
  const best = ranked[0]
  if (!best) return []
  const told = best.effectiveValue > 0 ? best : ranked.at(-1)
  return told && isRated(told.move) ? [DID[told.move]] : []
}

function found({ theCase, end }: SessionPlayed): string[] {
  const theirs = theCase.interests.filter(({ owner, id }) => owner === 'counterpart' && id in end.known)
  const [first] = theirs
  if (!first) return ['found none of their interests']
  const more = theirs.length > 1 ? ` and ${theirs.length - 1} more of their interests` : ''
  return [`found ${interestLabel(theCase, first.id)}${more}`]
}

function ended(played: SessionPlayed): string {
  const { theCase, end } = played
  const signed = signedTerms(played)
  if (signed) return `signed at ${number(points(theCase, signed).you)} points`
  if (!end.ending) return 'have not finished yet'
  return end.ending.kind === 'no-commitment' ? 'left without a deal' : 'ended in a deadlock'
}
