/** What could have been agreed, the path of offers through it, and where it ended. Their points are shown only now. */
import { dealSpace } from '../../deals/deal-space.ts'
import { outcomeMeasures } from '../../deals/outcome-measures.ts'
import { points } from '../../deals/packages.ts'
import { pointPairs } from '../../deals/point-set.ts'
import { scaleOf } from '../../deals/scale.ts'
import { signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { ReportView } from '../report-view.ts'
import { count, counterpartName, number, termsWords } from './sentences.ts'

type DealView = ReportView['deals']

export function dealView(played: SessionPlayed): DealView {
  const { theCase, end } = played
  const scale = scaleOf(theCase)
  const signed = signedTerms(played)
  const worth = signed && points(theCase, signed)
  const { limits } = theCase
  return {
    dots: pointPairs(theCase, scale).map(({ you, they }) => [you / scale, they / scale]),
    frontier: dealSpace(theCase, 'all').pareto,
    limits: [limits.you, limits.they === 'unreachable' ? null : limits.they],
    path: end.offers.map(({ by, terms }) => ({ by, ...points(theCase, terms), words: termsWords(theCase, terms) })),
    ...(worth ? { agreed: [worth.you, worth.they] as const } : {}),
    sentence: sentenceFor(played),
  }
}

function sentenceFor(played: SessionPlayed): string {
  const { theCase } = played
  const they = counterpartName(theCase)
  const signed = signedTerms(played)
  const { zone } = dealSpace(theCase, 'all')
  const room =
    zone === 0 ? 'No package would have suited both sides.' : `${count(zone, 'package')} would have suited both sides.`
  if (!signed) return `Nothing was signed. ${room}`
  const worth = points(theCase, signed)
  const { freePoints } = outcomeMeasures(theCase, 'all', signed)
  const opening = `Signed at ${number(worth.you)} for you and ${number(worth.they)} for ${they}. ${room}`
  if (!freePoints) return `${opening} None of them gave you more at no cost to ${they}.`
  return `${opening} ${count(freePoints, 'point')} more for you lay there at no cost to ${they}.`
}
