/** An ending that no session can have: another of its kind always comes first, or no package meets what it asks for. */
import { meets } from '../deals/packages.ts'
import type { Condition } from '../model/condition.ts'
import type { Case, Ending } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { contradictionIn } from './contradiction.ts'
import { packagesOf, wantedBy } from './wanted.ts'

export function checkUnreachableEnding(theCase: Case): Finding[] {
  return theCase.endings.flatMap((ending, index): Finding[] => {
    const earlier = theCase.endings.slice(0, index).find((each) => each.kind === ending.kind && covers(each, ending))
    const why =
      earlier === undefined
        ? (contradictionIn(ending.when, theCase) ?? wrongKind(ending) ?? noPackage(theCase, ending))
        : `“${earlier.id}” stands before it and holds whenever it does`
    if (why === undefined) return []
    const path = ['endings', ending.id]
    return [{ code: 'unreachable-ending', path, onKey: true, say: { name: ending.id, why } }]
  })
}

function wrongKind({ kind, when }: Ending): string | undefined {
  return when.kind === undefined || when.kind === kind ? undefined : `it is of kind ${kind} and asks for ${when.kind}`
}

/** No package that can be put together has these options and is worth so much. */
function noPackage(theCase: Case, ending: Ending): string | undefined {
  if (ending.kind !== 'agreement') return undefined
  const wanted = wantedBy(theCase, ending)
  const found = packagesOf(theCase).some((each) => meets(each, wanted))
  return found ? undefined : 'no package has these terms and these points'
}

/** Whether the first holds in every case in which the second does. */
function covers({ when: wide, kind }: Ending, { when: narrow }: Ending): boolean {
  return KEYS.every((key) => {
    if (wide[key] === undefined || (key === 'kind' && wide.kind === kind)) return true
    return narrow[key] !== undefined && COVERS[key](wide, narrow)
  })
}

type Covers = (wide: Condition, narrow: Condition) => boolean

const atLeast = (key: 'round' | 'ticks' | 'trust' | 'face' | 'you' | 'they' | 'exit'): Covers => {
  return (wide, narrow) => (wide[key] ?? 0) <= (narrow[key] ?? 0)
}
const all = (
  key: 'after' | 'before' | 'resolved' | 'unresolved' | 'remembers' | 'forgets' | 'told' | 'untold' | 'seen',
): Covers => {
  return (wide, narrow) => (wide[key] ?? []).every((name) => narrow[key]?.includes(name))
}

const options = (key: 'terms' | 'offered'): Covers => {
  return (wide, narrow) =>
    Object.entries(wide[key] ?? {}).every(([issue, some]) => narrow[key]?.[issue]?.every((each) => some.includes(each)))
}

const COVERS: Readonly<Record<keyof Condition, Covers>> = {
  stage: (wide, narrow) => wide.stage === narrow.stage,
  round: atLeast('round'),
  ticks: atLeast('ticks'),
  during: (wide, narrow) => narrow.during?.every((id) => wide.during?.includes(id)) === true,
  seen: all('seen'),
  after: all('after'),
  before: all('before'),
  resolved: all('resolved'),
  unresolved: all('unresolved'),
  remembers: all('remembers'),
  forgets: all('forgets'),
  told: all('told'),
  untold: all('untold'),
  trust: atLeast('trust'),
  face: atLeast('face'),
  calm: (wide, narrow) => (wide.calm ?? 100) >= (narrow.calm ?? 100),
  private: () => true,
  tentative: (wide, narrow) => wide.tentative === narrow.tentative,
  terms: options('terms'),
  offered: options('offered'),
  you: atLeast('you'),
  they: atLeast('they'),
  kind: (wide, narrow) => wide.kind === narrow.kind,
  exit: atLeast('exit'),
  any: (wide, narrow) => JSON.stringify(wide.any) === JSON.stringify(narrow.any),
}
const KEYS = Object.keys(COVERS) as (keyof Condition)[]
