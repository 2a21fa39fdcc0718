/** Puts a session on the table: keeps it, so that a reload finds it, and says under which id. */
import { invariant } from '../core/lib/assert-never.ts'
import type { Parent } from '../core/model/answers.ts'
import { presentOverlay } from '../core/present/index.ts'
import type { SessionLog } from '../core/session/log.ts'
import { logOf } from '../core/session/play.ts'
import { writeSession } from '../core/session/save.ts'
import { saveRefusalWords } from '../core/present/save-refusal-words.ts'
import { drawSeed, drawSessionId } from './chance.ts'
import { scenarioOf } from './open-session.ts'
import { beginPlaying, playAgainFrom, resumePlaying, type Beginning, type Playing } from './play.ts'
import { createSaving } from './saving.ts'
import { ifPossible } from './storage/cabinet.ts'
import { keepPlayed, keepScenario } from './storage/scenarios.ts'
import { sessionNotes } from './session-notes.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { tell, type Shared } from './shared.ts'
import { words } from '../views/dom/words.ts'

/** Starts a session; what the beginning leaves open is drawn. */
export async function startSession(
  shared: Shared,
  scenario: Scenario,
  { seed = drawSeed(), from, ...rest }: Wish,
): Promise<string> {
  const beginning = beginPlaying(scenario, { seed, ...rest })
  return putOnTable(shared, from === undefined ? beginning : await playedTo(shared, beginning, from))
}

type Wish = Partial<Beginning> &
  Pick<Beginning, 'mode'> & {
    /** An event to play up to first, as advised. */
    readonly from?: string
  }

/** The session where the event begins; at its start, and said, where the seed does not lead there. */
async function playedTo(shared: Shared, beginning: Playing, event: string): Promise<Playing> {
  const { playToEvent } = await import('../core/policies/play-to.ts')
  const { scenario, state } = beginning
  const reached = playToEvent(scenario, { steps: [], state }, event)
  if (reached) return { ...beginning, state: reached.state, log: logOf(state, reached.steps) }
  tell(shared, { id: 'no-event', words: words.app.noEvent(event), stays: true })
  return beginning
}

/** Starts the same session again just before one of its choices. */
export async function startAgainFrom(
  shared: Shared,
  { scenario, log }: Pick<Playing, 'scenario' | 'log'>,
  parent: Parent,
): Promise<string> {
  const again = playAgainFrom(scenario, log, parent)
  invariant(again.ok, 'a session that was debriefed can be played again')
  return putOnTable(shared, again.value)
}

/**
 * Goes on with a session from a file, as a session of its own; `undefined` when it cannot be, which is then said. Where the
 * scenario has changed since, the version that the file holds is taken, and kept, so that its session can be opened again.
 */
export async function startFromLog(shared: Shared, log: SessionLog, embedded?: string): Promise<string | undefined> {
  const here = await scenarioOf(shared, log)
  const isSame = here?.hash === log.scenario.hash
  const scenario = isSame ? here : ((await fromFile(shared, log, embedded)) ?? here)
  const resumed = scenario && resumePlaying(scenario, log)
  if (resumed?.ok) return putOnTable(shared, resumed.value)
  const why = resumed ? saveRefusalWords(resumed.refusal, words) : words.app.noScenarioFor(log.scenario.id)
  tell(shared, { id: 'file', words: words.app.notThisFile(why) })
  return undefined
}

/** The scenario as it was when the session was played, read through the same gate as any file. */
async function fromFile(shared: Shared, { scenario }: SessionLog, text?: string): Promise<Scenario | undefined> {
  if (text === undefined) return undefined
  const { parseScenario } = await import('../core/scenario/parse.ts')
  const held = parseScenario(text, scenario.id).scenario
  if (held?.hash !== scenario.hash) return undefined
  await keepScenario(shared.cabinet, held.hash, { text }).catch(() => {})
  tell(shared, { id: 'file', words: words.app.olderVersion(held.title), stays: true })
  return held
}

async function putOnTable(shared: Shared, { scenario, log, state }: Playing): Promise<string> {
  const id = drawSessionId()
  shared.change({ live: { id, scenario, log } })
  const saving = createSaving(
    { cabinet: shared.cabinet, id, version: 0, drawId: drawSessionId },
    { copied: () => {}, refused: () => tell(shared, { id: 'storage-full', words: words.app.storageFull }) },
  )
  saving.save({ text: writeSession(log), notes: sessionNotes(presentOverlay(scenario, state, words), Date.now()) })
  await saving.settled()
  ifPossible(keepPlayed(shared.cabinet, scenario))
  return id
}
