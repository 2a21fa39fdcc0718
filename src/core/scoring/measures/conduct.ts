/**
 * G, conduct in the impasse (domain model 5.2, with the further deductions of dynamics 8): 100 less for each way of making
 * things worse, a little back for each impasse that ended without anybody leaving.
 */
import { doorStaysShut, findLine } from '../../engine/index.ts'
import { clip } from '../../engine/rules/meters.ts'
import { factsOf, isDealRight, type SessionPlayed } from '../session-played.ts'

const COST = {
  communicationCut: 40,
  counterWalkout: 30,
  threat: 25,
  publicShaming: 20,
  noDoorWhereDue: 20,
  oneSidedReplacement: 20,
  lostInDeadlock: 20,
  personBlamed: 15,
  gaveInside: 15,
  leftStanding: 15,
  answerNotHeard: 10,
  firstHarm: 5,
  furtherHarm: 10,
} as const
const RESOLVED_AT_THE_TABLE = 5

export type Deduction = keyof typeof COST

/** 0-100. */
export function conduct(played: SessionPlayed): number {
  const lost = deductions(played).reduce((sum, { points }) => sum + points, 0)
  const mended = Object.values(played.end.outcomes).filter(({ resolved, walkedOut }) => resolved && !walkedOut).length
  return clip(Math.max(0, 100 - lost) + RESOLVED_AT_THE_TABLE * mended)
}

/** What was deducted and how much for each, with nothing that did not happen. */
export function deductions(played: SessionPlayed): { readonly what: Deduction; readonly points: number }[] {
  const { tallies, ending } = played.end
  const times: Readonly<Record<Deduction, number>> = {
    communicationCut: Number(leftWithoutAWord(played)),
    counterWalkout: tallies.counterWalkouts,
    threat: tallies.threats,
    publicShaming: tallies.shamed,
    noDoorWhereDue: Number(missedDoor(played)),
    oneSidedReplacement: oneSidedReplacements(played),
    lostInDeadlock: Number(ending?.kind === 'deadlock'),
    personBlamed: tallies.blamed,
    gaveInside: Number(tallies.gaveInside),
    leftStanding: leftStanding(played),
    answerNotHeard: Number(answersNotHeard(played).length > 0),
    furtherHarm: Math.max(0, tallies.harmful - 1),
    firstHarm: Math.min(1, tallies.harmful),
  }
  return (Object.keys(COST) as Deduction[])
    .filter((what) => times[what] > 0)
    .map((what) => ({ what, points: COST[what] * times[what] }))
}

/** Questions for an interest that had been told before: the answer was not heard. At an impasse asking again may still help. */
function answersNotHeard({
  theCase,
  steps,
}: Pick<SessionPlayed, 'theCase' | 'steps'>): { step: number; interest: string }[] {
  return steps.flatMap(({ move, before }, step) => {
    const asks = move.kind === 'line' && !before.event ? (findLine(theCase, move.line)?.line.asks ?? []) : []
    const interest = asks.length > 0 && asks.every((id) => before.known[id] === 'told') ? asks[0] : undefined
    return interest === undefined ? [] : [{ step, interest }]
  })
}

function leftWithoutAWord({ end }: SessionPlayed): boolean {
  const { reason, door, thanks } = end.exit
  return end.ending?.kind === 'no-commitment' && reason + door + thanks === 0
}

/** A door is due where no deal is the right end and the reason is not a difference of ethics, also if a bad deal was signed. */
function missedDoor({ theCase, end }: SessionPlayed): boolean {
  return end.ending !== null && !isDealRight(theCase) && !doorStaysShut(theCase) && end.exit.door === 0
}

/** Impasses that were met and never resolved. Where no deal is right, resolved means seen and answered. */
function leftStanding({ end }: SessionPlayed): number {
  const over = Object.values(end.outcomes).filter(({ resolved }) => !resolved).length
  return over + Number(end.event !== null && !(end.event.id in end.outcomes))
}

function oneSidedReplacements(played: SessionPlayed): number {
  return factsOf(played, 'line-said').filter(({ line, move }) => {
    if (move !== 'change-both-negotiators' && move !== 'offer-to-change-people') return false
    return findLine(played.theCase, line)?.line.misses.includes('both') === true
  }).length
}
