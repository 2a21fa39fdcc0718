/** D, diagnosis (domain model 5.2): how near stated beliefs came to what was so, by the Brier score of each reading. */
import type { Reading } from '../../engine/state.ts'
import type { CauseId } from '../../model/causes.ts'
import type { Rival, ScenarioEvent } from '../../model/moment.ts'
import { STAGED } from '../../strategy/finality.ts'
import { exitOdds, type ExitOdds } from '../exit-odds.ts'
import { eventsOf, factsOf, type SessionPlayed } from '../session-played.ts'

export interface JudgedReading {
  readonly event: ScenarioEvent
  readonly reading: Reading
  /** The rival that was so. */
  readonly trueRival: string
  /** Whether they came back after leaving; `undefined` where nobody left. */
  readonly cameBack?: boolean
  /** Where somebody left: what could be reckoned of the exit when it was read. */
  readonly odds?: ExitOdds
  /** Sum of squared errors over the rivals, 0-2. */
  readonly brier: number
  /** 0-100 over everything stated in this reading. */
  readonly score: number
}

/** 0-100, or `undefined` when nothing was read. */
export function judgement(played: SessionPlayed): number | undefined {
  const scores = judgedReadings(played).map(({ score }) => score)
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Each event's reading: the last one given in the turn of the first, so that nothing seen later improves it. */
export function judgedReadings(played: SessionPlayed): JudgedReading[] {
  return eventsOf(played.theCase).flatMap((event) => {
    const given = played.end.readings.filter((reading) => reading.event === event.id)
    const reading = given.findLast(({ turn }) => turn === given[0]?.turn)
    const rival = trueRival(event)
    if (!reading || !rival) return []
    return [judge({ event, reading, rival, played })]
  })
}

/** The rival that names the main cause, else the one that names a second cause, else the one that names none. */
export function trueRival(event: ScenarioEvent): Rival | undefined {
  const naming = (cause: CauseId): Rival | undefined => event.rivals.find(({ causes }) => causes.includes(cause))
  return (
    naming(event.cause) ??
    event.also.map(naming).find(Boolean) ??
    event.rivals.find(({ causes }) => causes.length === 0)
  )
}

/** 100 for certainty that was right, 0 for even belief or worse (domain model 5.2). */
export function diagnosisScore(brier: number, answers: number): number {
  const even = (answers - 1) / answers
  return even === 0 ? 100 : 100 * Math.max(0, 1 - brier / even)
}

/** Sum of squared errors of beliefs in per cent against the one answer that was so. */
export function brierScore(beliefs: readonly { readonly percent: number; readonly so: boolean }[]): number {
  return beliefs.reduce((sum, { percent, so }) => sum + (percent / 100 - (so ? 1 : 0)) ** 2, 0)
}

interface Checkpoint {
  readonly event: ScenarioEvent
  readonly reading: Reading
  readonly rival: Rival
  readonly played: SessionPlayed
}

function judge({ event, reading, rival, played }: Checkpoint): JudgedReading {
  const brier = brierScore(event.rivals.map(({ id }) => ({ percent: reading.beliefs[id] ?? 0, so: id === rival.id })))
  const left = factsOf(played, 'counterpart-left').some((fact) => fact.event === event.id)
  const cameBack = factsOf(played, 'counterpart-returned').some((fact) => fact.event === event.id)
  const scores = [
    diagnosisScore(brier, event.rivals.length),
    ...yesOrNo(reading.genuine, !STAGED.includes(event.cause)),
    ...(left ? yesOrNo(reading.final, !cameBack) : []),
  ]
  return {
    event,
    reading,
    trueRival: rival.id,
    ...(left ? { cameBack, ...oddsAt(event, reading, played) } : {}),
    brier,
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  }
}

function yesOrNo(percent: number | undefined, so: boolean): number[] {
  if (percent === undefined) return []
  const brier = brierScore([
    { percent, so },
    { percent: 100 - percent, so: !so },
  ])
  return [diagnosisScore(brier, 2)]
}

function oddsAt(event: ScenarioEvent, { turn }: Reading, { scenario, steps }: SessionPlayed): { odds?: ExitOdds } {
  const read = steps.find(
    ({ move, before }) => move.kind === 'read' && before.turn === turn && before.event?.id === event.id,
  )
  const odds = read && exitOdds(scenario, event, read.before)
  return odds ? { odds } : {}
}
