/** The craft in English, as its own tables say it. */
import { CAUSE_CARDS } from '../../strategy/causes.ts'
import { MODIFIER_WORDS } from '../../strategy/modifiers.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import { NO_COMMITMENT_CONDITIONS } from '../../strategy/no-commitment.ts'
import { ORDER_RULES } from '../../strategy/order-rules.ts'
import type { CraftWords, MoveWords } from './craft.ts'

/** Every entry of a table in its own words, under its own id. */
function byId<Card extends { readonly id: string }, Said>(
  cards: readonly Card[],
  said: (card: Card) => Said,
): Readonly<Record<Card['id'], Said>> {
  return Object.fromEntries(cards.map((card) => [card.id, said(card)])) as Record<Card['id'], Said>
}

export const CRAFT_EN: CraftWords = {
  moves: byId(Object.values(MOVE_CARDS), ({ name, is, fits, backfires, evidence, checks }) => ({
    name,
    is,
    fits,
    backfires,
    evidence: evidence?.text ?? '',
    checks: checks.map(({ words }) => words) as unknown as MoveWords['checks'],
  })),
  causes: byId(Object.values(CAUSE_CARDS), ({ name, signals }) => ({ name, signals })),
  conditions: byId(NO_COMMITMENT_CONDITIONS, ({ name, signals, fairTest, correctEnding, guard, evidence }) => ({
    name,
    signals,
    fairTest,
    correctEnding,
    guard,
    evidence: evidence.text,
  })),
  orderRules: byId(ORDER_RULES, ({ name, statement }) => ({ name, statement })),
  modifiers: MODIFIER_WORDS,
}
