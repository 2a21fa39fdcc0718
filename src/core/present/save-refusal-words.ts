/** Why a saved session cannot be used, in the reader's language. */
import type { SaveRefusal } from '../session/save-refusals.ts'
import type { Words } from './text/words.ts'

/** A sentence for people; behind it the choice (counted from 1) and what it was, or the place in the file. */
export function saveRefusalWords({ code, at, detail }: SaveRefusal, { saves }: Words): string {
  const where = [at === undefined ? '' : saves.choice(at + 1), detail].filter(Boolean).join(': ')
  return where === '' ? saves.reasons[code] : `${saves.reasons[code]} (${where})`
}
