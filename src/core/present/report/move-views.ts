/** The play-through move by move, each with its rating or findings, its strategy and what the other side felt. */
import { findEvent, findLine } from '../../engine/index.ts'
import type { Fact } from '../../engine/facts.ts'
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Move } from '../../model/move.ts'
import type { Case } from '../../model/scenario.ts'
import { findings } from '../../scoring/findings.ts'
import { eventsOf, type FactOf, type SessionPlayed } from '../../scoring/session-played.ts'
import type { Step } from '../../session/play.ts'
import { isRated } from '../../strategy/fit.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import type { MoveView } from '../report-view.ts'
import { findingWords } from './finding-words.ts'
import { RATING_WORDS } from './move-words.ts'
import { count, list, personName, sentence, termsWords } from './sentences.ts'

/** One view for each line, offer and reading; preparation and notes are not moves. */
export function moveViews({ theCase, steps }: SessionPlayed): MoveView[] {
  return steps.flatMap((step, index) => {
    const kind = kindOf(step.move)
    return kind ? [{ index, kind, ...told(step, theCase) }] : []
  })
}

function kindOf(move: Move): MoveView['kind'] | undefined {
  if (move.kind === 'line' || move.kind === 'offer') return move.kind
  return move.kind === 'read' ? 'reading' : undefined
}

function told(step: Step, theCase: Case): Omit<MoveView, 'index' | 'kind'> {
  const line = step.move.kind === 'line' ? findLine(theCase, step.move.line)?.line : undefined
  const rated = step.facts.find((fact): fact is FactOf<'move-rated'> => fact.type === 'move-rated')
  const event = findEvent(theCase, step.before.event?.id)
  return {
    turn: step.after.turn,
    words: wordsOf(step.move, theCase),
    answered: step.facts.flatMap((fact) => answers(fact, theCase)),
    cues: step.facts.flatMap((fact) => (fact.type === 'cue-seen' ? [fact.cue.caption] : [])),
    ...(line && rated ? ratingOf(line, rated, event) : {}),
    ...(line ? { strategy: strategyOf(line) } : {}),
    checks: line && rated ? checksOf(line) : [],
    findings: findings(step, theCase).map((finding) => ({ tone: finding.tone, words: findingWords(finding, theCase) })),
    ...(line?.thinking === undefined ? {} : { thinking: line.thinking }),
    ...(event ? { event: event.name } : {}),
    trust: Math.round(step.after.meters.trust),
    frustration: Math.round(step.after.meters.frustration),
  }
}

/** What the trainee said or did, as it is told back. */
export function wordsOf(move: Move, theCase: Case): string {
  switch (move.kind) {
    case 'line':
      return findLine(theCase, move.line)?.line.say ?? move.line
    case 'offer':
      return termsWords(theCase, move.terms)
    case 'read':
      return readingWords(move, theCase)
    case 'note':
      return move.text
    case 'prepare':
      return `Target ${move.target}, walk-away line ${move.limit}`
  }
}

function readingWords({ beliefs }: Extract<Move, { kind: 'read' }>, theCase: Case): string {
  const rivals = eventsOf(theCase).flatMap((event) => event.rivals)
  const held = Object.entries(beliefs).filter(([, percent]) => percent > 0)
  held.sort(([, a], [, b]) => b - a)
  const motive = (id: string): string => rivals.find((rival) => rival.id === id)?.motive.replace(/[.]$/, '') ?? id
  return sentence(list(held.map(([id, percent]) => `${percent}% “${motive(id)}”`)))
}

function answers(fact: Fact, theCase: Case): { name: string; words: string }[] {
  if (fact.type === 'reply-given') return [{ name: personName(theCase, fact.by), words: fact.words }]
  if (fact.type !== 'offer-made' || fact.offer.by === 'trainee') return []
  const name = personName(theCase, theCase.counterpart.id)
  return [{ name, words: `Offers ${termsWords(theCase, fact.offer.terms)} (${count(fact.you, 'point')} to you)` }]
}

/** The reason in the words of the moment: the line's own, else the event's, else the one computed from the rules. */
function ratingOf(line: Line, rated: FactOf<'move-rated'>, event: ScenarioEvent | undefined): Partial<MoveView> {
  const written = line.because ?? (isRated(rated.move) ? event?.reasons[rated.move] : undefined)
  const missed = rated.criticalMissed ? ` ${criticalWords(line)}` : ''
  return {
    rating: rated.rating,
    ratingWord: RATING_WORDS[rated.rating],
    reason: `${written ?? rated.reason}${line.because === undefined ? missed : ''}`,
  }
}

function criticalWords(line: Line): string {
  const missed = MOVE_CARDS[line.move].checks.filter(({ id, critical }) => critical && line.misses.includes(id))
  return `It lives by this, and this wording went without: it ${list(missed.map(({ words }) => lower(words)))}.`
}

function strategyOf(line: Line): NonNullable<MoveView['strategy']> {
  const { id, name, is, fits, backfires, evidence } = MOVE_CARDS[line.move]
  return { id, name, is, fits, backfires, evidence: evidence?.text ?? '' }
}

function checksOf(line: Line): MoveView['checks'] {
  return MOVE_CARDS[line.move].checks.map(({ id, words, critical }) => ({
    words,
    critical,
    met: !line.misses.includes(id),
  }))
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
