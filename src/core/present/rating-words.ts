/** Puts a rating and the steps behind it into words, for debriefs and reports. Decides nothing. */
import type { MoveId, RatingOrNone } from '../model/moves.ts'
import { modifierId } from '../strategy/modifiers.ts'
import type { Step } from '../strategy/rating.ts'
import type { FurtherWords } from './text/words.ts'

interface Rated {
  readonly move: MoveId
  readonly rating: RatingOrNone
  /** Empty where an exit was judged on too little, and where the move is not available. */
  readonly steps: readonly Step[]
}

/** One or more sentences: the rating against the main cause, then each step that changed it. */
export function ratingWords({ move, rating, steps }: Rated, words: FurtherWords): string {
  if (rating === 'unavailable') return words.report.rating.unavailable(words.craft.moves[move].name)
  if (steps.length === 0) return words.report.rating.onTooLittle
  return steps
    .filter((step) => step.kind === 'main' || step.from !== step.to)
    .map((step) => sentence(step, words))
    .join(' ')
}

function sentence(step: Step, { report: { rating }, craft }: FurtherWords): string {
  const to = rating.levels[step.to]
  switch (step.kind) {
    case 'main':
      return rating.main(craft.causes[step.cause].name, to)
    case 'second':
      return (step.fit === 'best' ? rating.alsoAnswers : rating.alsoHarms)(craft.causes[step.cause].name, to)
    case 'modifier':
      return rating.modifier(
        step.modifiers.map(({ modifier }) => craft.modifiers[modifierId(modifier)]),
        to,
      )
    case 'walkout-cap':
      return rating.walkoutCap(to)
    case 'last-resort':
      return rating.lastResort(to)
    case 'override':
      return rating.override(to, step.reason)
    case 'wear':
      return rating.wear(to)
    case 'finality':
      return rating.finality(to)
  }
}
