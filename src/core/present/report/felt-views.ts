/** How the other side would rate what it got, to be held against the trainee's guess, each with what it was made of. */
import { FELT, type FeltId } from '../../model/answers.ts'
import { signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { SubjectiveValue } from '../../scoring/measures/subjective-value.ts'
import { points } from '../../deals/packages.ts'
import type { ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
import { counterpartName } from './sentences.ts'

type FeltWords = FurtherWords['report']['felt']

export function feltViews(
  played: SessionPlayed,
  felt: SubjectiveValue,
  { felt: words }: FurtherWords['report'],
): ReportView['felt'] {
  const rows = FELT.map((id) => ({
    id,
    label: words.labels[id],
    score: Math.round(felt[id] * 10) / 10,
    sentence: SENTENCES[id](played, words),
  }))
  return { name: counterpartName(played.theCase), rows }
}

const SENTENCES: Readonly<Record<FeltId, (played: SessionPlayed, words: FeltWords) => string>> = {
  outcome(played, words) {
    const signed = signedTerms(played)
    const name = counterpartName(played.theCase)
    if (!signed) return words.noDeal(name)
    return words.deal(name, points(played.theCase, signed).they, played.theCase.limits.they)
  },
  self: ({ end }, words) => words.face(Math.round(end.meters.face)),
  process({ end: { tallies } }, words) {
    const { offersMade } = tallies
    const reasons = offersMade === 0 ? words.noOffer : words.reasons(Math.round(tallies.reasons), offersMade)
    const turned = Math.round(tallies.reversals + tallies.harmful)
    return words.process([
      words.heard(Math.round(tallies.voice)),
      reasons,
      turned === 0 ? words.steady : words.turned(turned),
    ])
  },
  relationship: ({ end }, words) => words.trust(Math.round(end.meters.trust)),
}
