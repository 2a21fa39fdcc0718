/** Where the truths differ, more than one thing that is seen must differ, before or within what they differ about. */
import type { Case, Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { momentsOf, speechesOf } from './parts.ts'

const FEWEST = 2

export function checkLoneTell({ cases: { main, twin } }: Scenario): FindingInTruth[] {
  if (facts(main) === facts(twin)) return []
  const shown = captions(main)
  const tells = captions(twin).filter((caption) => !shown.includes(caption)).length
  if (tells >= FEWEST) return []
  const what = tells === 0 ? 'No caption differs' : 'Only one caption differs'
  return [{ truth: 'twin', code: 'lone-tell', path: whereFactsDiffer(main, twin), onKey: true, say: { what } }]
}

/** What is so behind the surface. */
function facts({ events, interests, counterpart, limits }: Case): string {
  return JSON.stringify([
    events.map(({ id, cause, also }) => [id, cause, also]),
    interests.map(({ id, need, owner }) => owner === 'counterpart' && [id, need]),
    counterpart.type,
    limits.they,
  ])
}

function whereFactsDiffer(main: Case, twin: Case): (string | number)[] {
  const event = twin.events.find(({ id, cause }) => main.events.find((each) => each.id === id)?.cause !== cause)
  return event ? ['events', event.id, 'cause'] : ['events']
}

/** Everything that is seen until an event is over. What follows its end shows too late. */
function captions(theCase: Case): string[] {
  const late = momentsOf(theCase).flatMap(({ moment }) =>
    'resolves' in moment ? [...moment.resolves, ...moment.limps] : [],
  )
  const hints = theCase.interests.flatMap(({ hint }) => hint ?? [])
  const cues = speechesOf(theCase)
    .filter(({ speech }) => !late.includes(speech))
    .flatMap(({ speech }) => speech.cues ?? [])
    .map(({ caption }) => caption)
  return [...hints, ...cues]
}
