/** Trainees with one habit: to split, to press, to give way, or none at all (dynamics 8). */
import { caseOf, limitsNow } from '../engine/index.ts'
import type { Line } from '../model/line.ts'
import type { Move } from '../model/move.ts'
import type { MoveId } from '../model/moves.ts'
import {
  best,
  halfway,
  middles,
  nearestToOwn,
  offer,
  openPackages,
  ourLastOffer,
  sameTerms,
  theirOffer,
} from './offers.ts'
import { firstWish, oneOf, policyOf, sayLine, staying, type Sight, type Talk } from './policy.ts'
import { prepare } from './prepare.ts'

interface Habit {
  /** Moves it reaches for, at an impasse and in a beat. */
  readonly atEvents: readonly MoveId[]
  readonly atTable: readonly MoveId[]
  readonly offers: (sight: Sight) => Move
}

function byHabit(habit: Habit): Talk {
  return (sight) => {
    const { state } = sight
    if (state.event) return sayLine(firstWish(sight, habit.atEvents) ?? anyLine(sight))
    const yes = state.agreed ? firstWish(sight, ['ask-commitment']) : undefined
    if (yes) return sayLine(yes)
    if (sight.canOffer) return habit.offers(sight)
    return sayLine(firstWish(sight, habit.atTable) ?? anyLine(sight))
  }
}

function anyLine(sight: Sight): Line {
  return oneOf(staying(sight.lines), sight.chance) ?? best(sight.lines, () => 0)
}

/** Middle options first, then halfway to whatever the other side says. */
export const splitter = policyOf(
  byHabit({
    atEvents: [
      'unilateral-concession',
      'package-or-meso',
      'binding-neutral-valuation',
      'add-something-new',
      'keep-all-issues-open',
    ],
    atTable: ['share-information', 'agree-process', 'build-rapport', 'open-question'],
    offers(sight) {
      const theirs = theirOffer(sight)
      const last = ourLastOffer(sight)
      if (!theirs || !last) return offer(middles(sight), 'plain')
      const middle = halfway(sight, last, theirs.terms)
      return offer(sameTerms(middle, last) ? theirs.terms : middle, 'plain')
    },
  }),
  prepare,
)

const COMES_DOWN_A_ROUND = 1.5

/** The best package, a step and a half a round, threats, an empty warning, and out. */
export const hardball = policyOf(
  byHabit({
    atEvents: [
      'threaten-or-ultimatum',
      'counter-walkout',
      'strengthen-and-warn-batna',
      'hold-firm',
      'bluff-alternative',
    ],
    atTable: ['threaten-or-ultimatum', 'hold-firm', 'bluff-alternative', 'use-standard', 'test-assumption'],
    offers(sight) {
      const packages = openPackages(sight)
      const top = Math.max(...packages.map(({ you }) => you))
      const target = top - COMES_DOWN_A_ROUND * sight.state.round
      const theirs = theirOffer(sight)
      return theirs && theirs.you >= target
        ? offer(theirs.terms, 'plain')
        : offer(nearestToOwn(packages, target).terms, 'plain')
    },
  }),
  prepare,
)

const SIGNS_FROM_ROUND = 3
const GIVES_A_ROUND = 12

/** Apologises, gives, and signs what is put in front of it. */
export const pushover = policyOf(
  byHabit({
    atEvents: [
      'unilateral-concession',
      'apologize-unequivocally',
      'apologize',
      'offer-to-change-people',
      'small-gracious-move',
    ],
    atTable: ['unilateral-concession', 'apologize', 'share-information', 'disclose-interest', 'build-rapport'],
    offers(sight) {
      const theirs = theirOffer(sight)
      if (theirs && sight.state.round >= SIGNS_FROM_ROUND) return offer(theirs.terms, 'plain')
      const packages = openPackages(sight)
      const top = Math.max(...packages.map(({ you }) => you))
      const limit = limitsNow(caseOf(sight.scenario, sight.state), sight.state).you
      return offer(
        nearestToOwn(packages, Math.max(limit, top - 20 - GIVES_A_ROUND * sight.state.round)).terms,
        'cost-named',
      )
    },
  }),
  prepare,
)

/** Any line, or any package. */
export const random = policyOf((sight) => {
  const packages = sight.canOffer ? openPackages(sight) : []
  const line = oneOf(sight.lines, sight.chance)
  const pick = oneOf(packages, sight.chance)
  if (pick && (!line || sight.chance() < 0.5))
    return offer(pick.terms, oneOf(['plain', 'reasoned', 'trade'] as const, sight.chance) ?? 'plain')
  return sayLine(line ?? best(sight.lines, () => 0))
}, prepare)
