/** A session outlives the scenario it was played with: its text is kept once, for as long as a session needs it. */
import { expect, test } from 'vitest'
import { readLibrary } from '../../src/app/library.ts'
import { startSession } from '../../src/app/new-session.ts'
import { openSession } from '../../src/app/open-session.ts'
import { loadScenario } from '../../src/app/shelf.ts'
import { keepPlayed, keepScenario } from '../../src/app/storage/scenarios.ts'
import { listSetAside, saveSession } from '../../src/app/storage/sessions.ts'
import { beginPlaying } from '../../src/app/play.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { sharedWithoutPage } from './support/shared.ts'
import { readTemplate, templateText } from './support/template.ts'

const notes = { title: 'Late Keys', where: '', last: '', isOver: true, savedAtMs: 1 }

test('the text that a session on the shelf is played with is kept once for all its sessions', async () => {
  const shared = sharedWithoutPage()
  const scenario = (await loadScenario('chilled-words', 'en'))!
  await startSession(shared, scenario, { mode: 'practice', seed: 1 })
  await startSession(shared, scenario, { mode: 'challenge', seed: 2 })
  await keepPlayed(shared.cabinet, scenario)

  expect((await shared.cabinet.list('scenarios')).map(({ key }) => key)).toEqual([scenario.hash])
})

test('a session opens with the text it was played with when the shelf has none like it', async () => {
  const shared = sharedWithoutPage()
  const scenario = readTemplate()
  const { log } = beginPlaying(scenario, { seed: 1, mode: 'practice' })
  await saveSession(shared.cabinet, { id: 'a', version: 0, text: writeSession(log), notes })
  await keepScenario(shared.cabinet, scenario.hash, { text: templateText })

  await readLibrary(shared)

  expect(await listSetAside(shared.cabinet)).toEqual([])
  expect((await openSession(shared, 'a'))?.playing.scenario).toEqual(scenario)
})

test('a text that no session needs is let go', async () => {
  const shared = sharedWithoutPage()
  await keepScenario(shared.cabinet, 'nobodys', { text: templateText })
  await readLibrary(shared)

  expect(await shared.cabinet.list('scenarios')).toEqual([])
})
