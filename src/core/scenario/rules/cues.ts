/** Rule about cues: an interest can be inferred only from cues that somebody can see. Needs a truth whose shape is right. */
import type { Case } from '../../model/scenario.ts'
import type { Speech } from '../../model/speech.ts'
import { meant, type Finding } from '../findings.ts'

export function checkCues(found: Case): Finding[] {
  const known = [...new Set(speechesOf(found).flatMap((speech) => (speech.cue === undefined ? [] : [speech.cue.id])))]
  return found.interests.flatMap(({ id, inferredFrom }) =>
    inferredFrom.flatMap((name, index): Finding[] => {
      if (known.includes(name)) return []
      const say = { name, meant: meant(name, known), known: known.join(', ') || 'none yet' }
      return [{ code: 'unknown-cue', path: ['interests', id, 'inferredFrom', index], say }]
    }),
  )
}

function speechesOf(found: Case): Speech[] {
  return [
    ...[...found.beats, ...found.events].flatMap(({ opens, lines }) => [
      ...opens,
      ...lines.flatMap(({ replies }) => replies),
    ]),
    ...found.events.flatMap(({ resolves, limps }) => [...resolves, ...limps]),
    ...found.interests.flatMap(({ told }) => told),
    ...Object.values(found.offerReplies).flat(),
  ]
}
