/** The author's guide keeps its word: its tables are the program's, and its worked example leads where it says. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkScenario } from '../../src/core/check/check.ts'
import { dealSpace } from '../../src/core/deals/deal-space.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { TRUTHS } from '../../src/core/model/setting.ts'
import { POLICIES, runPolicy } from '../../src/core/policies/index.ts'
import { seeker } from '../../src/core/policies/seeker.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { causesTable, LOOKS_TABLE, movesTable, PLACE_TABLE } from '../support/guide-tables.ts'

const guide = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8')
const template = readFileSync(new URL('../../src/cli/template.yaml', import.meta.url), 'utf8')

test('the guide lists every cause and every move, each with what it means', () => {
  expect(guide).toContain(causesTable())
  expect(guide).toContain(movesTable())
})

test('the guide lists every word for a place and for looks', () => {
  expect(guide).toContain(PLACE_TABLE)
  expect(guide).toContain(LOOKS_TABLE)
})

/** A file's parts by their top-level key, each with its text. */
function partsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=[a-z][A-Za-z]*:)/m).filter((part) => /^[a-z]/.test(part))
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), `${part.trimEnd()}\n`]))
}

/** What `new` writes, with each part that the worked example gives in place of its own. */
function followGuide(): string {
  const example = guide.slice(guide.indexOf('## A worked example'), guide.indexOf('## The parts'))
  const steps = [...example.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => partsOf(yaml))
  const parts = partsOf(template)
  for (const [key, part] of steps.flatMap((step) => [...step])) {
    expect([...parts.keys()]).toContain(key)
    parts.set(key, part)
  }
  expect(steps.length).toBeGreaterThan(5)
  return [...parts.values()].join('')
}

describe('the worked example, followed to the letter', () => {
  let text = ''
  let scenario: Scenario

  beforeAll(() => {
    text = followGuide()
    const parsed = parseScenario(text, 'shared-pump.yaml').scenario
    if (!parsed) throw new Error('The worked example cannot be played')
    scenario = parsed
  })

  test('draws no remark', { timeout: 60_000 }, () => {
    expect(checkScenario(text, 'shared-pump.yaml')).toEqual([])
  })

  test('has the deals that the guide says it has', () => {
    const { zone, packages } = dealSpace(scenario.cases.main, new Set())
    const open = dealSpace(scenario.cases.main, 'all')
    expect(guide).toContain(`Here ${zone} of ${packages} packages suits both at the start`)
    expect(guide).toContain(`${open.zone} of ${open.packages} once he has told about the pump`)
  })

  test('is told that the middle works, with the points that the guide warns of', () => {
    const warned = text.replace('label: "6 a day", you: 14, they: 22', 'label: "6 a day", you: 18, they: 22')
    expect(checkScenario(warned, 'shared-pump.yaml').map(({ code }) => code)).toContain('middle-works')
  })

  test('plays to every one of its endings', { timeout: 60_000 }, () => {
    const { endings } = scenario.cases.main
    const goals = endings.map(({ kind, when }, i) => ({
      kind,
      when,
      before: endings.slice(0, i).filter((each) => each.kind === kind),
    }))
    const policies = [...Object.values(POLICIES), ...goals.map((goal) => seeker({ said: new Map(), goal }))]
    const sessions = policies.flatMap((policy) =>
      TRUTHS.flatMap((truth) => [1, 2, 3, 4, 5, 6].map((seed) => runPolicy(scenario, { seed, truth, policy }))),
    )
    const reached = new Set(sessions.map(({ state }) => state.ending?.id))
    expect(reached).toEqual(new Set(endings.map(({ id }) => id)))
  })

  test('ends well when it is played well, and badly for who splits every difference', { timeout: 60_000 }, () => {
    const wellEnded = (policy: 'documented' | 'splitter'): number => {
      const classes = Array.from(
        { length: 20 },
        (_, seed) => runPolicy(scenario, { seed, policy: POLICIES[policy] }).state.ending?.class ?? 'wrong',
      )
      return classes.filter((each) => each === 'right' || each === 'acceptable').length
    }
    expect(wellEnded('documented')).toBeGreaterThanOrEqual(16)
    expect(wellEnded('splitter')).toBeLessThanOrEqual(4)
  })
})
