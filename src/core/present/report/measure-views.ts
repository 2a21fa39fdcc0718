/** The five measures, each with one plain sentence, and the numbers shown beside them. */
import type { IntegrityFlag } from '../../scoring/measures/integrity.ts'
import { outcomeMeasures } from '../../deals/outcome-measures.ts'
import { points } from '../../deals/packages.ts'
import { deductions, type Deduction } from '../../scoring/measures/conduct.ts'
import { judgedReadings } from '../../scoring/measures/judgement.ts'
import { MEASURES, type MeasureId, type Scorecard } from '../../scoring/scorecard.ts'
import { isDealRight, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import { isHint } from '../text/guide-en.ts'
import type { MeasureView, ReportView } from '../report-view.ts'
import { count, counterpartName, list, number, percent } from './sentences.ts'

const LABELS: Readonly<Record<MeasureId, string>> = {
  handling: 'Handling the impasse',
  discovery: 'Finding out',
  value: 'Reaching the goal',
  relationship: 'Keeping the relationship',
  judgement: 'Reading the room',
}

const LOST_BY: Readonly<Record<Deduction, string>> = {
  communicationCut: 'leaving without a word',
  counterWalkout: 'walking out in answer',
  threat: 'a threat',
  publicShaming: 'shaming before others',
  noDoorWhereDue: 'no way back where one was due',
  oneSidedReplacement: 'changing people on one side only',
  lostInDeadlock: 'a deadlock',
  personBlamed: 'blaming the person',
  gaveInside: 'giving value away inside the impasse',
  leftStanding: 'an impasse left standing',
  answerNotHeard: 'an answer that was not heard',
  furtherHarm: 'a second harmful move',
  firstHarm: 'a harmful move',
}

export function measureViews(played: SessionPlayed, card: Scorecard): MeasureView[] {
  return MEASURES.map((id) => {
    const score = card.measures[id]
    return {
      id,
      label: LABELS[id],
      ...(score === undefined ? {} : { score: Math.round(score) }),
      sentence: SENTENCES[id](played),
    }
  })
}

const SENTENCES: Readonly<Record<MeasureId, (played: SessionPlayed) => string>> = {
  handling(played) {
    const met = Object.values(played.end.outcomes)
    const standing = played.end.event ? 1 : 0
    if (met.length + standing === 0) return 'No impasse came up, so there was none to handle.'
    const resolved = met.filter((outcome) => outcome.resolved).length
    const lost = deductions(played).map(({ what, points: cost }) => `${LOST_BY[what]} (−${cost})`)
    const cost = lost.length > 0 ? ` What cost points: ${list(lost)}.` : ' Nothing made matters worse.'
    return `${resolved} of ${count(met.length + standing, 'impasse')} resolved.${cost}`
  },
  discovery({ theCase, end }) {
    const theirs = theCase.interests.filter(({ owner }) => owner === 'counterpart')
    const ours = theCase.interests.filter(({ owner, vital }) => owner === 'trainee' && vital)
    const found = theirs.filter(({ id }) => id in end.known).length
    const told = ours.filter(({ id }) => id in end.disclosed).length
    const ourPart = ours.length === 0 ? '' : ` Of the ${ours.length} you needed to tell them, they heard ${told}.`
    return `${found} of their ${count(theirs.length, 'interest')} came out.${ourPart}`
  },
  value(played) {
    const { theCase, end } = played
    const signed = signedTerms(played)
    if (signed) return signedSentence(played, signed)
    if (!end.ending) return 'The talks are not over yet.'
    if (isDealRight(theCase)) return 'A deal better than your alternative was there to be made; this ended without it.'
    return end.ending.kind === 'no-commitment'
      ? 'No deal here was better than your alternative, and you took none.'
      : 'No deal here was better than your alternative, but the talks ran out instead of being ended.'
  },
  relationship({ theCase, steps, end }) {
    const from = steps[0]?.before.meters.trust ?? end.started.trust
    const direction = Math.round(end.meters.trust) >= Math.round(from) ? 'rose' : 'fell'
    const same = Math.round(end.meters.trust) === Math.round(from)
    const trust = same
      ? `stayed at ${number(Math.round(from))}`
      : `${direction} from ${Math.round(from)} to ${Math.round(end.meters.trust)}`
    return `${counterpartName(theCase)}’s trust ${trust}; face stands at ${Math.round(end.meters.face)} of 100.`
  },
  judgement(played) {
    const read = judgedReadings(played)
    if (read.length === 0) return 'No reading was made, so there is none to compare with what was so.'
    const belief =
      read.reduce((sum, { reading, trueRival }) => sum + (reading.beliefs[trueRival] ?? 0), 0) / read.length
    return `On average you put ${Math.round(belief)}% on what turned out to be so.`
  },
}

function signedSentence({ theCase }: SessionPlayed, signed: NonNullable<ReturnType<typeof signedTerms>>): string {
  const { you } = points(theCase, signed)
  const { margin, valueClaimed, redLines } = outcomeMeasures(theCase, 'all', signed)
  if (redLines > 0) return `Signed at ${count(you, 'point')}, over a red line of your own.`
  if ((margin ?? 0) < 0)
    return `Signed at ${count(you, 'point')}, ${number(-(margin ?? 0))} under your limit: no deal would have been better.`
  if (!isDealRight(theCase)) return `Signed at ${count(you, 'point')}. No deal here was the right one to sign.`
  const share =
    valueClaimed === null ? '' : `, ${percent(Math.max(0, valueClaimed))} of the most that both could live with`
  return `Signed at ${count(you, 'point')}: ${number(margin ?? 0)} above your limit${share}.`
}

/** Numbers that stand beside the measures; those that do not apply are left out. */
export function besideViews(card: Scorecard, { steps }: Pick<SessionPlayed, 'steps'>): ReportView['beside'] {
  const views: ReportView['beside'][number][] = []
  if (card.headline !== undefined) {
    views.push({
      label: 'Goal and relationship together',
      value: number(Math.round(card.headline)),
      sentence: 'The two multiplied, so that neither can buy the other.',
    })
  }
  if (card.ending && card.ending.kind !== 'agreement') {
    views.push({
      label: 'Quality of the exit',
      value: number(card.exitQuality),
      sentence: 'Reason, information kept, the door, your alternative and thanks, out of 100.',
    })
  }
  if (card.integrity.length > 0) {
    views.push({ label: 'Integrity', value: 'noted', sentence: card.integrity.map((flag) => BREACHES[flag]).join(' ') })
  }
  const hints = steps.filter(({ move }) => move.kind === 'note' && isHint(move.text)).length
  if (hints > 0)
    views.push({ label: 'Hints asked for', value: number(hints), sentence: 'They cost nothing, and are noted.' })
  return views
}

const BREACHES: Readonly<Record<IntegrityFlag, string>> = {
  'invented-alternative': 'An alternative was claimed that did not exist.',
  'false-statement': 'Something was said that was not so, and it came out.',
  'broken-promise': 'A small promise was not kept.',
}
