/** Every move that cannot be made is refused with its code, and the state is left as it was. */
import { expect, test } from 'vitest'
import { advance, start, type NegotiationState } from '../../../src/core/engine/index.ts'
import { REFUSALS, type RefusalCode } from '../../../src/core/engine/facts.ts'
import type { Move } from '../../../src/core/model/move.ts'
import { aBeat, aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { frozen } from '../../support/generator.ts'
import { begun, say } from '../../support/table-talk.ts'

const FULL = { price: 'o3', delivery: 'o2' }
const plain = aScenario()
const talking = aScenario({ beats: [aBeat('first')], exchangeTurns: 3 })
const stuck = aScenario({ events: [anEvent({ lines: [aLine('wait', { move: 'hold-firm' })] })] })
const shut = aScenario({ events: [anEvent({ offersClosed: 'Not while this is open.' })] })
const fresh = start(plain, { seed: 1, mode: 'practice', truth: 'main' })
const unread: NegotiationState = { ...begun(stuck), mode: 'challenge' }
const closed = say(plain, begun(plain), 'any-no-deal-today').state
const settled: NegotiationState = { ...begun(plain), agreed: FULL, stage: 'conclude', talks: 'conclude' }

const offer = (terms: Readonly<Record<string, string>>): Move => ({ kind: 'offer', terms, framing: 'plain' })
const reading = (beliefs: Readonly<Record<string, number>>, confidence = 50): Move => ({
  kind: 'read',
  beliefs,
  confidence,
})

const CASES: readonly [RefusalCode, typeof plain, NegotiationState, Move][] = [
  ['move/not-prepared', plain, fresh, { kind: 'line', line: 'any-no-deal-today' }],
  ['move/already-prepared', plain, begun(plain), { kind: 'prepare', target: 60, limit: 40 }],
  ['move/bad-preparation', plain, fresh, { kind: 'prepare', target: 40, limit: 60 }],
  ['move/bad-preparation', plain, fresh, { kind: 'prepare', target: 60.5, limit: 40 }],
  ['move/closed', plain, closed, { kind: 'line', line: 'any-no-deal-today' }],
  ['move/closed', plain, closed, offer(FULL)],
  ['move/closed', plain, closed, reading({ need: 100 })],
  ['move/closed', plain, closed, { kind: 'prepare', target: 60, limit: 40 }],
  ['move/unknown-line', plain, begun(plain), { kind: 'line', line: 'nobody-wrote-this' }],
  ['move/line-not-open', plain, begun(plain), { kind: 'line', line: 'any-can-you-say-yes' }],
  ['move/line-not-open', stuck, say(stuck, begun(stuck), 'wait').state, { kind: 'line', line: 'wait' }],
  ['move/no-offers-yet', talking, begun(talking), offer(FULL)],
  ['move/offers-closed', shut, begun(shut), offer(FULL)],
  ['move/terms-settled', plain, settled, offer(FULL)],
  ['move/incomplete-offer', plain, begun(plain), offer({ price: 'o3' })],
  ['move/unknown-option', plain, begun(plain), offer({ ...FULL, price: 'o9' })],
  ['move/unknown-option', plain, begun(plain), offer({ ...FULL, colour: 'o1' })],
  ['move/bad-packages', plain, begun(plain), { kind: 'offer', terms: FULL, framing: 'plain', beside: [FULL] }],
  [
    'move/incomplete-offer',
    plain,
    begun(plain),
    { kind: 'offer', terms: FULL, framing: 'plain', beside: [{ price: 'o1' }] },
  ],
  ['move/reading-first', stuck, unread, { kind: 'line', line: 'wait' }],
  ['move/reading-first', stuck, unread, offer(FULL)],
  ['move/no-event', plain, begun(plain), reading({ need: 100 })],
  ['move/bad-reading', stuck, begun(stuck), reading({ need: 60, other: 50 })],
  ['move/bad-reading', stuck, begun(stuck), reading({ somebody: 100 })],
  ['move/bad-reading', stuck, begun(stuck), reading({ need: 100 }, 101)],
  ['move/bad-note', plain, begun(plain), { kind: 'note', text: '  ' }],
  ['move/bad-note', plain, begun(plain), { kind: 'note', text: 'a'.repeat(501) }],
  ['move/bad-note', plain, begun(plain), { kind: 'note', text: 'Signs.', cues: ['never-seen'] }],
]

test.each(CASES)('%s (%#)', (code, scenario, state, move) => {
  const before = frozen(structuredClone(state))
  expect(advance(scenario, before, move)).toEqual({ ok: false, refusal: code })
  expect(before).toEqual(state)
})

test('every code of the table is tried here', () => {
  expect([...new Set(CASES.map(([code]) => code))].toSorted()).toEqual(Object.keys(REFUSALS).toSorted())
})

test('a note may still be made when talks are over', () => {
  expect(advance(plain, closed, { kind: 'note', text: 'Next time ask first.' })).toMatchObject({ ok: true })
})
