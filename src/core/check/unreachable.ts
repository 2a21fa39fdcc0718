/**
 * Beats, events, lines and gates whose condition can never hold, told from the file alone. What merely never happened when
 * the file was played is another remark.
 */
import type { Beat, ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import { isAvailable } from '../strategy/rating.ts'
import type { Finding, Path } from '../scenario/findings.ts'
import { contradictionIn } from './contradiction.ts'
import { isEvent, linesOf, momentsOf, type PlacedLine, type PlacedMoment } from './parts.ts'

export function checkUnreachable(theCase: Case): Finding[] {
  const come = momentsThatCome(theCase)
  return [
    ...momentsOf(theCase).flatMap((placed) => checkMoment(theCase, placed, come)),
    ...linesOf(theCase).flatMap((placed) => checkLine(theCase, placed)),
    ...theCase.interests.flatMap(({ id, gate }) =>
      finding(id, contradictionIn(gate, theCase), ['interests', id, 'gate']),
    ),
  ]
}

function checkMoment(theCase: Case, { moment, path }: PlacedMoment, come: ReadonlySet<string>): Finding[] {
  const within =
    moment.when?.during === undefined ? undefined : 'it waits for an event to be on, and then nothing else begins'
  const why = contradictionIn(moment.when, theCase, comesIn(moment)) ?? within ?? waitsFor(moment, come)
  return finding(moment.id, why, [...path, 'when'])
}

function checkLine(theCase: Case, { line, moment, path }: PlacedLine): Finding[] {
  if (isEvent(moment) && !isAvailable(line.move, moment.kind)) {
    return finding(line.id, `there is no ${line.move} at an event of kind ${moment.kind}`, [...path, 'move'])
  }
  const inPublic = line.when?.private === true && isEvent(moment) && moment.audience === 'public'
  const why = inPublic ? 'it is private, and the event has an audience' : undefined
  return finding(line.id, contradictionIn(line.when, theCase, comesIn(moment)) ?? why, [...path, 'when'])
}

/** An event is rated by its stage; it may come in the one its condition names. */
function comesIn(moment: Beat | ScenarioEvent): Beat['stage'] {
  return isEvent(moment) ? (moment.when.stage ?? moment.stage) : moment.stage
}

function finding(name: string, why: string | undefined, path: Path): Finding[] {
  return why === undefined ? [] : [{ code: 'unreachable', path, say: { name, why } }]
}

function waitsFor(moment: Beat | ScenarioEvent, come: ReadonlySet<string>): string | undefined {
  if (come.has(moment.id)) return undefined
  const missing = (moment.when?.after ?? []).filter((id) => !come.has(id))
  return `it waits for ${missing.map((id) => `“${id}”`).join(' and ')}, which never ${missing.length === 1 ? 'comes' : 'come'} before it`
}

/**
 * The moments that can come, found from those that wait for nothing on. A moment of a later stage never comes before one of
 * an earlier stage, and a beat that a line leads to asks for nothing.
 */
function momentsThatCome(theCase: Case): ReadonlySet<string> {
  const moments = momentsOf(theCase).map(({ moment }) => moment)
  const stages = new Map(moments.map(({ id, stage }) => [id, stage]))
  const ledTo = new Set(linesOf(theCase).flatMap(({ line }) => line.next ?? []))
  const come = new Set(moments.filter(({ id }) => ledTo.has(id)).map(({ id }) => id))
  const isUnknown = (id: string): boolean => !stages.has(id)
  const comesBefore = (id: string, stage: string): boolean => stage !== 'exchange' || stages.get(id) === 'exchange'
  const canCome = ({ stage, when }: Beat | ScenarioEvent): boolean =>
    (when?.after ?? []).every((id) => isUnknown(id) || (come.has(id) && comesBefore(id, stage)))
  for (let before = -1; before !== come.size;) {
    before = come.size
    for (const moment of moments) if (canCome(moment)) come.add(moment.id)
  }
  return come
}
