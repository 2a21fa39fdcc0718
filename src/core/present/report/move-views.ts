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
import { ratingWords } from '../rating-words.ts'
import type { FurtherWords } from '../text/words.ts'
import { checkWords, findingWords } from './finding-words.ts'
import { personName, termsWords } from './sentences.ts'

/** One view for each line, offer and reading; preparation and notes are not moves. */
export function moveViews({ theCase, steps }: SessionPlayed, words: FurtherWords): MoveView[] {
  return steps.flatMap((step, index) => {
    const kind = kindOf(step.move)
    return kind ? [{ index, kind, ...told(step, theCase, words) }] : []
  })
}

function kindOf(move: Move): MoveView['kind'] | undefined {
  if (move.kind === 'line' || move.kind === 'offer') return move.kind
  return move.kind === 'read' ? 'reading' : undefined
}

function told(step: Step, theCase: Case, words: FurtherWords): Omit<MoveView, 'index' | 'kind'> {
  const line = step.move.kind === 'line' ? findLine(theCase, step.move.line)?.line : undefined
  const rated = step.facts.find((fact): fact is FactOf<'move-rated'> => fact.type === 'move-rated')
  const event = findEvent(theCase, step.before.event?.id)
  return {
    turn: step.after.turn,
    words: wordsOf(step.move, theCase, words.report),
    answered: step.facts.flatMap((fact) => answers(fact, step, { theCase, words: words.report })),
    cues: step.facts.flatMap((fact) => (fact.type === 'cue-seen' ? [fact.cue.caption] : [])),
    ...(line && rated ? ratingOf(line, rated, event, words) : {}),
    ...(line ? { strategy: strategyOf(line, words.craft) } : {}),
    checks: line && rated ? checksOf(line, words.craft) : [],
    findings: findings(step, theCase).map((finding) => ({
      tone: finding.tone,
      words: findingWords(finding, theCase, words),
    })),
    ...(line?.thinking === undefined ? {} : { thinking: line.thinking }),
    ...(line ? wantedFrom(step, theCase) : {}),
    ...(event ? { event: event.name } : {}),
    paused: step.facts.some(({ type }) => type === 'talks-paused'),
    trust: Math.round(step.after.meters.trust),
    frustration: Math.round(step.after.meters.frustration),
  }
}

function wantedFrom({ before }: Step, { beats }: Case): { wanted?: string } {
  const beat = before.event ? undefined : beats.find(({ id }) => id === before.beat)
  return beat?.wants === undefined ? {} : { wanted: beat.wants }
}

/** What the trainee said or did, as it is told back. */
export function wordsOf(move: Move, theCase: Case, words: FurtherWords['report']): string {
  switch (move.kind) {
    case 'line':
      return findLine(theCase, move.line)?.line.say ?? move.line
    case 'offer':
      return termsWords(theCase, move.terms)
    case 'read':
      return readingWords(move, theCase, words)
    case 'note':
      return move.text
    case 'prepare':
      return words.moves.prepared(move.target, move.limit)
  }
}

function readingWords(
  { beliefs }: Extract<Move, { kind: 'read' }>,
  theCase: Case,
  { sentence, list, moves }: FurtherWords['report'],
): string {
  const rivals = eventsOf(theCase).flatMap((event) => event.rivals)
  const held = Object.entries(beliefs).filter(([, percent]) => percent > 0)
  held.sort(([, a], [, b]) => b - a)
  const motive = (id: string): string => rivals.find((rival) => rival.id === id)?.motive.replace(/[.]$/, '') ?? id
  return sentence(list(held.map(([id, percent]) => moves.belief(percent, motive(id)))))
}

function answers(
  fact: Fact,
  { before }: Step,
  { theCase, words }: { readonly theCase: Case; readonly words: FurtherWords['report'] },
): { name: string; words: string }[] {
  if (fact.type === 'reply-given') return [{ name: personName(theCase, fact.by), words: fact.words }]
  if (fact.type !== 'offer-made' || fact.offer.by === 'trainee') return []
  const name = personName(theCase, before.lead)
  return [{ name, words: words.moves.offers(termsWords(theCase, fact.offer.terms), fact.you) }]
}

/** The reason in the words of the moment: the line's own, else the event's, else the one computed from the rules. */
function ratingOf(
  line: Line,
  rated: FactOf<'move-rated'>,
  event: ScenarioEvent | undefined,
  words: FurtherWords,
): Partial<MoveView> {
  const written = line.because ?? (isRated(rated.move) ? event?.reasons[rated.move] : undefined)
  const missed = rated.criticalMissed ? ` ${criticalWords(line, words)}` : ''
  return {
    rating: rated.rating,
    ratingWord: words.report.ratings[rated.rating],
    reason: `${written ?? ratingWords(rated, words)}${line.because === undefined ? missed : ''}`,
  }
}

function criticalWords(line: Line, words: FurtherWords): string {
  const missed = MOVE_CARDS[line.move].checks.filter(({ id, critical }) => critical && line.misses.includes(id))
  const ids = missed.map(({ id }) => id)
  return words.report.moves.criticalMissed(checkWords(line.move, ids, words))
}

function strategyOf({ move }: Line, { moves }: FurtherWords['craft']): NonNullable<MoveView['strategy']> {
  const { name, is, fits, backfires, evidence } = moves[move]
  return { id: move, name, is, fits, backfires, evidence }
}

function checksOf(line: Line, { moves }: FurtherWords['craft']): MoveView['checks'] {
  return MOVE_CARDS[line.move].checks.map(({ id, critical }, at) => ({
    words: moves[line.move].checks[at] ?? '',
    critical,
    met: !line.misses.includes(id),
  }))
}
