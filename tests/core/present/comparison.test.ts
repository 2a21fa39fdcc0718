/** Two tries side by side: what they share, where they part, and how differently they ended. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chanceFrom, playOn, POLICIES, runPolicy, type Played } from '../../../src/core/policies/index.ts'
import { compareReports, type Tried } from '../../../src/core/present/report/comparison.ts'
import { presentReport } from '../../../src/core/present/report/report.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

const first = runPolicy(scenario, { seed: 1, policy: POLICIES.hardball, truth: 'main' })
const AT = 4
const second = playOn(
  scenario,
  { steps: first.steps.slice(0, AT), state: first.steps[AT]!.before },
  { policy: POLICIES.documented, chance: chanceFrom(1) },
)

function tried({ steps }: Played): Tried {
  return { report: presentReport(scenario!, steps, FURTHER_EN), choices: steps.map(({ choice }) => choice) }
}

const compared = compareReports(tried(first), tried(second), FURTHER_EN.report)

test('what both did is told once, and each side begins where they part', () => {
  const [one, other] = compared.sides
  expect(compared.shared).toBeGreaterThan(0)
  expect(one.moves.slice(0, compared.shared)).toEqual(other.moves.slice(0, compared.shared))
  expect(one.own[0]!.words).not.toBe(other.own[0]!.words)
  expect(compared.sentences[0]).toContain(one.own[0]!.words.replace(/[“”"]/g, "'"))
  expect(compared.sentences[0]).toContain(other.own[0]!.words.replace(/[“”"]/g, "'"))
})

test('how they felt at each end is compared in numbers that the curves show', () => {
  const [one, other] = compared.sides.map(({ moves }) => moves.at(-1)!.trust)
  const trust = compared.sentences.find((sentence) => sentence.startsWith('Trust'))!
  expect(trust).toContain(String(one))
  expect(trust).toContain(String(other))
})

test('a try beside itself parts nowhere and changes nothing', () => {
  const same = compareReports(tried(first), tried(first), FURTHER_EN.report)
  expect(same.sides.map(({ own }) => own)).toEqual([[], []])
  expect(same.sentences[0]).toBe(FURTHER_EN.report.compare.same)
  expect(same.measures.every(({ change }) => change === 0 || change === undefined)).toBe(true)
})

test('tries of different days are said to be so', () => {
  const twin = tried(runPolicy(scenario, { seed: 1, policy: POLICIES.documented, truth: 'twin' }))
  expect(compareReports(tried(first), twin, FURTHER_EN.report).sentences.join(' ')).toContain(
    'not played on the same day',
  )
})
