/** A condition should ask only for words that some line remembers; otherwise it never holds, or always does. */
import type { Condition } from '../model/condition.ts'
import type { Case } from '../model/scenario.ts'
import { meant, type Finding, type Path } from '../scenario/findings.ts'

interface PlacedCondition {
  readonly when: Condition | undefined
  readonly path: Path
}

export function checkUnknownWord(found: Case): Finding[] {
  const moments = [...found.beats, ...found.events]
  const known = [...new Set(moments.flatMap(({ lines }) => lines.flatMap(({ remember }) => remember)))]
  return conditionsOf(found).flatMap(({ when, path }) =>
    (['remembers', 'forgets'] as const).flatMap((key) =>
      (when?.[key] ?? []).flatMap((name, index): Finding[] => {
        if (known.includes(name)) return []
        return [{ code: 'unknown-word', path: [...path, key, index], say: { name, meant: meant(name, known) } }]
      }),
    ),
  )
}

/** The conditions on moments, lines, gates and endings. (Those on single speeches are seen when the speech is played.) */
function conditionsOf(found: Case): PlacedCondition[] {
  const moments = [
    ...found.beats.map((moment) => ({ moment, path: ['beats', moment.id] })),
    ...found.events.map((moment) => ({ moment, path: ['events', moment.id] })),
  ]
  return [
    ...moments.map(({ moment, path }) => ({ when: moment.when, path: [...path, 'when'] })),
    ...moments.flatMap(({ moment, path }) =>
      moment.lines.map(({ id, when }) => ({ when, path: [...path, 'lines', id, 'when'] })),
    ),
    ...found.interests.map(({ id, gate }) => ({ when: gate, path: ['interests', id, 'gate'] })),
    ...found.endings.map(({ id, when }) => ({ when, path: ['endings', id, 'when'] })),
  ]
}
