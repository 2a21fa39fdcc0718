/** The handbook: every move's card from the strategies, and where a trainee has met it. */
import type { Dated } from '../../learning/progress.ts'
import { CAUSES, type CauseId } from '../../model/causes.ts'
import { EVERYDAY_MOVES, IMPASSE_MOVES, RECOVERY_MOVES, type MoveId } from '../../model/moves.ts'
import { fitOf, isRated } from '../../strategy/fit.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import { NO_COMMITMENT_CONDITIONS } from '../../strategy/no-commitment.ts'
import type { CardView, HandbookView, MetView } from '../study-view.ts'
import type { FurtherWords } from '../text/words.ts'

/** A dated session with what its trainee has answered about it: ratings wait for the debrief. */
export interface Told extends Dated {
  readonly mayTell: (at: number) => boolean
}

export function presentHandbook(sessions: readonly Told[], words: FurtherWords): HandbookView {
  const cards = (moves: readonly MoveId[]): CardView[] => moves.map((move) => cardView(move, sessions, words))
  return {
    groups: [
      { id: 'recovery', cards: cards(RECOVERY_MOVES) },
      { id: 'impasse', cards: cards(IMPASSE_MOVES) },
      { id: 'everyday', cards: cards(EVERYDAY_MOVES) },
    ],
    conditions: NO_COMMITMENT_CONDITIONS.map(({ id, doorWidth, causes, evidence }) => ({
      id,
      ...words.craft.conditions[id],
      door: words.study.handbook.doors[doorWidth],
      evidence: {
        strength: words.study.handbook.strengths[evidence.strength],
        text: words.craft.conditions[id].evidence,
      },
      met: newestFirst(sessions.flatMap((session) => blocksOf(session, causes))),
    })),
  }
}

function cardView(move: MoveId, sessions: readonly Told[], { craft, study }: FurtherWords): CardView {
  const { id, checks, evidence } = MOVE_CARDS[move]
  const { name, is, fits, backfires, ...said } = craft.moves[move]
  const { strengths } = study.handbook
  const causesWith = (fit: 'best' | 'harmful'): string[] =>
    isRated(move) ? CAUSES.filter((cause) => fitOf(move, cause) === fit).map((cause) => craft.causes[cause].name) : []
  return {
    id,
    name,
    is,
    fits,
    backfires,
    checks: checks.map(({ critical }, at) => ({ words: said.checks[at] ?? '', critical })),
    evidence: { strength: strengths[evidence?.strength ?? 'none'], text: said.evidence },
    ...(isRated(move) && { answers: { best: causesWith('best'), harmful: causesWith('harmful') } }),
    met: newestFirst(sessions.flatMap((session) => metIn(session, move))),
  }
}

function newestFirst(met: readonly MetView[]): MetView[] {
  return met.toSorted((a, b) => b.atMs - a.atMs)
}

/** Blocks of a session that one of these causes lay behind, each once. What lay behind them waits for the debrief too. */
function blocksOf({ session, atMs, experience, mayTell }: Told, causes: readonly CauseId[]): MetView[] {
  const told = experience.tried.filter(({ cause, at }) => causes.includes(cause) && mayTell(at))
  const names = new Set(told.map(({ eventName }) => eventName))
  return [...names].map((event) => ({ session, scenario: experience.title, event, atMs }))
}

function metIn({ session, atMs, experience, mayTell }: Told, move: MoveId): MetView[] {
  return experience.tried
    .filter((tried) => tried.move === move)
    .map(({ eventName, rating, at }) => ({
      session,
      scenario: experience.title,
      event: eventName,
      atMs,
      ...(mayTell(at) && { rating }),
    }))
}
