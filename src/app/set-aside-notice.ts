/** Says that a session was set aside. */
import { saveRefusalWords } from '../core/present/save-refusal-words.ts'
import { tell, type Shared } from './shared.ts'
import { ifPossible } from './storage/cabinet.ts'
import { markTold, type SetAside } from './storage/sessions.ts'
import { words } from '../views/dom/words.ts'

/** What was set aside and why, with its text as a file; once read, it is not said again. */
export function tellSetAside(shared: Shared, { id, refusal, text }: SetAside): void {
  tell(shared, {
    id: `aside-${id}`,
    words: words.app.setAside(saveRefusalWords(refusal, words)),
    file: { name: `set-aside-${id}.json`, text },
    onDismiss: () => ifPossible(markTold(shared.cabinet, id)),
  })
}
