/** The handbook: every move's card from the strategies, and where a trainee has met it. */
import type { Dated } from '../../learning/progress.ts'
import { CAUSES } from '../../model/causes.ts'
import { EVERYDAY_MOVES, IMPASSE_MOVES, RECOVERY_MOVES, type MoveId } from '../../model/moves.ts'
import { CAUSE_CARDS } from '../../strategy/causes.ts'
import { fitOf, isRated } from '../../strategy/fit.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import { NO_COMMITMENT_CONDITIONS } from '../../strategy/no-commitment.ts'
import type { CardView, HandbookView, MetView } from '../study-view.ts'
import { STUDY_WORDS } from '../text/study-en.ts'

/** A dated session with what its trainee has answered about it: ratings wait for the debrief. */
export interface Told extends Dated {
  readonly mayTell: (at: number) => boolean
}

export function presentHandbook(sessions: readonly Told[]): HandbookView {
  const cards = (moves: readonly MoveId[]): CardView[] => moves.map((move) => cardView(move, sessions))
  return {
    groups: [
      { id: 'recovery', cards: cards(RECOVERY_MOVES) },
      { id: 'impasse', cards: cards(IMPASSE_MOVES) },
      { id: 'everyday', cards: cards(EVERYDAY_MOVES) },
    ],
    conditions: NO_COMMITMENT_CONDITIONS.map(({ id, name, signals, fairTest, correctEnding, guard, doorWidth }) => ({
      id,
      name,
      signals,
      fairTest,
      correctEnding,
      guard,
      door: STUDY_WORDS.handbook.doors[doorWidth],
    })),
  }
}

function cardView(move: MoveId, sessions: readonly Told[]): CardView {
  const { id, name, is, fits, backfires, checks, evidence } = MOVE_CARDS[move]
  const { strengths } = STUDY_WORDS.handbook
  return {
    id,
    name,
    is,
    fits,
    backfires,
    checks: checks.map(({ words, critical }) => ({ words, critical })),
    evidence: { strength: strengths[evidence?.strength ?? 'none'], text: evidence?.text ?? '' },
    ...(isRated(move) && {
      answers: {
        best: CAUSES.filter((cause) => fitOf(move, cause) === 'best').map((cause) => CAUSE_CARDS[cause].name),
        harmful: CAUSES.filter((cause) => fitOf(move, cause) === 'harmful').map((cause) => CAUSE_CARDS[cause].name),
      },
    }),
    met: sessions.flatMap((session) => metIn(session, move)).toSorted((a, b) => b.atMs - a.atMs),
  }
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
