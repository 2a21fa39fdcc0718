import { afterEach, expect, test } from 'vitest'
import { followFile, sayWhatWasReloaded } from '../../src/app/desk.ts'
import { beginPlaying, createPlay } from '../../src/app/play.ts'
import { findSession, saveSession } from '../../src/app/storage/sessions.ts'
import { checkUnplayed } from '../../src/core/check/check.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { readTemplate, templateText } from './support/template.ts'
import { sharedWithoutPage } from './support/shared.ts'

afterEach(() => sessionStorage.clear())

async function atTheTable() {
  const shared = sharedWithoutPage()
  const scenario = readTemplate()
  const play = createPlay(beginPlaying(scenario, { seed: 1, mode: 'practice', truth: 'main' }), () => {})
  play.send({ kind: 'prepare', target: 60, limit: 40 })
  play.send({ kind: 'line', line: 'tea-evenings' })
  const { log } = play.now()
  const notes = { title: 'Late Keys', where: '', last: '', isOver: false, savedAtMs: 1 }
  await saveSession(shared.cabinet, { id: 'a', version: 0, text: writeSession(log), notes })
  shared.change({ live: { id: 'a', scenario, log } })
  return shared
}

function saved(text: string) {
  const { scenario, diagnostics } = checkUnplayed(text, 'late-keys.yaml')
  return { path: 'late-keys.yaml', diagnostics, ...(scenario && { scenario }) }
}

test('a saved file is played on where one was, and the page says how much of it could be', async () => {
  const shared = await atTheTable()
  let reloads = 0
  const news = saved(templateText.replace('tea-evenings:', 'tea-tuesdays:'))
  await followFile(shared, news, () => (reloads += 1))
  expect(reloads).toBe(1)
  const kept = await findSession(shared.cabinet, 'a')
  expect(kept?.ok && kept.value.log.choices.map(({ choice }) => choice)).toEqual(['prepare:target=60,limit=40'])
  expect(kept?.ok && kept.value.log.scenario.hash).toBe(news.scenario?.hash)

  sayWhatWasReloaded(shared)

  expect(shared.visit().notices.map(({ words }) => words)).toEqual([
    'late-keys.yaml was loaded again. 1 of 2 choices were played on it.',
  ])
})

test('a file that cannot be played leaves the page as it is, and its findings are shown with their places', async () => {
  const shared = await atTheTable()
  await followFile(shared, saved(templateText.replace('type: collaborator', 'type: pirate')), () => {
    throw new Error('nothing is to be loaded')
  })
  const [notice] = shared.visit().notices
  expect(notice?.words).toMatch(/^late-keys\.yaml cannot be played.*\d+:\d+ .*“pirate”/)
})
