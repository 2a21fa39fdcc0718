/** Where the parts of one truth stand in its file, for rules that walk over them. Judges nothing. */
import type { Line } from '../model/line.ts'
import type { Beat, ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import type { Speech } from '../model/speech.ts'
import type { Path } from '../scenario/findings.ts'

export interface PlacedMoment {
  readonly moment: Beat | ScenarioEvent
  readonly path: Path
}

export interface PlacedLine {
  readonly line: Line
  readonly moment: Beat | ScenarioEvent
  readonly path: Path
}

export interface PlacedSpeech {
  readonly speech: Speech
  readonly path: Path
}

/** Beats, then events, in reading order. The walkout nobody wrote is not among them. */
export function momentsOf({ beats, events }: Case): PlacedMoment[] {
  return [
    ...beats.map((moment) => ({ moment, path: ['beats', moment.id] })),
    ...events.map((moment) => ({ moment, path: ['events', moment.id] })),
  ]
}

export function linesOf(theCase: Case): PlacedLine[] {
  return momentsOf(theCase).flatMap(({ moment, path }) =>
    moment.lines.map((line) => ({ line, moment, path: [...path, 'lines', line.id] })),
  )
}

/** Everything the author lets others say or show, answers to offers left out. */
export function speechesOf(theCase: Case): PlacedSpeech[] {
  return [
    ...theCase.interests.flatMap(({ id, told }) => placed(told, ['interests', id, 'told'])),
    ...momentsOf(theCase).flatMap(({ moment, path }) => placed(moment.opens, [...path, 'opens'])),
    ...linesOf(theCase).flatMap(({ line, path }) => placed(line.replies, [...path, 'reply'])),
    ...theCase.events.flatMap(({ id, resolves, limps }) => [
      ...placed(resolves, ['events', id, 'resolves']),
      ...placed(limps, ['events', id, 'limps']),
    ]),
    ...theCase.circumstances.flatMap(({ id, tells }) => placed(tells, ['circumstances', id, 'tells'])),
    ...approvalOf(theCase),
  ]
}

export function isEvent(moment: Beat | ScenarioEvent): moment is ScenarioEvent {
  return 'cause' in moment
}

function approvalOf({ counterpart: { id, ratification } }: Case): PlacedSpeech[] {
  if (ratification === undefined) return []
  const path = ['people', id, 'counterpart', 'ratification']
  return [
    ...placed(ratification.approves, [...path, 'approves']),
    ...placed(ratification.refuses, [...path, 'refuses']),
  ]
}

function placed(speeches: readonly Speech[], path: Path): PlacedSpeech[] {
  return speeches.map((speech, index) => ({ speech, path: [...path, index] }))
}
