import { expect, test } from 'vitest'
import { namesIn } from '../../src/app/beside.ts'
import { findOwn, listOwn, takeIn, takeOff } from '../../src/app/own-scenarios.ts'
import { saveSession } from '../../src/app/storage/sessions.ts'
import { beginPlaying } from '../../src/app/play.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { templateText } from './support/template.ts'
import { sharedWithoutPage } from './support/shared.ts'

function read(text: string) {
  const { scenario } = parseScenario(text, 'x.yaml')
  if (!scenario) throw new Error('The template plays')
  return scenario
}

const scenario = read(templateText)
const newer = templateText.replace('Late Keys', 'Later Keys')

test('an opened file stands on the shelf, on the next visit too, and can be played', async () => {
  const shared = sharedWithoutPage()
  await takeIn(shared, scenario, templateText)
  shared.change({ visitors: [] })
  expect((await listOwn(shared)).map(({ title, from }) => [title, from])).toEqual([['Late Keys', 'file']])
  expect(await findOwn(shared, scenario.hash)).toEqual(scenario)
})

test('a file that is removed is gone, with its text', async () => {
  const shared = sharedWithoutPage()
  await takeIn(shared, scenario, templateText)
  await takeOff(shared, scenario.hash)
  expect(await listOwn(shared)).toEqual([])
  expect(await shared.cabinet.list('scenarios')).toEqual([])
})

test('a removed file that a session needs leaves the shelf, and its session can be gone on with', async () => {
  const shared = sharedWithoutPage()
  await takeIn(shared, scenario, templateText)
  const { log } = beginPlaying(scenario, { seed: 1, mode: 'practice' })
  const notes = { title: 'Late Keys', where: '', last: '', isOver: false, savedAtMs: 1 }
  await saveSession(shared.cabinet, { id: 'a', version: 0, text: writeSession(log), notes })
  await takeOff(shared, scenario.hash)
  expect(await listOwn(shared)).toEqual([])
  expect(await findOwn(shared, scenario.hash)).toEqual(scenario)
})

test('a newer version of a file takes the place of the older one', async () => {
  const shared = sharedWithoutPage()
  await takeIn(shared, scenario, templateText)
  await takeIn(shared, read(newer), newer)
  expect((await listOwn(shared)).map(({ title }) => title)).toEqual(['Later Keys'])
})

test('a list of files beside the page may hold names in that folder and nothing else', () => {
  const list = ['a.yaml', 'My case.yml', '../b.yaml', 'https://far.example/c.yaml', 'd.json', '/e.yaml', '.f.yaml', 5]
  expect(namesIn(JSON.stringify(list))).toEqual(['a.yaml', 'My case.yml'])
  expect([undefined, '', '<!doctype html>', '{}', '"a.yaml"'].map(namesIn)).toEqual([[], [], [], [], []])
})
