/** What was found out and what was believed: interests, readings and the preparation, held against what was so. */
import { points } from '../../deals/packages.ts'
import type { Line } from '../../model/line.ts'
import type { Case, Interest } from '../../model/scenario.ts'
import { judgedReadings, type JudgedReading } from '../../scoring/measures/judgement.ts'
import { factsOf, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { ReportView } from '../report-view.ts'
import { counterpartName, number, quote } from './sentences.ts'

/** Their interests and ours, each with where it came out or where it could have. */
export function interestViews(played: SessionPlayed): ReportView['interests'] {
  const { theCase, end } = played
  return theCase.interests.map((interest) => {
    const found = interest.owner === 'counterpart' ? interest.id in end.known : interest.id in end.disclosed
    const sentence = interest.owner === 'counterpart' ? theirSentence(played, interest) : ourSentence(played, interest)
    return { label: interest.label, need: interest.need, found, sentence }
  })
}

function theirSentence(played: SessionPlayed, interest: Interest): string {
  const { theCase, end, steps } = played
  const step = steps.find(({ facts }) =>
    facts.some((fact) => fact.type === 'interest-told' && fact.interest === interest.id),
  )
  if (step) return `Told at turn ${step.after.turn}.`
  if (end.known[interest.id] === 'inferred') return 'Never said; you worked it out from what could be seen.'
  const where = whereAsked(theCase, interest.id)
  const early = end.asked[interest.id]
  if (early !== undefined)
    return `Asked at turn ${early}, before there was trust enough to answer. Asked again later it would have come.`
  if (interest.inferredFrom.length > 0) return `It is never said. ${seenCues(played, interest)}`
  return where
    ? `It could have come out at ${where}.`
    : 'It could have come out through a question beneath the position.'
}

function seenCues({ end }: SessionPlayed, { inferredFrom }: Interest): string {
  const captions = end.cues.filter(({ id }) => inferredFrom.includes(id)).map(({ caption }) => quote(caption))
  return captions.length === 0 ? 'Its signs did not come up this time.' : `It showed in ${captions.join(' and ')}.`
}

/** The first moment with a question for it, and the question. */
function whereAsked(theCase: Case, interest: string): string | undefined {
  const asks = (line: Line): boolean => line.asks.includes(interest)
  for (const beat of theCase.beats) {
    const line = beat.lines.find(asks)
    if (line) return `${quote(beat.topic)}: ${quote(line.say)}`
  }
  for (const event of theCase.events) {
    const line = event.lines.find(asks)
    if (line) return `${quote(event.name)}: ${quote(line.say)}`
  }
  return undefined
}

function ourSentence({ theCase, end }: SessionPlayed, { id, vital }: Interest): string {
  const turn = end.disclosed[id]
  const they = counterpartName(theCase)
  if (turn !== undefined) return `You told ${they} at turn ${turn}.`
  return vital ? `${they} never heard of it, and could not trade on it.` : 'You kept this to yourself.'
}

/** The reading at each impasse with its Brier-based score and what was so. */
export function readingViews(played: SessionPlayed): ReportView['readings'] {
  return judgedReadings(played).map((judged) => ({
    event: judged.event.name,
    score: Math.round(judged.score),
    sure: judged.reading.confidence,
    sentence: readingSentence(judged),
    rows: judged.event.rivals.map(({ id, motive }) => ({
      motive,
      believed: judged.reading.beliefs[id] ?? 0,
      true: id === judged.trueRival,
    })),
  }))
}

function readingSentence({ event, reading, trueRival, brier, cameBack }: JudgedReading): string {
  const believed = reading.beliefs[trueRival] ?? 0
  const motive = event.rivals.find(({ id }) => id === trueRival)?.motive ?? ''
  const stated = `You put ${believed}% on what was so: ${quote(motive)} Brier score ${brier.toFixed(2)}; 0 is certain and right.`
  if (reading.final === undefined || cameBack === undefined) return stated
  return `${stated} You gave ${reading.final}% that the exit was final; they ${cameBack ? 'came back' : 'did not come back'}.`
}

/** Target and walk-away line against what could be had and what was signed. */
export function preparedView(played: SessionPlayed): ReportView['prepared'] {
  const { theCase, end } = played
  if (!end.prepared) {
    return {
      target: theCase.limits.you,
      limit: theCase.limits.you,
      sentence: 'No target and no walk-away line were set.',
    }
  }
  const { target, limit } = end.prepared
  return { target, limit, sentence: `${lineSentence(limit, theCase.limits.you)} ${targetSentence(played, target)}` }
}

function lineSentence(line: number, limit: number): string {
  if (line === limit) return `Your walk-away line of ${number(line)} was what no deal is worth.`
  const side = line < limit ? 'under' : 'above'
  const risk = line < limit ? 'room for a deal worse than none' : 'good deals could be passed up'
  return `Your walk-away line of ${number(line)} lay ${side} the ${number(limit)} that no deal is worth: ${risk}.`
}

function targetSentence(played: SessionPlayed, target: number): string {
  const signed = signedTerms(played)
  if (!signed) return `You aimed for ${number(target)}.`
  const { you } = points(played.theCase, signed)
  const lowest = Math.min(
    you,
    ...factsOf(played, 'offer-made')
      .filter(({ offer }) => offer.by === 'trainee')
      .map((fact) => fact.you),
  )
  const passed =
    played.end.prepared && lowest < played.end.prepared.limit ? ' On the way you passed your own line.' : ''
  if (you === target) return `You aimed for ${number(target)} and signed at just that.${passed}`
  return `You aimed for ${number(target)} and signed at ${number(you)}, ${number(Math.abs(you - target))} ${you > target ? 'above' : 'below'}.${passed}`
}
