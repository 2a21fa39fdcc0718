/** What a careful reader would believe, from the cues on view alone. */
import { expect, test } from 'vitest'
import { expectedValueAt } from '../../../src/core/scoring/benchmark.ts'
import { posterior } from '../../../src/core/scoring/posterior.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun } from '../../support/table-talk.ts'

const cue = (id: string, k?: string) => ({ id, turn: 1, caption: `One sees ${id}.`, ...(k !== undefined && { k }) })
const event = anEvent({
  cause: 'emotional-rupture',
  rivals: [
    { id: 'hurt', motive: 'Hurt.', causes: ['emotional-rupture'], signs: ['file', 'formal'] },
    { id: 'show', motive: 'A show.', causes: ['pressure-ploy'], signs: ['price'] },
    { id: 'other', motive: 'Something else.', causes: [], signs: [] },
  ],
})
const belief = (...cues: ReturnType<typeof cue>[]) => posterior(event, cues)

test('before anything is seen every explanation is as likely as the next', () => {
  expect([...belief().values()]).toEqual([1 / 3, 1 / 3, 1 / 3])
})

test('each sign makes its own explanation likelier, and the same sign counts once', () => {
  const one = belief(cue('file')).get('hurt') ?? 0
  const two = belief(cue('file'), cue('formal')).get('hurt') ?? 0
  expect(one).toBeGreaterThan(1 / 3)
  expect(two).toBeGreaterThan(one)
  expect(belief(cue('file'), cue('file')).get('hurt')).toBe(one)
  expect(belief(cue('price')).get('hurt')).toBeLessThan(1 / 3)
})

test('at an empty chair conduct speaks too: a price at the door for a show, a named hurt against it', () => {
  const left = { ...event, kind: 'walkout' as const }
  const shown = (k: string) => posterior(left, [cue('door', k)]).get('show') ?? 0
  expect(shown('K03')).toBeGreaterThan(shown('K02'))
  expect(posterior(event, [cue('door', 'K03')]).get('show')).toBe(1 / 3)
})

test('the same line is worth what the cues on view made of it, whatever was true', () => {
  const scenario = aScenario({ events: [event] })
  const state = begun(scenario)
  if (!state.event) throw new Error('the event is on')
  const active = state.event
  const sorry = aLine('sorry', { move: 'apologize' })
  const worth = (...cues: ReturnType<typeof cue>[]): number =>
    expectedValueAt({ theCase: scenario.cases.main, event, active, cues })(sorry)
  expect(worth(cue('file'), cue('formal'))).toBeGreaterThan(worth())
  expect(worth()).toBeGreaterThan(worth(cue('price')))
})
