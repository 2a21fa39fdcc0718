/** What could have been agreed, the path of offers through it, and where it ended. Their points are shown only now. */
import { dealSpace, type DealSpace } from '../../deals/deal-space.ts'
import { outcomeMeasures } from '../../deals/outcome-measures.ts'
import { enumeratePackages, points } from '../../deals/packages.ts'
import { pointPairs } from '../../deals/point-set.ts'
import { scaleOf } from '../../deals/scale.ts'
import type { Case } from '../../model/scenario.ts'
import { signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
import { counterpartName, termsWords } from './sentences.ts'

type DealView = ReportView['deals']

export function dealView(played: SessionPlayed, { deals }: FurtherWords['report']): DealView {
  const { theCase, end } = played
  const scale = scaleOf(theCase)
  const signed = signedTerms(played)
  const worth = signed && points(theCase, signed)
  const { limits } = theCase
  const space = dealSpace(theCase, 'all')
  return {
    dots: pointPairs(theCase, scale).map(({ you, they }) => [you / scale, they / scale]),
    frontier: space.pareto,
    best: bestForBoth(theCase, space),
    limits: [limits.you, limits.they === 'unreachable' ? null : limits.they],
    path: end.offers.map(({ by, terms }) => ({ by, ...points(theCase, terms), words: termsWords(theCase, terms) })),
    ...(worth ? { agreed: [worth.you, worth.they] as const } : {}),
    sentence: sentenceFor(played, space, deals),
  }
}

/** Listing more packages than this would keep the reader waiting. */
const MOST_LISTED = 20_000

function bestForBoth(theCase: Case, { packages, pareto }: DealSpace): DealView['best'] {
  const { you: ours, they: theirs } = theCase.limits
  const both = pareto.filter(([you, they]) => you >= ours && theirs !== 'unreachable' && they >= theirs)
  const listed =
    packages > MOST_LISTED ? [] : enumeratePackages(theCase, 'all').filter(({ redLines }) => redLines === 0)
  return both.map(([you, they]) => {
    const one = listed.find((each) => each.you === you && each.they === they)
    return { you, they, words: one ? termsWords(theCase, one.terms) : '' }
  })
}

function sentenceFor(played: SessionPlayed, { zone }: DealSpace, words: FurtherWords['report']['deals']): string {
  const { theCase } = played
  const they = counterpartName(theCase)
  const signed = signedTerms(played)
  const room = words.room(zone)
  if (!signed) return `${words.nothingSigned} ${room}`
  const worth = points(theCase, signed)
  const { freePoints } = outcomeMeasures(theCase, 'all', signed)
  const rest = freePoints ? words.more(freePoints, they) : words.noMore(they)
  return `${words.signed(worth.you, worth.they, they)} ${room} ${rest}`
}
