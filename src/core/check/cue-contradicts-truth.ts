/** The walkout cues of the model (K01 to K15) must not, taken together, say the opposite of what is so. */
import { STAGED } from '../strategy/finality.ts'
import type { ScenarioEvent } from '../model/moment.ts'
import type { Case } from '../model/scenario.ts'
import type { Speech } from '../model/speech.ts'
import type { Finding } from '../scenario/findings.ts'
import { posteriorGenuine, WALKOUT_CUE_IDS, type WalkoutCueId } from '../strategy/finality.ts'

/** Mixed evidence is fair; evidence that leaves less than this for what is true is not. */
const LEAST_FOR_THE_TRUTH = 0.3

export function checkCueContradictsTruth(theCase: Case): Finding[] {
  return theCase.events.flatMap((event): Finding[] => {
    const cues = walkoutCues(theCase, event)
    if (event.kind === 'impasse' || cues.length === 0) return []
    const staged = STAGED.includes(event.cause)
    const genuine = posteriorGenuine(event.type ?? theCase.counterpart.type, cues)
    if ((staged ? 1 - genuine : genuine) >= LEAST_FOR_THE_TRUTH) return []
    const say = {
      event: event.id,
      cues: cues.join(', '),
      read: staged ? 'genuine' : 'staged',
      so: `${event.cause}, which is ${staged ? 'staged' : 'genuine'}`,
    }
    return [{ code: 'cue-contradicts-truth', path: ['events', event.id, 'cause'], say }]
  })
}

/** What can be seen before and while they are gone: at the event, and in the beats. */
function walkoutCues({ beats }: Case, event: ScenarioEvent): WalkoutCueId[] {
  const seen = [...beats, event].flatMap(({ opens, lines }) => [...opens, ...lines.flatMap(({ replies }) => replies)])
  const marks = new Set(seen.flatMap(({ cues = [] }: Speech) => cues.flatMap(({ k }) => k ?? [])))
  return WALKOUT_CUE_IDS.filter((id) => marks.has(id))
}
