/** Two or three moments worth trying again: where the most was left lying, or, if nothing was, where the choice was best. */
import { findEvent } from '../../engine/index.ts'
import { decisions, type Decision } from '../../scoring/measures/decision-quality.ts'
import type { SessionPlayed } from '../../scoring/session-played.ts'
import { writeChoice } from '../../session/choice.ts'
import type { KeyMomentView } from '../report-view.ts'
import type { FurtherWords } from '../text/words.ts'
import { personName } from './sentences.ts'

const MOST_MOMENTS = 3
const MOST_CHOICES = 5
/** Less than this between the best choice and the one made is not worth a second try. */
const WORTH_ANOTHER_TRY = 0.15

export function momentViews(played: SessionPlayed, words: FurtherWords['report']): KeyMomentView[] {
  const made = decisions(played).filter(({ best, worst }) => best > worst)
  const regretted = made.filter((each) => regret(each) >= WORTH_ANOTHER_TRY).sort((a, b) => regret(b) - regret(a))
  const chosen = regretted.length > 0 ? onePerPlace(regretted) : made.toSorted((a, b) => b.value - a.value).slice(0, 1)
  return chosen.sort((a, b) => a.step - b.step).map((decision) => momentView(decision, played, words))
}

function regret({ best, value }: Decision): number {
  return best - value
}

/** Different impasses first, then further moves of the same one. */
function onePerPlace(ranked: readonly Decision[]): Decision[] {
  const firsts = ranked.filter(({ event }, i) => ranked.findIndex((each) => each.event === event) === i)
  return [...firsts, ...ranked.filter((each) => !firsts.includes(each))].slice(0, MOST_MOMENTS)
}

function momentView(
  decision: Decision,
  { theCase, steps }: SessionPlayed,
  words: FurtherWords['report'],
): KeyMomentView {
  const before = steps[decision.step]?.before
  const event = findEvent(theCase, decision.event)
  const lastHeard = before?.spoken.at(-1)
  const heard = lastHeard ? `${personName(theCase, lastHeard.by)}: ${words.quote(lastHeard.words)}` : ''
  const seen = before?.cues.findLast(({ turn }) => turn === before.turn)?.caption ?? ''
  return {
    move: decision.step,
    title: words.moves.moment(event?.name ?? '', (before?.turn ?? 0) + 1),
    situation: [heard, seen].filter(Boolean).join(' '),
    said: decision.line.say,
    choice: writeChoice({ kind: 'line', line: decision.line.id }),
    choices: choicesOf(decision),
  }
}

/** The best other choices and the worst one, in the order in which ids fall, so that place tells nothing. */
function choicesOf({ choices, line }: Decision): KeyMomentView['choices'] {
  const others = choices.filter((choice) => choice.line.id !== line.id && choice.line.job === null)
  const shown = others.length <= MOST_CHOICES ? others : [...others.slice(0, MOST_CHOICES - 1), ...others.slice(-1)]
  return shown
    .map((choice) => ({ choice: writeChoice({ kind: 'line', line: choice.line.id }), words: choice.line.say }))
    .sort((a, b) => (a.choice < b.choice ? -1 : 1))
}
