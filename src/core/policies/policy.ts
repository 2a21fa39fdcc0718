/**
 * A simulated trainee: looks at where the talks stand and chooses a move. Policies see what a trainee sees, with one
 * allowance that `documented` states where it takes it.
 */
import { caseOf, findEvent, legalMoves } from '../engine/index.ts'
import type { NegotiationState } from '../engine/state.ts'
import type { Line } from '../model/line.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Move } from '../model/move.ts'
import type { MoveId } from '../model/moves.ts'
import type { Scenario } from '../model/scenario.ts'

/** The next number in [0, 1). */
export type Chance = () => number

export type Policy = (scenario: Scenario, state: NegotiationState, chance: Chance) => Move

/** What a policy does once the talks are on: it says something, or it offers. */
export type Talk = (sight: Sight) => Move

/** What a policy makes of a block. */
type Reader = (sight: Sight, event: ScenarioEvent) => Move

/** Everything a policy looks at in one turn. */
export interface Sight {
  readonly scenario: Scenario
  readonly state: NegotiationState
  readonly chance: Chance
  readonly lines: readonly Line[]
  readonly canOffer: boolean
}

/** A policy from its talk; the preparation is the same for all, and so is the reading that a challenge asks for first. */
export function policyOf(talk: Talk, prepare: Talk, read: Reader = doubt): Policy {
  return (scenario, state, chance) => {
    const legal = legalMoves(scenario, state)
    const sight: Sight = { scenario, state, chance, lines: legal.lines, canOffer: legal.offer.open }
    if (legal.prepare) return prepare(sight)
    const event = findEvent(caseOf(scenario, state), state.event?.id)
    return event && legal.readFirst ? read(sight, event) : talk(sight)
  }
}

/** Of whoever has no idea: as much belief in one explanation as in another. */
function doubt(_: Sight, { rivals }: ScenarioEvent): Move {
  const share = Math.floor(100 / rivals.length)
  const beliefs = rivals.map(({ id }, at) => [id, at === 0 ? 100 - share * (rivals.length - 1) : share] as const)
  return { kind: 'read', beliefs: Object.fromEntries(beliefs), confidence: share }
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
