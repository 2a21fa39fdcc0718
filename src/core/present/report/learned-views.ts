/** What was found out and what was believed: interests, readings and the preparation, held against what was so. */
import { points } from '../../deals/packages.ts'
import type { Line } from '../../model/line.ts'
import type { Case, Interest } from '../../model/scenario.ts'
import { judgedReadings, type JudgedReading } from '../../scoring/measures/judgement.ts'
import { factsOf, signedTerms, type SessionPlayed } from '../../scoring/session-played.ts'
import type { ReportView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
import { counterpartName } from './sentences.ts'

type LearnedWords = FurtherWords['report']['learned']

/** Their interests and ours, each with where it came out or where it could have. */
export function interestViews(played: SessionPlayed, { learned }: FurtherWords['report']): ReportView['interests'] {
  const { theCase, end } = played
  return theCase.interests.map((interest) => {
    const isTheirs = interest.owner === 'counterpart'
    const found = interest.id in (isTheirs ? end.known : end.disclosed)
    const { found: came, missed, told, kept } = learned.tags
    const tag = isTheirs ? (found ? came : missed) : found ? told : kept
    const sentence = (isTheirs ? theirSentence : ourSentence)(played, interest, learned)
    return { label: interest.label, need: interest.need, found, tag, sentence }
  })
}

function theirSentence(played: SessionPlayed, interest: Interest, words: LearnedWords): string {
  const { theCase, end, steps } = played
  const step = steps.find(({ facts }) =>
    facts.some((fact) => fact.type === 'interest-told' && fact.interest === interest.id),
  )
  if (step) return words.toldAt(step.after.turn)
  if (end.known[interest.id] === 'inferred') return words.inferred
  const early = end.asked[interest.id]
  if (early !== undefined) return words.askedEarly(early)
  if (interest.inferredFrom.length > 0) return `${words.neverSaid} ${seenCues(played, interest, words)}`
  const where = whereAsked(theCase, interest.id)
  return where ? words.couldCome(...where) : words.couldComeAnyhow
}

function seenCues({ end }: SessionPlayed, { inferredFrom }: Interest, words: LearnedWords): string {
  const captions = end.cues.filter(({ id }) => inferredFrom.includes(id)).map(({ caption }) => caption)
  return captions.length === 0 ? words.signsMissing : words.showedIn(captions)
}

/** The first moment with a question for it, and the question. */
function whereAsked(theCase: Case, interest: string): [moment: string, line: string] | undefined {
  const asks = (line: Line): boolean => line.asks.includes(interest)
  for (const beat of theCase.beats) {
    const line = beat.lines.find(asks)
    if (line) return [beat.topic, line.say]
  }
  for (const event of theCase.events) {
    const line = event.lines.find(asks)
    if (line) return [event.name, line.say]
  }
  return undefined
}

function ourSentence({ theCase, end }: SessionPlayed, { id, vital }: Interest, words: LearnedWords): string {
  const turn = end.disclosed[id]
  const they = counterpartName(theCase)
  if (turn !== undefined) return words.youTold(they, turn)
  return vital ? words.neverHeard(they) : words.kept
}

/** The reading at each impasse with its Brier-based score and what was so. */
export function readingViews(played: SessionPlayed, { learned }: FurtherWords['report']): ReportView['readings'] {
  return judgedReadings(played).map((judged) => ({
    event: judged.event.name,
    score: Math.round(judged.score),
    sure: judged.reading.confidence,
    sentence: readingSentence(judged, learned),
    rows: judged.event.rivals.map(({ id, motive }) => ({
      motive,
      believed: judged.reading.beliefs[id] ?? 0,
      true: id === judged.trueRival,
    })),
  }))
}

function readingSentence(judged: JudgedReading, words: LearnedWords): string {
  const { event, reading, trueRival, brier, cameBack, odds } = judged
  const believed = reading.beliefs[trueRival] ?? 0
  const motive = event.rivals.find(({ id }) => id === trueRival)?.motive ?? ''
  const stated = words.stated(believed, motive, brier)
  if (reading.final === undefined || cameBack === undefined) return stated
  return [stated, words.final(reading.final, cameBack), odds && words.odds(odds.genuine, odds.final)]
    .filter(Boolean)
    .join(' ')
}

/** Target and walk-away line against what could be had and what was signed. */
export function preparedView(played: SessionPlayed, { learned }: FurtherWords['report']): ReportView['prepared'] {
  const { theCase, end } = played
  if (!end.prepared) {
    return { target: theCase.limits.you, limit: theCase.limits.you, sentence: learned.notPrepared }
  }
  const { target, limit } = end.prepared
  return {
    target,
    limit,
    sentence: `${lineSentence(limit, theCase.limits.you, learned)} ${targetSentence(played, target, learned)}`,
  }
}

function lineSentence(line: number, limit: number, words: LearnedWords): string {
  if (line === limit) return words.lineRight(line)
  return line < limit ? words.lineUnder(line, limit) : words.lineAbove(line, limit)
}

function targetSentence(played: SessionPlayed, target: number, words: LearnedWords): string {
  const signed = signedTerms(played)
  if (!signed) return words.aimed(target)
  const { you } = points(played.theCase, signed)
  const offered = factsOf(played, 'offer-made').filter(({ offer }) => offer.by === 'trainee')
  const line = played.end.prepared?.limit ?? 0
  // A deal under the line is told among the traps.
  const passed = you >= line && offered.some((fact) => fact.you < line) ? ` ${words.passedLine}` : ''
  return `${you === target ? words.aimedAndGot(target) : words.aimedAndSigned(target, you)}${passed}`
}
