/** The debrief tells what happened in the session's own words, and judges moves, never people. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { legalMoves } from '../../../src/core/engine/index.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { POLICIES, POLICY_IDS, runPolicy, type PolicyId } from '../../../src/core/policies/index.ts'
import { presentReport } from '../../../src/core/present/report/report.ts'
import type { ReportView } from '../../../src/core/present/report-view.ts'
import { takeMove } from '../../../src/core/session/play.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

function report(policy: PolicyId, seed = 1): ReportView {
  return presentReport(
    scenario!,
    runPolicy(scenario!, { seed, policy: POLICIES[policy], truth: 'main' }).steps,
    FURTHER_EN,
  )
}

describe.each(POLICY_IDS)('after %s', (policy) => {
  const told = report(policy)
  const text = JSON.stringify(told)

  test('no sentence has a hole in it', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|“”| {2}/)
  })
  test('nothing is said about the person', () => {
    expect(text).not.toMatch(/You are (a|too|not)|you failed|mistake/i)
  })
  test('every rated move has a word and a reason, every other move none', () => {
    for (const move of told.moves) {
      expect([move.rating !== undefined, move.rating !== undefined]).toEqual([
        move.ratingWord !== undefined,
        move.reason !== undefined,
      ])
    }
  })
  test('what could be chosen instead holds no mark of what was best', () => {
    for (const { choices } of told.moments)
      expect(Object.keys(choices[0] ?? { choice: '', words: '' })).toEqual(['choice', 'words'])
  })
})

test('the headline names the recovery, an interest and the ending', () => {
  expect(report('documented').headline).toMatch(
    /^You .+, learnt of “.+”, and signed at \d+ points, above your limit of \d+\.$/,
  )
})

test('dots are distinct, and the agreed package is one of them', () => {
  const { dots, agreed } = report('documented').deals
  expect(new Set(dots.map(String)).size).toBe(dots.length)
  expect(dots).toContainEqual(agreed)
})

test('the best for both stand in words, within both limits, and are worth what is said', () => {
  const { best, frontier, limits } = report('documented').deals
  expect(best.length).toBeGreaterThan(0)
  for (const { you, they, words } of best) {
    expect(frontier).toContainEqual([you, they])
    expect(you >= limits[0] && they >= limits[1]!).toBe(true)
    expect(words).toContain(' · ')
  }
})

test('a pause is marked at the move it followed, and nowhere else', () => {
  const { steps } = runPolicy(scenario!, { seed: 1, policy: POLICIES.documented, truth: 'main' })
  const recess = (at: number) => legalMoves(scenario!, steps[at]!.before).lines.find(({ move }) => move === 'recess')
  const at = steps.findIndex((_, index) => recess(index))
  const taken = takeMove(scenario!, steps[at]!.before, { kind: 'line', line: recess(at)!.id })
  if (!taken.ok) throw new Error(taken.refusal)
  const { moves } = presentReport(scenario!, [...steps.slice(0, at), taken.value], FURTHER_EN)

  expect(moves.filter(({ paused }) => paused).map(({ index }) => index)).toEqual([at])
})

test('another choice changes what is told of it and of what follows, and nothing that came before', () => {
  const run = runPolicy(scenario!, { seed: 1, policy: POLICIES.documented, truth: 'main' })
  const at = run.steps.findIndex(({ facts }) => facts.some(({ type }) => type === 'move-rated'))
  const { before, choice } = run.steps[at]!
  const { lines } = legalMoves(scenario!, before)
  const said = lines.find(({ id }) => `line:${id}` === choice)!
  const other = lines.find(({ move, job }) => move !== said.move && job === null)!
  const taken = takeMove(scenario!, before, { kind: 'line', line: other.id })
  if (!taken.ok) throw new Error(taken.refusal)

  const was = presentReport(scenario!, run.steps.slice(0, at + 1), FURTHER_EN)
  const is = presentReport(scenario!, [...run.steps.slice(0, at), taken.value], FURTHER_EN)

  expect(is.moves.slice(0, -1)).toEqual(was.moves.slice(0, -1))
  expect(is.moves.at(-1)!.words).toBe(other.say)
  expect(is.moves.at(-1)!.reason).not.toBe(was.moves.at(-1)!.reason)
  expect(is.headline).not.toBe(was.headline)
  expect(is.felt).not.toEqual(was.felt)
})

test('a line said in an exchange is shown with what the other side was after there', () => {
  const id = 'scenarios/chilled-words.yaml'
  const shipped = parseScenario(readFileSync(id, 'utf8'), id).scenario!
  const { steps } = runPolicy(shipped, { seed: 1, policy: POLICIES.documented, truth: 'main' })
  const { moves } = presentReport(shipped, steps, FURTHER_EN)
  const inBeats = steps.flatMap(({ move, before }, index) => {
    const beat = shipped.cases.main.beats.find((each) => each.id === before.beat)
    return move.kind === 'line' && beat && !before.event
      ? [{ shown: moves.find((each) => each.index === index)?.wanted, written: beat.wants }]
      : []
  })
  expect(inBeats.some(({ written }) => written !== undefined)).toBe(true)
  expect(inBeats.filter(({ shown, written }) => shown !== written)).toEqual([])
})
