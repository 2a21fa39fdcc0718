/** A saved session is text from anywhere: read with care, refused by name. */
import { describe, expect, test } from 'vitest'
import type { SessionLog } from '../../../src/core/session/log.ts'
import { readSession, writeSession } from '../../../src/core/session/save.ts'

const log: SessionLog = {
  kind: 'back-to-the-table/session',
  format: 1,
  model: 1,
  scenario: { id: 'chilled-words', hash: 'abcd1234' },
  truth: 'main',
  mode: 'practice',
  seed: 7,
  choices: [
    { choice: 'prepare:target=66,limit=52', state: '01020304' },
    { choice: 'note:He said "bank"', state: '05060708' },
  ],
}

test.each([
  ['with choices', log],
  ['without a choice yet', { ...log, choices: [] }],
  ['with an alias', { ...log, alias: 'Table 4' }],
])('a session %s survives writing and reading', (_, session) => {
  expect(readSession(writeSession(session))).toEqual({ ok: true, value: session })
})

describe('a session that cannot be used says why', () => {
  test.each([
    ['text that is no JSON', '{"kind":', { code: 'save/damaged' }],
    ['another kind of file', '{"kind":"recipe"}', { code: 'save/damaged', detail: 'kind' }],
    ['a newer format', JSON.stringify({ ...log, format: 2 }), { code: 'save/too-new' }],
    ['a newer model', JSON.stringify({ ...log, model: 999 }), { code: 'save/too-new' }],
    ['an unknown truth', JSON.stringify({ ...log, truth: 'third' }), { code: 'save/damaged', detail: 'truth' }],
    ['a seed that is no number', JSON.stringify({ ...log, seed: '7' }), { code: 'save/damaged', detail: 'seed' }],
    [
      'a choice without its state',
      JSON.stringify({ ...log, choices: [{ choice: 'line:a' }] }),
      { code: 'save/damaged', detail: 'choices' },
    ],
  ])('%s', (_, text, refusal) => {
    expect(readSession(text)).toEqual({ ok: false, refusal })
  })
})
