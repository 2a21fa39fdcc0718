/** Rules about cues: whatever refers to one needs a cue that somebody can see. Needs a truth whose shape is right. */
import type { Case } from '../../model/scenario.ts'
import type { Speech } from '../../model/speech.ts'
import { meant, type Finding, type Path } from '../findings.ts'

export function checkCues(found: Case): Finding[] {
  const known = [...new Set(speechesOf(found).flatMap(({ cues = [] }) => cues.map(({ id }) => id)))]
  const hints = found.interests.flatMap(({ id, hint }) => (hint === undefined ? [] : [`${id}-hint`]))
  const names = [...known, ...hints]
  // What the bank says refers to nothing in a file.
  return mentionsIn({ ...found, bank: [], walkout: undefined }, []).flatMap(({ name, path }): Finding[] => {
    if (names.includes(name)) return []
    const say = { name, meant: meant(name, known), known: known.join(', ') || 'none yet' }
    return [{ code: 'unknown-cue', path, say }]
  })
}

interface Mention {
  readonly name: string
  readonly path: Path
}

/** Names of cues in conditions (`seen`), interests (`inferredFrom`) and explanations (`signs`). What has an id is called by it, as in the file. */
function mentionsIn(value: unknown, path: Path): Mention[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const step = Array.isArray(value) ? stepTo(part, Number(key)) : key
    const here = [...path, step]
    return isCueList(key, part) ? part.map((name, index) => ({ name, path: [...here, index] })) : mentionsIn(part, here)
  })
}

function isCueList(key: string, part: unknown): part is readonly string[] {
  return ['seen', 'inferredFrom', 'signs'].includes(key) && Array.isArray(part)
}

function stepTo(part: unknown, index: number): string | number {
  const id: unknown = part !== null && typeof part === 'object' && 'id' in part ? part.id : undefined
  return typeof id === 'string' ? id : index
}

function speechesOf(found: Case): Speech[] {
  return [
    ...[...found.beats, ...found.events].flatMap(({ opens, lines }) => [
      ...opens,
      ...lines.flatMap(({ replies }) => replies),
    ]),
    ...found.events.flatMap(({ resolves, limps }) => [...resolves, ...limps]),
    ...found.interests.flatMap(({ told }) => told),
    ...found.circumstances.flatMap(({ tells }) => tells),
    ...Object.values(found.offerReplies).flat(),
  ]
}
