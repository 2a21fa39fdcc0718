/** A session given on as a link, and one that came as a link. */
import { readHanded, restoreHanded, writeHanded } from '../core/session/handed.ts'
import type { SessionLog } from '../core/session/log.ts'
import { saveRefusalWords } from '../core/present/save-refusal-words.ts'
import { saveRefusal } from '../core/session/save-refusals.ts'
import { words } from '../views/dom/words.ts'
import { drawSessionId } from './chance.ts'
import { packText, unpackText } from './link-code.ts'
import { scenarioOf } from './open-session.ts'
import { writeRoute } from './route.ts'
import { tell, type Page, type Shared } from './shared.ts'

/** Longer addresses are cut by mail programs and chats. */
const LONGEST_LINK = 4000

/** `undefined` when the session is too long for an address. */
export async function linkOf(log: SessionLog): Promise<string | undefined> {
  const session = await packText(writeHanded(log))
  const link = `${location.href.replace(/#.*$/, '')}${writeRoute({ screen: 'handed', session })}`
  return link.length <= LONGEST_LINK ? link : undefined
}

/** Lays the session on the table for this visit and leads to it; it is not kept, since it is somebody else's. */
export async function openHandedPage(shared: Shared, code: string): Promise<Page | undefined> {
  const text = await unpackText(code)
  const handed = text === undefined ? undefined : readHanded(text)
  const scenario = handed?.ok ? await scenarioOf(shared, handed.value) : undefined
  const restored = handed?.ok && scenario ? restoreHanded(scenario, handed.value) : undefined
  if (!scenario || !restored?.ok) {
    const refusal = restored?.ok === false ? restored.refusal : handed?.ok === false ? handed.refusal : undefined
    const id = handed?.ok ? handed.value.scenario.id : ''
    const why = refusal ?? (text === undefined ? saveRefusal('save/damaged') : undefined)
    tell(shared, {
      id: 'handed',
      words: words.app.notThisLink(why ? saveRefusalWords(why, words) : words.app.noScenarioFor(id)),
      stays: true,
    })
    shared.go({ screen: 'library' })
    return undefined
  }
  const id = drawSessionId()
  shared.change({ live: { id, scenario, log: restored.value } })
  tell(shared, { id: 'handed', words: words.app.handed, stays: true })
  shared.go({ screen: 'debrief', session: id })
  return undefined
}
