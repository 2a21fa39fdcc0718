/**
 * Does what the documented strategies advise (dynamics 8): finds out before it bargains, soothes before it presses, trades
 * across issues, reads the signs, and answers an impasse with the move that fits what it read; one move in twelve is a lesser
 * one. One allowance: where an author named no signs, it takes the cause as read, and one stated reading in five is wrong.
 */
import {
  blockWeight,
  caseOf,
  doorStaysShut,
  execution,
  exitQuality,
  findEvent,
  judgeLine,
  limitsNow,
  openness,
} from '../engine/index.ts'
import type { Line } from '../model/line.ts'
import type { Move } from '../model/move.ts'
import type { MoveId } from '../model/moves.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Package } from '../deals/packages.ts'
import type { Terms } from '../model/offer.ts'
import { trueRival } from '../scoring/measures/judgement.ts'
import { hasSigns, posterior } from '../scoring/posterior.ts'
import { best, guesser, offer, openPackages, ourLastOffer, sameTerms, theirOffer } from './offers.ts'
import { firstWish, oneOf, policyOf, sayLine, staying, type Sight } from './policy.ts'
import { prepare } from './prepare.ts'

const LESSER_MOVE = 1 / 12
const WRONG_READING = 1 / 5
/** Turns at an impasse without relief, after which it takes the next explanation. */
const TURNS_BEFORE_DOUBT = 2
const FOLLOWS_LEADS = 0.8
/** Patience under which a pause would only look like delay. */
const WEARY_UNDER = 15
const TENSE_FROM = 45
const OPEN_FROM = 30
const GUESS_SPREAD = 2
const GOOD_EXIT = 60
/** Times it makes the same offer: standing still twice is firm, more often is stuck. */
const HOLDS_AN_OFFER = 3
/** Of the most they could get: less than this reads as an insult. */
const DECENT_SHARE = 0.4
const LAST_ROUNDS = 2

function talk(sight: Sight): Move {
  const { state, scenario } = sight
  const event = findEvent(caseOf(scenario, state), state.event?.id)
  const joined = signsOfAnInterest(sight)
  if (joined) return { kind: 'note', text: 'These belong together.', cues: joined }
  if (event && needsReading(sight, event)) return read(sight, event)
  if (event) return atEvent(sight, event)
  if (state.agreed) return sayLine(bestLine(sight))
  if (hasSeenNoDeal(sight)) return leave(sight)
  if (state.beat !== null || !sight.canOffer) return sayLine(bestLine(sight))
  return bargain(sight)
}

export const documented = policyOf(talk, prepare, read)

/** Signs seen that together show what nobody will tell; it notices them as soon as there are two. */
function signsOfAnInterest({ scenario, state }: Sight): readonly string[] | undefined {
  const seen = new Set(state.cues.map(({ id }) => id))
  const unspoken = caseOf(scenario, state).interests.filter(({ id }) => !(id in state.known))
  return unspoken.map(({ inferredFrom }) => inferredFrom.filter((id) => seen.has(id))).find((signs) => signs.length > 1)
}

function needsReading({ state }: Sight, event: ScenarioEvent): boolean {
  return event.rivals.length > 1 && state.readings.every((reading) => reading.event !== event.id)
}

/** Belief as the signs on view give it; where none are named, seven tenths on what clear cues would show. */
function read(sight: Sight, event: ScenarioEvent): Move {
  const shares = hasSigns(event) ? posterior(event, sight.state.cues) : clearCues(sight, event)
  const percents = event.rivals.map(({ id }) => [id, inFives(shares.get(id) ?? 0)] as const)
  const leading = best(percents, ([, percent]) => percent)
  const others = percents.filter(([id]) => id !== leading[0])
  const rest = 100 - others.reduce((sum, [, percent]) => sum + percent, 0)
  return { kind: 'read', beliefs: Object.fromEntries([...others, [leading[0], rest]]), confidence: rest }
}

/** Per cent as people state it. */
function inFives(share: number): number {
  return 5 * Math.round(20 * share)
}

function clearCues({ chance }: Sight, event: ScenarioEvent): ReadonlyMap<string, number> {
  const others = event.rivals.filter(({ id }) => id !== trueRival(event)?.id)
  const leading = (chance() < WRONG_READING ? oneOf(others, chance) : undefined) ?? trueRival(event)
  const share = 0.3 / (event.rivals.length - 1)
  return new Map(event.rivals.map(({ id }) => [id, id === leading?.id ? 0.7 : share]))
}

/**
 * The event as this trainee understands it: what its reading believed most; after so many turns without relief, the next
 * likeliest. Under another explanation than the true one, the author's word on second causes and ratings does not hold.
 */
function understood({ state }: Sight, event: ScenarioEvent): ScenarioEvent {
  const reading = state.readings.find((each) => each.event === event.id)
  if (!reading || !hasSigns(event)) return event
  const naming = event.rivals.filter(({ causes }) => causes.length > 0)
  const ranked = naming.toSorted((a, b) => (reading.beliefs[b.id] ?? 0) - (reading.beliefs[a.id] ?? 0))
  const held = ranked[Math.min(ranked.length - 1, Math.floor((state.event?.turns ?? 0) / TURNS_BEFORE_DOUBT))]
  const [cause] = held?.causes ?? []
  if (!cause || held?.causes.includes(event.cause)) return event
  return { ...event, cause, also: [], overrides: {} }
}

function atEvent(sight: Sight, met: ScenarioEvent): Move {
  const { state, chance } = sight
  const event = understood(sight, met)
  const finality = sight.lines.filter(({ move }) => move === 'assess-finality')
  if (finality.length > 0 && state.event && !state.event.played['assess-finality']) {
    return sayLine(best(finality, (line) => valueAt(sight, event, line)))
  }
  if (event.noDeal && state.event && state.event.block <= 0.5) return leave(sight)
  const ranked = staying(sight.lines).toSorted((a, b) => valueAt(sight, event, b) - valueAt(sight, event, a))
  const lesser = ranked.slice(1).filter((line) => valueAt(sight, event, line) > 0)
  const chosen = (chance() < LESSER_MOVE ? oneOf(lesser, chance) : undefined) ?? ranked[0]
  return chosen ? sayLine(chosen) : leave(sight)
}

/** How much of the block a line would lift, as this trainee understands it: questions lift less than remedies. */
function valueAt({ scenario, state }: Sight, event: ScenarioEvent, line: Line): number {
  const judged = state.event && judgeLine(caseOf(scenario, state), event, state.event, line)
  if (!judged) return 0
  return judged.effectiveValue * (judged.effectiveValue > 0 ? blockWeight(line.move) : 1)
}

/** A case in which no deal is better has shown itself. */
function hasSeenNoDeal({ scenario, state }: Sight): boolean {
  return caseOf(scenario, state).events.some(({ id, noDeal }) => noDeal && id in state.outcomes)
}

/** Leaves in good order: the term and the door, an alternative, thanks, and then the end. */
function leave(sight: Sight): Move {
  const { exit } = sight.state
  const isShut = doorStaysShut(caseOf(sight.scenario, sight.state))
  const lacksDoor = !isShut && exit.door === 0
  const ready = exitQuality(exit) >= GOOD_EXIT && exit.reason > 0 && !lacksDoor
  const wishes: MoveId[] = [
    ...(isShut && exit.reason === 0 ? (['name-the-pattern'] as const) : []),
    ...(!isShut && (exit.reason === 0 || lacksDoor) ? (['keep-door-open'] as const) : []),
    ...(exit.alternative === 0 ? (['recheck-own-limits', 'strengthen-and-warn-batna'] as const) : []),
    ...(exit.thanks === 0 ? (['thank-and-close'] as const) : []),
  ]
  const well = sight.lines.filter((line) => !execution(line).criticalMissed && isDoneBest(line, sight.lines))
  const line =
    (ready ? undefined : firstWish({ ...sight, lines: well }, wishes)) ??
    firstWish({ ...sight, lines: well }, ['accept-no-deal', 'walk-to-batna'])
  return sayLine(line ?? bestLine(sight))
}

/** No other wording of the same move misses less. */
function isDoneBest(line: Line, lines: readonly Line[]): boolean {
  return lines.every(({ move, misses }) => move !== line.move || misses.length >= line.misses.length)
}

/** The line that finds out, tells or soothes most, by its wording; four times in five. */
function bestLine(sight: Sight): Line {
  const lines = staying(sight.lines)
  const value = (line: Line): number => worthSaying(sight, line)
  if (sight.chance() < FOLLOWS_LEADS || sight.state.agreed) return best(lines, value)
  return (
    oneOf(
      lines.filter((line) => value(line) > 0),
      sight.chance,
    ) ?? best(lines, value)
  )
}

const SOOTHES: readonly MoveId[] = ['summarise', 'label-emotion', 'build-rapport', 'apologize', 'thank-and-close']
const PAUSES: readonly MoveId[] = ['recess', 'let-time-pass']
const CLOSES_WELL: readonly MoveId[] = ['summarise-terms', 'completeness-check']
const NEVER: readonly MoveId[] = [
  'threaten-or-ultimatum',
  'counter-walkout',
  'bluff-alternative',
  'unilateral-concession',
]

function worthSaying({ state }: Sight, line: Line): number {
  const done = execution(line)
  const tense = state.meters.frustration > TENSE_FROM || openness(state) < OPEN_FROM
  const asksNew = line.asks.some((id) => !(id in state.known))
  const tellsNew = line.discloses.some((id) => !(id in state.disclosed))
  return (
    done.quality +
    (asksNew ? (tense ? 1 : 3) : 0) +
    (tellsNew ? 2 : 0) +
    (tense && SOOTHES.includes(line.move) ? 2 : 0) +
    (CLOSES_WELL.includes(line.move) && (state.moveCounts[line.move] ?? 0) === 0 ? 4 : 0) +
    (line.move === 'ask-commitment' ? (state.agreed ? 3 : -5) : 0) -
    (NEVER.includes(line.move) || done.criticalMissed ? 5 : 0) -
    0.3 * line.gives -
    0.5 * (state.moveCounts[line.move] ?? 0)
  )
}

/**
 * Asks for much, though nothing that insults, comes down with time, and among packages good enough takes the one they should
 * like best. What beats its next target it takes; when time is nearly gone, whatever beats no deal.
 */
function bargain(sight: Sight): Move {
  const { state, scenario } = sight
  const theCase = caseOf(scenario, state)
  const limit = limitsNow(theCase, state).you
  const soothe = state.meters.frustration > TENSE_FROM ? calming(sight) : undefined
  if (soothe) return sayLine(soothe)
  const guess = guesser(sight, GUESS_SPREAD)
  const packages = openPackages(sight)
  const decent = DECENT_SHARE * Math.max(...packages.map(guess))
  const fit = packages.filter((each) => each.you >= limit && guess(each) >= decent)
  if (fit.length === 0) return leave(sight)
  const top = Math.max(...fit.map(({ you }) => you))
  const spent = (round: number): number => Math.min(1, (round + state.lostRounds) / theCase.rounds)
  const targetAt = (round: number): number => limit + (top - limit) * (0.8 - 0.5 * spent(round))
  const theirs = theirOffer(sight)
  const enough = theCase.rounds - state.round - state.lostRounds <= LAST_ROUNDS ? limit : targetAt(state.round + 1)
  if (theirs && theirs.you >= enough) return offer(theirs.terms, 'reasoned')
  const chosen = nextOffer(sight, fit, { guess, target: targetAt(state.round) })
  if (!chosen) return theirs && theirs.you >= limit ? offer(theirs.terms, 'reasoned') : leave(sight)
  return offer(chosen.terms, state.offers.length === 0 ? 'reasoned' : 'trade')
}

/** Kind words once, and then time: a pause calms more each time, as long as there is patience for it. */
function calming({ lines, state }: Sight): Line | undefined {
  const well = lines.filter((line) => !execution(line).criticalMissed)
  const kind = well.find(({ move }) => SOOTHES.includes(move) && !(move in state.moveCounts))
  const pause = state.meters.patience > WEARY_UNDER ? well.find(({ move }) => PAUSES.includes(move)) : undefined
  return kind ?? pause
}

/** A package that is no step back from the last one; the same may be held twice. */
function nextOffer(
  sight: Sight,
  fit: readonly Package[],
  { guess, target }: { readonly guess: (each: Package) => number; readonly target: number },
): Package | undefined {
  const last = fit.find(({ terms }) => sameTerms(terms, ourLastOffer(sight) ?? {}))
  const held = last !== undefined && timesOffered(sight, last.terms) >= HOLDS_AN_OFFER
  const forward = fit.filter((each) => !last || guess(each) > guess(last) || (each === last && !held))
  if (forward.length === 0) return undefined
  const good = forward.filter(({ you }) => you >= target)
  return good.length > 0 ? best(good, guess) : best(forward, ({ you }) => you)
}

function timesOffered({ state }: Sight, terms: Terms): number {
  return state.offers.filter((made) => made.by === 'trainee' && sameTerms(made.terms, terms)).length
}
