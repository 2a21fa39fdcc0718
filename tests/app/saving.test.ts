import { expect, test } from 'vitest'
import { createSaving } from '../../src/app/saving.ts'
import { memoryCabinet, type Cabinet } from '../../src/app/storage/cabinet.ts'

const notes = { title: 'Late Keys', where: 'Exchange', last: '', isOver: false, savedAtMs: 1 }

function savingIn(cabinet: Cabinet, version = 0) {
  const heard: string[] = []
  const saving = createSaving(
    { cabinet, id: 'a', version, drawId: () => 'b' },
    { copied: (id) => heard.push(`copied to ${id}`), refused: () => heard.push('refused') },
  )
  return { saving, heard }
}

async function textsIn(cabinet: Cabinet): Promise<Record<string, unknown>> {
  const kept = await cabinet.list('sessions')
  return Object.fromEntries(kept.map(({ key, value }) => [key, (value as { text: string }).text]))
}

test('two tabs with the same session both keep what was played in them', async () => {
  const cabinet = memoryCabinet()
  const first = savingIn(cabinet)
  first.saving.save({ text: 'first, 1', notes })
  await first.saving.settled()
  const second = savingIn(cabinet, 1)
  second.saving.save({ text: 'second, 2', notes })
  await second.saving.settled()

  first.saving.save({ text: 'first, 2', notes })
  first.saving.save({ text: 'first, 3', notes })
  await first.saving.settled()

  expect(await textsIn(cabinet)).toEqual({ a: 'second, 2', b: 'first, 3' })
  expect([first.heard, second.heard]).toEqual([['copied to b'], []])
})

test('a full device is told of once, and once more only after it has worked again', async () => {
  const inner = memoryCabinet()
  let isFull = true
  const cabinet: Cabinet = {
    ...inner,
    change: (drawer, key, next) => (isFull ? Promise.reject(new Error('full')) : inner.change(drawer, key, next)),
  }
  const { saving, heard } = savingIn(cabinet)
  for (const [text, full] of [
    ['1', true],
    ['2', true],
    ['3', false],
    ['4', true],
  ] as const) {
    isFull = full
    saving.save({ text, notes })
    await saving.settled()
  }
  expect(heard).toEqual(['refused', 'refused'])
  expect(await textsIn(cabinet)).toEqual({ a: '3' })
})
