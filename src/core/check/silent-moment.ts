/** Something must be said or seen: a speech without words and without a cue is a moment that nobody can follow. */
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { speechesOf } from './parts.ts'

export function checkSilentMoment(theCase: Case): Finding[] {
  return speechesOf(theCase)
    .filter(({ speech }) => speech.say.trim() === '' && speech.cues === undefined)
    .map(({ path }) => ({ code: 'silent-moment', path, say: {} }))
}
