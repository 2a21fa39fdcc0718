/**
 * A simulated trainee: looks at where the talks stand and chooses a move. Policies see what a trainee sees, with one
 * allowance that `documented` states where it takes it.
 */
import { legalMoves } from '../engine/index.ts'
import type { NegotiationState } from '../engine/state.ts'
import type { Line } from '../model/line.ts'
import type { Move } from '../model/move.ts'
import type { MoveId } from '../model/moves.ts'
import type { Scenario } from '../model/scenario.ts'

/** The next number in [0, 1). */
export type Chance = () => number

export type Policy = (scenario: Scenario, state: NegotiationState, chance: Chance) => Move

/** What a policy does once the talks are on: it says something, or it offers. */
export type Talk = (sight: Sight) => Move

/** Everything a policy looks at in one turn. */
export interface Sight {
  readonly scenario: Scenario
  readonly state: NegotiationState
  readonly chance: Chance
  readonly lines: readonly Line[]
  readonly canOffer: boolean
}

/** A policy from its talk; the preparation is the same for all. */
export function policyOf(talk: Talk, prepare: (sight: Sight) => Move): Policy {
  return (scenario, state, chance) => {
    const legal = legalMoves(scenario, state)
    const sight: Sight = { scenario, state, chance, lines: legal.lines, canOffer: legal.offer.open }
    return legal.prepare ? prepare(sight) : talk(sight)
  }
}

export function sayLine(line: Line): Move {
  return { kind: 'line', line: line.id }
}

export function oneOf<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.min(items.length - 1, Math.floor(chance() * items.length))]
}

/** A line whose move comes first in the list of wishes, by chance among equals. */
export function firstWish({ lines, chance }: Sight, wishes: readonly MoveId[]): Line | undefined {
  for (const wish of wishes) {
    const line = oneOf(
      lines.filter(({ move }) => move === wish),
      chance,
    )
    if (line) return line
  }
  return undefined
}

const ENDS_TALKS: readonly MoveId[] = ['accept-no-deal', 'walk-to-batna', 'counter-walkout']

/** Lines that do not end the talks; all of them where nothing else is left. */
export function staying(lines: readonly Line[]): readonly Line[] {
  const stays = lines.filter(({ move }) => !ENDS_TALKS.includes(move))
  return stays.length > 0 ? stays : lines
}
