/** Why a saved session cannot be used, in the reader's language. */
import type { SaveRefusal } from '../session/save-refusals.ts'
import type { Words } from './text/words.ts'

/** One sentence for people, naming the choice (counted from 1) and what it was. */
export function saveRefusalWords({ code, at, detail }: SaveRefusal, { saves }: Words): string {
  return [saves.reasons[code], at === undefined ? '' : saves.choice(at + 1), detail].filter(Boolean).join(' ')
}
