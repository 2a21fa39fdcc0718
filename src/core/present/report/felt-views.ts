/** How the other side would rate what it got, to be held against the trainee's guess, each with what it was made of. */
import type { FeltId } from '../../model/answers.ts'
import { signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { SubjectiveValue } from '../../scoring/measures/subjective-value.ts'
import { points } from '../../deals/packages.ts'
import type { ReportView } from '../report-view.ts'
import { count, counterpartName, list, number } from './sentences.ts'

const LABELS: Readonly<Record<FeltId, string>> = {
  outcome: 'What they got',
  self: 'How they could see themselves',
  process: 'How it was done',
  relationship: 'How things stand between you',
}

export function feltViews(played: SessionPlayed, felt: SubjectiveValue): ReportView['felt'] {
  const name = counterpartName(played.theCase)
  const row = (id: FeltId): ReportView['felt']['rows'][number] => ({
    id,
    label: LABELS[id],
    score: Math.round(felt[id] * 10) / 10,
    sentence: SENTENCES[id](played),
  })
  return { name, rows: [row('outcome'), row('self'), row('process'), row('relationship')] }
}

const SENTENCES: Readonly<Record<FeltId, (played: SessionPlayed) => string>> = {
  outcome(played) {
    const signed = signedTerms(played)
    const name = counterpartName(played.theCase)
    if (!signed) return `${name} went home without an agreement.`
    const { they } = points(played.theCase, signed)
    const limit = played.theCase.limits.they
    return limit === 'unreachable'
      ? `The deal is worth ${number(they)} to ${name}; no deal could have been enough.`
      : `The deal is worth ${number(they)} to ${name}, whose own limit was ${number(limit)}.`
  },
  self: ({ end }) => `Face stands at ${Math.round(end.meters.face)} of 100.`,
  process({ end: { tallies } }) {
    const heard = `heard ${count(Math.round(tallies.voice), 'time')}`
    const reasons =
      tallies.offersMade === 0
        ? 'no offer was made'
        : `about ${Math.round(tallies.reasons)} of ${count(tallies.offersMade, 'offer')} came with a reason`
    const turned = Math.round(tallies.reversals + tallies.harmful)
    const steady = turned === 0 ? 'nothing was taken back or done harm with' : `${count(turned, 'turn')} against them`
    return `Made of being heard, given reasons and dealt with steadily: ${list([heard, reasons, steady])}.`
  },
  relationship: ({ end }) => `Trust ended at ${Math.round(end.meters.trust)} of 100.`,
}
