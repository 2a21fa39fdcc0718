/** Seen from the table both truths must be the same until a cue is read or a question is asked. */
import { stableJson } from '../lib/stable-json.ts'
import type { Option } from '../model/deal-table.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { Path } from '../scenario/findings.ts'
import type { FindingInTruth } from '../scenario/parse.ts'

interface Surface {
  readonly path: Path
  readonly shown: unknown
}

export function checkTwinSurface({ cases: { main, twin } }: Scenario): FindingInTruth[] {
  const other = new Map(surfacesOf(main).map(({ path, shown }) => [path.join('/'), stableJson(shown ?? null)]))
  return surfacesOf(twin)
    .filter(({ path, shown }) => other.get(path.join('/')) !== stableJson(shown ?? null))
    .map(({ path }) => ({
      truth: 'twin',
      code: 'twin-surface',
      path,
      onKey: true,
      say: { what: path.filter((step) => step !== 0).join(' → ') },
    }))
}

/** All that is on the table before anybody has answered anything, and the names of what comes. */
function surfacesOf({ brief, limits, place, props, people, issues, beats, events, interests }: Case): Surface[] {
  const [first] = beats
  return [
    ...Object.entries(brief).map(([key, shown]) => ({ path: ['you', key], shown })),
    { path: ['you', 'limit'], shown: limits.you },
    { path: ['place'], shown: place },
    { path: ['props'], shown: props },
    ...people.map(({ id, name, role, looks }) => ({ path: ['people', id], shown: [name, role, looks] })),
    ...issues.map(({ id, label, options }) => ({
      path: ['issues', id],
      shown: [label, options.filter(isVisible).map((option) => [option.label, option.you, option.redLine])],
    })),
    ...interests
      .filter(({ owner }) => owner === 'trainee')
      .map(({ id, label, need }) => ({ path: ['interests', id], shown: [label, need] })),
    ...(first
      ? [
          { path: ['beats', first.id, 'opens'], shown: first.opens.map(({ by, say }) => [by, say]) },
          { path: ['beats', first.id, 'lines'], shown: first.lines.map(({ say }) => say) },
        ]
      : []),
    ...events.flatMap(({ id, name, question, rivals }) => [
      { path: ['events', id, 'name'], shown: name },
      { path: ['events', id, 'question'], shown: question },
      { path: ['events', id, 'rivals'], shown: rivals.map((rival) => rival.motive) },
    ]),
  ]
}

/** What needs an interest is not on the table before that is known. */
function isVisible({ needs }: Option): boolean {
  return needs === undefined
}
