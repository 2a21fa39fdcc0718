/** Puts a rating and the steps behind it into words, for debriefs and reports. Decides nothing. */
import type { CauseId } from '../model/causes.ts'
import { CAUSE_CARDS } from './causes.ts'
import { MOVE_CARDS } from './moves.ts'
import type { RatingWithReason, Step } from './rating.ts'

/** One or more sentences: the rating against the main cause, then each step that changed it. */
export function ratingReason({ move, rating, steps }: RatingWithReason): string {
  if (rating === 'unavailable')
    return `${MOVE_CARDS[move].name} needs somebody to have left, or to have declared an end.`
  return steps
    .filter((step) => step.kind === 'main' || step.from !== step.to)
    .map((step) => sentence(step))
    .join(' ')
}

function sentence(step: Step): string {
  switch (step.kind) {
    case 'main':
      return `Against ${nameOf(step.cause)} this is ${step.to}.`
    case 'second':
      return step.fit === 'best'
        ? `It also answers ${nameOf(step.cause)}, so it is ${step.to}: likely the right next step.`
        : `It would do harm where ${nameOf(step.cause)} also plays a part, so no more than ${step.to}.`
    case 'modifier':
      return `Here ${step.modifiers.map(({ modifier }) => modifier.words).join('; ')}: now ${step.to}.`
    case 'walkout-cap':
      return `After a walkout there is a fuller form of it, so ${step.to} at most.`
    case 'last-resort':
      return `It is a last resort, and other repairs have not been tried: ${step.to}.`
    case 'override':
      return `In this case ${step.to}: ${step.reason}`
    case 'wear':
      return `It has been played already and wears out: ${step.to}.`
    case 'finality':
      return `Nobody had judged yet whether the exit was final: ${step.to}.`
  }
}

function nameOf(cause: CauseId): string {
  return `“${CAUSE_CARDS[cause].name}”`
}
