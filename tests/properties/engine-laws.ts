/** What must be true of every session in every scenario. Run a few times in the quick tests, often in the long ones. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { advance, limitsNow, seatView, type NegotiationState } from '../../src/core/engine/index.ts'
import { REFUSALS } from '../../src/core/engine/facts.ts'
import { stableJson } from '../../src/core/lib/stable-json.ts'
import { CAUSES } from '../../src/core/model/causes.ts'
import type { Move } from '../../src/core/model/move.ts'
import { COUNTERPART_TYPES } from '../../src/core/model/setting.ts'
import { openMoves, playThrough, sessions, type Session } from '../support/generator.ts'

/** Moves that any scenario here is played to its end in. */
const MOST_TURNS = 150

export const ENGINE_LAWS: Readonly<Record<string, (session: Session) => void>> = {
  'every play-through ends, with frozen input, whatever is done': (session) => {
    expect(playThrough(session, MOST_TURNS).ending).not.toBeNull()
  },
  'the same session played twice is the same session': (session) => {
    expect(stableJson(playThrough(session, MOST_TURNS))).toBe(stableJson(playThrough(session, MOST_TURNS)))
  },
  'a state that went through JSON is played on as if nothing had happened': (session) => {
    playThrough(session, MOST_TURNS, (state) => {
      const copy = JSON.parse(JSON.stringify(state)) as NegotiationState
      expect(copy).toEqual(state)
      const move = openMoves(session.scenario, state)[0]
      if (move) expect(advance(session.scenario, copy, move)).toEqual(advance(session.scenario, state, move))
    })
  },
  'every open move is accepted, every other is refused with a code': (session) => {
    playThrough(session, MOST_TURNS, (state) => {
      const open = openMoves(session.scenario, state)
      for (const move of open) expect(advance(session.scenario, state, move)).toMatchObject({ ok: true })
      for (const move of closedMoves(session, open)) {
        const result = advance(session.scenario, state, move)
        expect({ move, refused: !result.ok && result.refusal in REFUSALS }).toEqual({ move, refused: true })
      }
    })
  },
  'meters stay between 0 and 100': (session) => {
    playThrough(session, MOST_TURNS, ({ meters }) => {
      expect(Object.values(meters).every((value) => value >= 0 && value <= 100)).toBe(true)
    })
  },
  'no sincere counterpart signs below its limit': (session) => {
    const end = playThrough(session, MOST_TURNS)
    const { ending, agreed } = end
    const theCase = session.scenario.cases[session.truth]
    const honest = ['collaborator', 'constrained-agent', 'tough-principled'].includes(theCase.counterpart.type)
    if (ending?.kind !== 'agreement' || !honest) return
    const worth = theCase.issues.flatMap(({ id, options }) => options.filter((option) => option.id === agreed?.[id]))
    expect(worth.reduce((sum, { they }) => sum + they, 0)).toBeGreaterThanOrEqual(Number(limitsNow(theCase, end).they))
  },
  'no seat view holds a secret': (session) => {
    playThrough(session, MOST_TURNS, (state) => {
      const text = JSON.stringify(seatView(session.scenario, state))
      const secrets = [
        ...CAUSES,
        ...COUNTERPART_TYPES,
        'they"',
        'twin',
        '"main"',
        'sensitivity',
        'misses',
        'rng',
        'meters',
      ]
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    })
  },
}

/** Lines said where they are not open, offers and readings out of place, and moves that are nonsense. */
function closedMoves({ scenario, truth }: Session, open: readonly Move[]): Move[] {
  const theCase = scenario.cases[truth]
  const all = [...theCase.beats, ...theCase.events, theCase.walkout].flatMap(({ lines }) => lines).concat(theCase.bank)
  const lines = all.filter(({ id }) => !open.some((move) => move.kind === 'line' && move.line === id))
  const has = (kind: Move['kind']): boolean => open.some((move) => move.kind === kind)
  const closed: Move[] = [
    { kind: 'line', line: 'nobody-wrote-this' },
    { kind: 'offer', terms: {}, framing: 'plain' },
    { kind: 'read', beliefs: { need: 60, other: 50 }, confidence: 50 },
    { kind: 'note', text: ' ' },
    { kind: 'prepare', target: 30, limit: 40 },
    ...lines.map(({ id }): Move => ({ kind: 'line', line: id })),
  ]
  if (!has('read')) closed.push({ kind: 'read', beliefs: { other: 100 }, confidence: 50 })
  if (!has('prepare')) closed.push({ kind: 'prepare', target: 70, limit: 40 })
  return closed
}

export function holdsInEverySession(law: (session: Session) => void, runs: number): void {
  fc.assert(fc.property(sessions, law), { numRuns: runs })
}
