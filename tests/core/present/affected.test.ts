/** Every part of the debrief is computed from the log: another choice changes the parts it bears on, and no other. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { legalMoves } from '../../../src/core/engine/index.ts'
import type { MoveId } from '../../../src/core/model/moves.ts'
import type { Scenario } from '../../../src/core/model/scenario.ts'
import { chanceFrom, playOn, POLICIES, runPolicy, type Played } from '../../../src/core/policies/index.ts'
import { presentReport } from '../../../src/core/present/report/report.ts'
import type { ReportView } from '../../../src/core/present/report-view.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { writeChoice } from '../../../src/core/session/choice.ts'
import { take } from '../../../src/core/session/play.ts'

type Part = keyof ReportView

function read(path: string): Scenario {
  const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
  if (!scenario) throw new Error(`${path} is a scenario`)
  return scenario
}

const keys = read('src/cli/template.yaml')
const seats = read('scenarios/seat-count.yaml')
const asAdvised = (scenario: Scenario): Played =>
  runPolicy(scenario, { seed: 1, policy: POLICIES.documented, truth: 'main' })

/** Where a choice that begins like this was made. */
function placeOf({ steps }: Played, start: string): number {
  const at = steps.findIndex(({ choice }) => choice.startsWith(start))
  if (at < 0) throw new Error(`Nobody chose ${start}.`)
  return at
}

/** The session with this choice instead of the one made there, and then what was chosen before as long as it can be. */
function instead(scenario: Scenario, { steps }: Played, at: number, choice: string): Played {
  let played: Played = { steps: steps.slice(0, at), state: steps[at]!.before }
  for (const next of [choice, ...steps.slice(at + 1).map((step) => step.choice)]) {
    const taken = take(scenario, played.state, next)
    if (!taken.ok && next === choice) throw new Error(`${choice} was refused: ${taken.refusal}`)
    if (!taken.ok) break
    played = { steps: [...played.steps, taken.value], state: taken.value.after }
  }
  return playOn(scenario, played, { policy: POLICIES.documented, chance: chanceFrom(1) })
}

/** Another line that could have been said there. */
function otherLine(scenario: Scenario, { steps }: Played, at: number, move?: MoveId): string {
  const { before, choice } = steps[at]!
  const open = legalMoves(scenario, before).lines.filter((line) => move === undefined || line.move === move)
  const other = open.find(({ id }) => `line:${id}` !== choice)
  if (!other) throw new Error('There is no other line.')
  return writeChoice({ kind: 'line', line: other.id })
}

function affected(scenario: Scenario, one: Played, other: Played): Part[] {
  const [was, is] = [one, other].map(({ steps }) => presentReport(scenario, steps, FURTHER_EN)) as [
    ReportView,
    ReportView,
  ]
  return (Object.keys(was) as Part[]).filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]))
}

const base = asAdvised(keys)
const at = (start: string): number => placeOf(base, start)
const changed = (place: number, choice: string): Part[] => affected(keys, base, instead(keys, base, place, choice))

test('another walk-away line changes what is said of the preparation alone', () => {
  expect(changed(0, 'prepare:target=67,limit=30')).toEqual(['prepared'])
})

test('another reading changes what is said of readings, and what the judgement was worth', () => {
  expect(changed(at('read:'), 'read:sore=80,other=10,private=10/sure=80')).toEqual(['measures', 'moves', 'readings'])
})

test('a question not asked changes what was found out', () => {
  const parts = changed(1, otherLine(keys, base, 1))
  expect(parts).toEqual(expect.arrayContaining(['headline', 'measures', 'moves', 'interests', 'felt']))
  expect(parts).not.toContain('prepared')
})

test('another line at the impasse changes how it was handled', () => {
  const parts = changed(at('line:nine-together'), otherLine(keys, base, at('line:nine-together')))
  expect(parts).toEqual(expect.arrayContaining(['headline', 'measures', 'moves', 'moments', 'quadrant', 'felt']))
  expect(parts).not.toContain('readings')
})

test('another offer changes the way through the deals', () => {
  const parts = changed(2, 'offer:rent=high;closing=own-keys/plain')
  expect(parts).toEqual(expect.arrayContaining(['moves', 'deals']))
  expect(parts).not.toContain('interests')
})

test('leaving instead of signing changes the ending and what it was worth', () => {
  const last = base.steps.length - 1
  const parts = changed(last, otherLine(keys, base, last, 'walk-to-batna'))
  const expected = ['headline', 'ending', 'measures', 'beside', 'deals', 'felt', 'quadrant', 'traps', 'prepared']
  expect(parts).toEqual(expect.arrayContaining(expected))
  expect(parts).not.toContain('interests')
})

test('leaving before an impasse comes up takes it, and its condition, out of the debrief', () => {
  const advised = asAdvised(seats)
  const before = placeOf(advised, 'offer:')
  const left = instead(seats, advised, before, otherLine(seats, advised, before, 'walk-to-batna'))
  expect(affected(seats, advised, left)).toEqual(
    expect.arrayContaining(['impasses', 'conditions', 'moments', 'readings']),
  )
})
