/** Everything in a file that should happen to somebody: endings, events, beats and lines, with what would have to hold for it. */
import { together, waysOf, type Condition } from '../model/condition.ts'
import type { Case, Ending, Scenario } from '../model/scenario.ts'
import { TRUTHS, type TruthId } from '../model/setting.ts'
import type { Goal } from '../policies/seeker.ts'
import type { Path } from '../scenario/findings.ts'
import { isEvent, linesOf, momentsOf, type PlacedLine, type PlacedMoment } from './parts.ts'

export interface Place {
  readonly key: string
  /** The first truth that has it. */
  readonly truth: TruthId
  readonly what: string
  readonly path: Path
  /** Ways to get there, by truth. */
  readonly goals: Readonly<Partial<Record<TruthId, readonly Goal[]>>>
}

/** Endings may be called like a moment; moments and lines share one set of names. */
export function endingKey(id: string): string {
  return `ending ${id}`
}

/** What is in both truths stands here once, and counts as reached where either reaches it. */
export function placesToReach({ cases }: Scenario): Place[] {
  const places = new Map<string, Place>()
  for (const truth of TRUTHS) {
    for (const { ways, ...place } of placesIn(cases[truth])) {
      const known = places.get(place.key)
      places.set(place.key, { ...place, truth, ...known, goals: { ...known?.goals, [truth]: ways } })
    }
  }
  return [...places.values()]
}

type PlaceInTruth = Omit<Place, 'truth' | 'goals'> & { readonly ways: readonly Goal[] }

function placesIn(theCase: Case): PlaceInTruth[] {
  return [
    ...theCase.endings
      // One of each kind must hold in every case; the gate asks for it even where it never comes to that.
      .filter(({ when }) => Object.keys(when).length > 0)
      .map((ending) => placeOfEnding(theCase, ending)),
    ...momentsOf(theCase).map(placeOfMoment),
    ...linesOf(theCase).map(placeOfLine),
  ]
}

function placeOfEnding({ endings }: Case, ending: Ending): PlaceInTruth {
  const { id, kind, when } = ending
  const before = endings.slice(0, endings.indexOf(ending)).filter((each) => each.kind === kind)
  return {
    key: endingKey(id),
    what: `The ending “${id}”`,
    path: ['endings', id],
    ways: waysOf(when).map((way) => ({ when: way, kind, before })),
  }
}

function placeOfMoment({ moment, path }: PlacedMoment): PlaceInTruth {
  const what = `The ${isEvent(moment) ? 'event' : 'beat'} “${moment.id}”`
  return { key: moment.id, what, path, ways: goalsAt(moment, moment.when) }
}

function placeOfLine({ line, moment, path }: PlacedLine): PlaceInTruth {
  return {
    key: line.id,
    what: `The line “${line.id}”`,
    path,
    ways: waysOf(moment.when ?? {}).flatMap((way) => goalsAt(moment, together(way, line.when))),
  }
}

/** What is said while concluding needs agreed terms first. */
function goalsAt({ stage }: PlacedMoment['moment'], when: Condition = {}): Goal[] {
  return waysOf(when).map((way) => ({ when: way, ...(stage === 'conclude' && { kind: 'agreement' }), before: [] }))
}
