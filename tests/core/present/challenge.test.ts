/** A challenge asks for the reading of a block before it shows what could be said there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advance, legalMoves, pagesOf, start, type NegotiationState } from '../../../src/core/engine/index.ts'
import type { Mode } from '../../../src/core/model/setting.ts'
import type { Move } from '../../../src/core/model/move.ts'
import { chanceFrom, playOn, POLICIES, POLICY_IDS, runPolicy, type Played } from '../../../src/core/policies/index.ts'
import { playToEvent } from '../../../src/core/policies/play-to.ts'
import { presentOverlay } from '../../../src/core/present/index.ts'
import { WORDS_EN } from '../../../src/core/present/text/words-en.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { readHanded, restoreHanded, writeHanded } from '../../../src/core/session/handed.ts'
import { logOf, replay, retake } from '../../../src/core/session/play.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

function atBlock(mode: Mode): NegotiationState {
  const event = scenario!.cases.main.events[0]!.id
  const first = start(scenario!, { seed: 1, mode, truth: 'main' })
  const reached = playToEvent(scenario!, { steps: [], state: first }, event)
  if (!reached) throw new Error('The block is not reached.')
  return reached.state
}

const shown = (state: NegotiationState) => presentOverlay(scenario!, state, WORDS_EN)

/** All belief on the first explanation. */
function reading(state: NegotiationState): Move {
  const [leading, ...others] = shown(state).reading!.rivals
  const beliefs = Object.fromEntries([[leading!.id, 100], ...others.map(({ id }) => [id, 0] as const)])
  return { kind: 'read', beliefs, confidence: 70 }
}

test('at a block in a challenge nothing can be said or offered before the reading is noted', () => {
  const blocked = atBlock('challenge')
  const before = shown(blocked)
  const line = pagesOf(scenario!, blocked)[0]![0]!.id
  const read = advance(scenario!, blocked, reading(blocked))

  expect(before.reading?.comesFirst).toBe(true)
  expect(before.pages).toEqual([])
  expect(before.offer).toBeUndefined()
  expect(legalMoves(scenario!, blocked)).toMatchObject({
    lines: [],
    offer: { open: false, code: 'move/reading-first' },
  })
  expect(advance(scenario!, blocked, { kind: 'line', line })).toEqual({ ok: false, refusal: 'move/reading-first' })
  expect(read.ok && shown(read.value.state).pages.length).toBeGreaterThan(0)
  expect(read.ok && advance(scenario!, read.value.state, { kind: 'line', line }).ok).toBe(true)
})

test('a note can be made before the reading', () => {
  const noted = advance(scenario!, atBlock('challenge'), { kind: 'note', text: 'He closed the folder first.' })
  expect(noted.ok).toBe(true)
})

test('in practice the lines stand beside the reading', () => {
  const view = shown(atBlock('practice'))

  expect(view.reading).toMatchObject({ due: true, comesFirst: false })
  expect(view.pages.length).toBeGreaterThan(0)
})

test.each(POLICY_IDS)('the simulated trainee %s reads first too', (id) => {
  const by = { policy: POLICIES[id], chance: chanceFrom(1) }
  const { steps } = playOn(scenario!, { steps: [], state: atBlock('challenge') }, by)
  const did = steps.map(({ move }) => move.kind).filter((kind) => kind !== 'note')
  expect(did[0]).toBe('read')
})

test('a challenge logged before the reading came first plays again, as a file and as a link', () => {
  const { steps } = runPolicy(scenario!, { seed: 3, mode: 'practice', truth: 'main', policy: POLICIES.splitter })
  const first = start(scenario!, { seed: 3, mode: 'challenge', truth: 'main' })
  const old = steps
    .filter(({ after }) => !after.ending)
    .reduce<Played>(
      ({ steps: made, state }, { choice }) => {
        const taken = retake(scenario!, state, choice)
        return taken.ok ? { steps: [...made, taken.value], state: taken.value.after } : { steps: made, state }
      },
      { steps: [], state: first },
    )
  const log = logOf(first, old.steps)

  expect(log.choices.every(({ choice }) => !choice.startsWith('read:'))).toBe(true)
  expect(old.state.over.length).toBeGreaterThan(0)
  expect(replay(scenario!, log)).toMatchObject({ ok: true, value: { state: old.state } })
  const handed = readHanded(writeHanded(log))
  expect(handed.ok && restoreHanded(scenario!, handed.value)).toEqual({ ok: true, value: log })
})
