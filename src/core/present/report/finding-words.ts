/** Findings in words: specific to what happened, about the move and never about the person. */
import { assertNever } from '../../lib/assert-never.ts'
import type { Case } from '../../model/scenario.ts'
import type { Finding } from '../../scoring/findings.ts'
import type { MoveId } from '../../model/moves.ts'
import { MOVE_CARDS } from '../../strategy/moves.ts'
import { orderRule } from '../../strategy/order-rules.ts'
import { count, counterpartName, interestLabel, issueLabels, list, number } from './sentences.ts'

export function findingWords(finding: Finding, theCase: Case): string {
  const they = counterpartName(theCase)
  switch (finding.code) {
    case 'interest-surfaced':
      return `This brought out an interest: ${interestLabel(theCase, finding.interest)}.`
    case 'question-came-early':
      return 'A right question, asked before there was trust enough to answer it. It was not forgotten.'
    case 'answer-not-heard':
      return `The answer had been given already: ${interestLabel(theCase, finding.interest)}.`
    case 'interest-disclosed':
      return `This told ${they} what you need: ${interestLabel(theCase, finding.interest)}. It lets them trade on it.`
    case 'disclosed-to-performer':
      return `This told ${they} what you need: ${interestLabel(theCase, finding.interest)}. With this counterpart it also set a price.`
    case 'repeated-move':
      return `“${MOVE_CARDS[finding.move].name}” once more: each time it does half as much.`
    case 'checks-missed':
      return checksWords(finding.move, finding.checks)
    case 'gave-one-way':
      return `This gave ${count(finding.points, 'point')} and asked for nothing in return.`
    case 'agreed':
      return `${they} said yes: ${count(finding.points, 'point')} to you, with a limit of ${number(theCase.limits.you)}.`
    case 'out-of-order':
      return `It came out of its order. ${orderRule(finding.rule).name}: ${lowerFirst(orderRule(finding.rule).statement)}`
    case 'terms-read-back':
      return 'Reading the terms back leaves no room for another version of them.'
    case 'asked-what-is-missing':
      return 'Asking what has not been talked about is the last chance for it to come out.'
    case 'threat-made':
      return 'A threat may move the number; it cost trust and face at once.'
    case 'left-in-answer':
      return 'Leaving because they left puts both sides behind a closed door.'
    case 'alternative-invented':
      return 'This claimed an alternative that did not exist. It is noted, whatever it gained.'
    default:
      return offerWords(finding, theCase)
  }
}

type OfferCode =
  | `offer-${'extreme' | 'low' | 'stingy' | 'reversed' | 'traded' | 'moved'}`
  | `first-offer-${'with' | 'without'}-reason`
  | 'under-limit'
  | 'under-own-line'
  | 'over-red-line'

function offerWords(finding: Extract<Finding, { code: OfferCode }>, theCase: Case): string {
  const they = counterpartName(theCase)
  switch (finding.code) {
    case 'first-offer-without-reason':
      return 'A first number without its reason pulls at the talks and teaches nothing.'
    case 'first-offer-with-reason':
      return 'The first offer came with its reason, so it could be answered and not only haggled with.'
    case 'offer-extreme':
      return `This lay more than 30 points under what ${they} could ever take.${finding.first ? ' As an opening it reads as an insult.' : ''}`
    case 'offer-low':
      return `This lay 15 to 30 points under what ${they} could take.`
    case 'offer-stingy':
      return finding.same
        ? 'The same offer again. It reads as no movement.'
        : `For ${they} this was less than one point better than your offer before. It reads as no movement.`
    case 'offer-reversed':
      return `For ${they} this was worse than your offer before: a step back.`
    case 'offer-traded':
      return `A trade: ${issueLabels(theCase, finding.gave)} moved their way, ${issueLabels(theCase, finding.took)} yours.`
    case 'offer-moved':
      return `You moved on ${issueLabels(theCase, finding.gave)} for ${count(finding.cost, 'point')} of yours.`
    case 'under-limit':
      return `At ${count(finding.points, 'point')} this was under your limit of ${number(finding.limit)}: no deal would have been better.`
    case 'under-own-line':
      return `At ${count(finding.points, 'point')} this passed the walk-away line of ${number(finding.line)} you had set.`
    case 'over-red-line':
      return 'This crossed a red line of your own house.'
    default:
      return assertNever(finding)
  }
}

function checksWords(move: MoveId, ids: readonly string[]): string {
  const missed = MOVE_CARDS[move].checks.filter(({ id }) => ids.includes(id))
  return `Done well, it ${list(missed.map(({ words }) => lowerFirst(words)))}. This wording did not.`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
