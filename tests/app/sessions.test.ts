import { expect, test } from 'vitest'
import { beginPlaying, createPlay, playAgainFrom, resumePlaying } from '../../src/app/play.ts'
import { memoryCabinet } from '../../src/app/storage/cabinet.ts'
import { findSession, listSessions, listSetAside, saveSession, setAside } from '../../src/app/storage/sessions.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { readTemplate } from './support/template.ts'

const scenario = readTemplate()
const notes = { title: 'Late Keys', where: 'Prepare', last: '', isOver: false, savedAtMs: 1 }
const fresh = () => beginPlaying(scenario, { seed: 1, mode: 'practice', truth: 'main' })

function textOf(choices: number): string {
  const play = createPlay(fresh(), () => {})
  if (choices > 0) play.send({ kind: 'prepare', target: 60, limit: 40 })
  for (let left = choices - 1; left > 0; left -= 1) play.send({ kind: 'note', text: `Note ${left}` })
  return writeSession(play.now().log)
}

test('a session is saved over itself, and found as it was left', async () => {
  const cabinet = memoryCabinet()
  await saveSession(cabinet, { id: 'a', version: 0, text: textOf(0), notes })
  await saveSession(cabinet, { id: 'a', version: 1, text: textOf(2), notes })

  const found = await findSession(cabinet, 'a')

  expect(found?.ok && { version: found.value.version, text: found.value.text, notes: found.value.notes }).toEqual({
    version: 2,
    text: textOf(2),
    notes,
  })
})

test('a tab that was overtaken by another writes nothing over it', async () => {
  const cabinet = memoryCabinet()
  await saveSession(cabinet, { id: 'a', version: 0, text: textOf(0), notes })
  await saveSession(cabinet, { id: 'a', version: 1, text: textOf(3), notes })

  expect(await saveSession(cabinet, { id: 'a', version: 1, text: textOf(2), notes })).toBe('overtaken')
  const [kept] = await listSessions(cabinet)
  expect(kept?.text).toBe(textOf(3))
})

test('saves that cannot be read are named and set aside with their text, and the others stay', async () => {
  const cabinet = memoryCabinet()
  const tooNew = textOf(1).replace('"format": 1', '"format": 2')
  await saveSession(cabinet, { id: 'good', version: 0, text: textOf(1), notes })
  await saveSession(cabinet, { id: 'torn', version: 0, text: '{"kind":', notes })
  await saveSession(cabinet, { id: 'new', version: 0, text: tooNew, notes })
  await cabinet.change('sessions', 'odd', () => 7)

  expect((await listSessions(cabinet)).map(({ id }) => id)).toEqual(['good'])
  expect((await listSetAside(cabinet)).map(({ id, refusal, text }) => [id, refusal.code, text])).toEqual([
    ['torn', 'save/damaged', '{"kind":'],
    ['new', 'save/too-new', tooNew],
    ['odd', 'save/damaged', '7'],
  ])
})

test('a session of a scenario that has changed is refused by name and can be set aside', async () => {
  const cabinet = memoryCabinet()
  await saveSession(cabinet, { id: 'a', version: 0, text: textOf(1), notes })
  const found = await findSession(cabinet, 'a')
  if (!found?.ok) throw new Error('The session was not found.')

  const resumed = resumePlaying({ ...scenario, hash: 'other' }, found.value.log)

  expect(resumed).toEqual({ ok: false, refusal: { code: 'save/scenario-changed' } })
  if (!resumed.ok) await setAside(cabinet, 'a', resumed.refusal)
  expect(await listSessions(cabinet)).toEqual([])
  expect((await listSetAside(cabinet)).map(({ text }) => text)).toEqual([textOf(1)])
})

test('a move that is not open is refused in words and changes nothing', () => {
  let heard = 0
  const play = createPlay(fresh(), () => (heard += 1))
  const before = play.now()

  expect(play.send({ kind: 'line', line: 'no-such-line' })).toEqual({
    ok: false,
    refusal: 'Set a target and a walk-away line first.',
  })
  expect(play.now()).toBe(before)
  expect(heard).toBe(0)
})

test('trying again from a choice keeps what was chosen before it and forgets the rest', () => {
  const play = createPlay(fresh(), () => {})
  play.send({ kind: 'prepare', target: 60, limit: 40 })
  const prepared = play.now()
  play.send({ kind: 'note', text: 'The clock again' })

  const again = playAgainFrom(scenario, play.now().log, { session: 'first', at: 1 })

  expect(again.ok && again.value.log).toEqual({ ...prepared.log, parent: { session: 'first', at: 1 } })
  expect(again.ok && again.value.state).toEqual(prepared.state)
})
