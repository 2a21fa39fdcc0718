/** Says that a session was set aside. */
import { saveRefusalWords } from '../core/session/save-refusals.ts'
import { tell, type Shared } from './shared.ts'
import { ifPossible } from './storage/cabinet.ts'
import { markTold, type SetAside } from './storage/sessions.ts'
import { APP_WORDS } from '../core/present/text/app-en.ts'

/** What was set aside and why, with its text as a file; once read, it is not said again. */
export function tellSetAside(shared: Shared, { id, refusal, text }: SetAside): void {
  tell(shared, {
    id: `aside-${id}`,
    words: APP_WORDS.setAside(saveRefusalWords(refusal)),
    file: { name: `set-aside-${id}.json`, text },
    onDismiss: () => ifPossible(markTold(shared.cabinet, id)),
  })
}
