/** The ladder of ratings, from harmful up to best, and how to climb it. Knows nothing of moves. */
import { RATINGS, type Rating } from '../model/moves.ts'

/** Points of fit in expected values (domain model 3.4). */
const FIT_VALUE: Readonly<Record<Rating, number>> = { best: 1, sound: 0.65, weak: 0.2, harmful: -0.6 }

const CHECKS_PER_MOVE = 4

/** Whether the first rating stands higher than the second. */
export function isAbove(first: Rating, second: Rating): boolean {
  return RATINGS.indexOf(first) < RATINGS.indexOf(second)
}

/** The lower of the rating and the cap. */
export function atMost(rating: Rating, cap: Rating): Rating {
  return isAbove(rating, cap) ? cap : rating
}

/** One step down, never below weak: a step alone makes no move harmful. A harmful one stays as it is. */
export function oneStepDown(rating: Rating): Rating {
  if (rating === 'best') return 'sound'
  if (rating === 'sound') return 'weak'
  return rating
}

/**
 * What a played move is worth, about −0.69 to 1: fit, scaled by how many of its four checks were met. A missed critical check
 * makes the fit harmful whatever it was; a harmful move done well does a little less harm (domain model 3.4).
 */
export function effectiveValue(rating: Rating, checksMet: number, criticalMissed: boolean): number {
  const quality = Math.min(Math.max(checksMet / CHECKS_PER_MOVE, 0), 1)
  const fit = FIT_VALUE[criticalMissed ? 'harmful' : rating]
  return fit > 0 ? fit * (0.4 + 0.6 * quality) : fit * (1.15 - 0.3 * quality)
}
