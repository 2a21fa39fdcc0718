/** A condition should ask only for words that some line remembers; otherwise it never holds, or always does. */
import type { Condition } from '../model/condition.ts'
import type { Case } from '../model/scenario.ts'
import { meant, type Finding, type Path } from '../scenario/findings.ts'
import { linesOf, momentsOf, speechesOf } from './parts.ts'

interface PlacedCondition {
  readonly when: Condition | undefined
  readonly path: Path
}

export function checkUnknownWord(found: Case): Finding[] {
  const moments = [...found.beats, ...found.events]
  const known = [...new Set(moments.flatMap(({ lines }) => lines.flatMap(({ remember }) => remember)))]
  return conditionsOf(found)
    .flatMap(withAlternatives)
    .flatMap(({ when, path }) =>
      (['remembers', 'forgets'] as const).flatMap((key) =>
        (when?.[key] ?? []).flatMap((name, index): Finding[] => {
          if (known.includes(name)) return []
          return [{ code: 'unknown-word', path: [...path, key, index], say: { name, meant: meant(name, known) } }]
        }),
      ),
    )
}

function withAlternatives(placed: PlacedCondition): PlacedCondition[] {
  const { when, path } = placed
  return [placed, ...(when?.any ?? []).map((each, i) => ({ when: each, path: [...path, 'any', i] }))]
}

/** Every condition of a truth with its place. */
function conditionsOf(found: Case): PlacedCondition[] {
  const { counterpart, circumstances, endings, interests, people } = found
  const { claims, replacedBy } = counterpart
  return [
    ...momentsOf(found).map(({ moment, path }) => ({ when: moment.when, path: [...path, 'when'] })),
    ...linesOf(found).map(({ line, path }) => ({ when: line.when, path: [...path, 'when'] })),
    ...speechesOf(found).map(({ speech, path }) => ({ when: speech.if, path: [...path, 'if'] })),
    ...interests.map(({ id, gate }) => ({ when: gate, path: ['interests', id, 'gate'] })),
    ...endings.map(({ id, when }) => ({ when, path: ['endings', id, 'when'] })),
    ...circumstances.map(({ id, when }) => ({ when, path: ['circumstances', id, 'when'] })),
    ...people.map(({ id, when }) => ({ when, path: ['people', id, 'when'] })),
    { when: claims?.when, path: ['people', counterpart.id, 'counterpart', 'claims', 'when'] },
    { when: replacedBy?.when, path: ['people', counterpart.id, 'counterpart', 'replacedBy', 'when'] },
  ]
}
