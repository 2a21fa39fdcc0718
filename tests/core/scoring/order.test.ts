/** The order in which things are best done around a block (domain model 3.5): what breaks it, and what does not. */
import { describe, expect, test } from 'vitest'
import type { ScenarioEvent } from '../../../src/core/model/moment.ts'
import type { Line } from '../../../src/core/model/line.ts'
import type { NegotiationState } from '../../../src/core/engine/index.ts'
import { outOfOrder } from '../../../src/core/scoring/order.ts'
import { takeMove } from '../../../src/core/session/play.ts'
import { aLine, anEvent, aScenario } from '../../support/a-scenario.ts'
import { begun, offer, say } from '../../support/table-talk.ts'

const TERMS = { price: 'o1', delivery: 'o1' }
const READ = { kind: 'read', beliefs: { need: 100, other: 0 }, confidence: 60 } as const

/** What the last of some moves at an event broke, after a reading unless the test says otherwise. */
function broken(event: Partial<ScenarioEvent>, moves: readonly Line['move'][], reads = true): string[] {
  const lines = moves.map((move, index) => aLine(`say-${index}`, { move }))
  const scenario = aScenario({ counterpart: { type: 'schemer' }, events: [anEvent({ ...event, lines })] })
  const first = begun(scenario)
  const read = reads ? takeMove(scenario, first, READ) : undefined
  const start = read?.ok ? read.value.after : first
  const before = moves.slice(0, -1).reduce((state, _, index) => say(scenario, state, `say-${index}`).state, start)
  const taken = takeMove(scenario, before, { kind: 'line', line: `say-${moves.length - 1}` })
  if (!taken.ok) throw new Error(taken.refusal)
  return outOfOrder(taken.value, scenario.cases.main)
}

describe('each rule speaks where it is broken and only there', () => {
  test.each([
    ['O1', {}, ['threaten-or-ultimatum'], ['hold-firm', 'threaten-or-ultimatum']],
    ['O4', { cause: 'emotional-rupture' }, ['add-something-new'], ['small-gracious-move', 'add-something-new']],
    ['O5', { cause: 'win-lose-only' }, ['small-gracious-move'], ['package-or-meso', 'small-gracious-move']],
    ['O6', {}, ['change-both-negotiators'], ['probe-interests', 'hold-firm', 'change-both-negotiators']],
    ['O7', { cause: 'rosy-alternative' }, ['strengthen-and-warn-batna'], ['summarise', 'strengthen-and-warn-batna']],
    [
      'O8',
      { cause: 'fact-or-forecast-gap' },
      ['binding-neutral-valuation'],
      ['recheck-own-limits', 'binding-neutral-valuation'],
    ],
  ] as const)('%s', (rule, event, wrong, right) => {
    expect(broken(event, wrong)).toContain(rule)
    expect(broken(event, right)).not.toContain(rule)
  })

  test('O3: a remedy before the obstacle was named', () => {
    expect(broken({}, ['nonbinding-team'], false)).toContain('O3')
    expect(broken({}, ['nonbinding-team'], true)).not.toContain('O3')
    expect(broken({}, ['probe-interests'], false)).not.toContain('O3')
  })

  test('O9: new people before two repairs', () => {
    const left = { kind: 'walkout', cause: 'personality-clash' } as const
    expect(broken(left, ['offer-to-change-people'])).toContain('O9')
    expect(
      broken({ ...left, tried: ['apologize-unequivocally', 'look-past-and-bridge'] }, ['offer-to-change-people']),
    ).not.toContain('O9')
  })

  test('O10: the first offer before anything is known of their interests, or as if a block had said nothing', () => {
    const lines = [aLine('fit', { move: 'assess-alignment' }), aLine('chat', { move: 'build-rapport' })]
    const scenario = aScenario({
      exchangeTurns: 1,
      beats: [{ id: 'talk', stage: 'exchange', topic: 'Talk', opens: [], lines }],
    })
    const offered = (before: NegotiationState): string[] => {
      const taken = takeMove(scenario, before, { kind: 'offer', terms: TERMS, framing: 'reasoned' })
      if (!taken.ok) throw new Error(taken.refusal)
      return outOfOrder(taken.value, scenario.cases.main)
    }
    const chatted = say(scenario, begun(scenario), 'chat').state
    expect(offered(chatted)).toContain('O10')
    expect(offered({ ...chatted, known: { need: 'told' } })).not.toContain('O10')
    expect(offered(say(scenario, begun(scenario), 'fit').state)).not.toContain('O10')

    const after = offer(scenario, chatted, TERMS).state
    const block = { walkedOut: false, fromTurn: 1, toTurn: after.turn }
    expect(offered(after)).not.toContain('O10')
    expect(offered({ ...after, outcomes: { stuck: { ...block, resolved: false } } })).toContain('O10')
    expect(offered({ ...after, outcomes: { stuck: { ...block, resolved: true } } })).not.toContain('O10')
  })
})
