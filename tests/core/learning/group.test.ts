/** What a group did: counted from its sessions, so that a workshop can look at it together. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { experienceOf } from '../../../src/core/learning/experience.ts'
import { groupOf } from '../../../src/core/learning/group.ts'
import { measuresCsv } from '../../../src/core/learning/measures-csv.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../../src/core/policies/index.ts'
import { presentWorkshop } from '../../../src/core/present/workshop/workshop.ts'
import { eventsOf } from '../../../src/core/scoring/session-played.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { logOf } from '../../../src/core/session/play.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

const WHO: readonly PolicyId[] = ['documented', 'documented', 'documented', 'random', 'hardball', 'hardball']
const played = WHO.map((policy, seed) => runPolicy(scenario, { seed, policy: POLICIES[policy], truth: 'main' }))
const sessions = played.map(({ steps }) => experienceOf(scenario, steps))
const group = groupOf(scenario, 'main', sessions)

describe('a group', () => {
  test('every session ends once', () => {
    expect(group.endings.reduce((sum, { count }) => sum + count, 0)).toBe(WHO.length)
  })
  test('a line counts once a session, and every written line of an event is listed', () => {
    for (const { id, reached, lines } of group.events) {
      expect(lines.every(({ said }) => said <= reached)).toBe(true)
      expect(lines).toHaveLength(eventsOf(scenario.cases.main).find((event) => event.id === id)!.lines.length)
    }
  })
  test('what those who handled best said, and the others did not, tells the two apart', () => {
    const [event] = scenario.cases.main.events
    const [good, poor] = event!.lines.map(({ id }) => id)
    const said = (line: string, handling: number) => ({
      ...sessions[0]!,
      measures: { handling },
      said: [{ event: event!.id, line }],
    })
    const { events } = groupOf(scenario, 'main', [said(good!, 90), said(good!, 60), said(poor!, 20)])
    const told = Object.fromEntries(events[0]!.lines.map(({ line, discrimination }) => [line, discrimination]))
    expect([told[good!], told[poor!]]).toEqual([1, -1])
  })
  test('when all say the same there is nothing to learn from each other', () => {
    const same = groupOf(scenario, 'main', [sessions[0]!, sessions[0]!, sessions[0]!])
    expect(same.events.every(({ lines }) => lines.every(({ discrimination }) => discrimination === 0))).toBe(true)
  })
  test('the middle of three scores is the second', () => {
    const three = groupOf(scenario, 'main', sessions.slice(2, 5))
    const found = sessions.slice(2, 5).map(({ measures }) => measures.discovery!)
    const [, middle] = found.toSorted((a, b) => a - b)
    expect(three.spreads.find(({ id }) => id === 'discovery')!.median).toBe(middle)
  })
  test('its page has no hole in it', () => {
    const view = presentWorkshop({ groups: [group], calibration: undefined, skipped: [], members: [] }, FURTHER_EN)
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|null/)
    expect(view.groups[0]!.instructive.length).toBeGreaterThan(0)
  })
})

describe('measures as a table', () => {
  const { steps } = played[0]!
  const log = { ...logOf(steps[0]!.before, steps), alias: '=HYPERLINK("x")' }
  const rows = (withAliases: boolean): string[] =>
    measuresCsv([{ name: 'one, two.json', log, experience: sessions[0]! }], withAliases).split('\r\n')

  test('one row a session, a comma inside a cell in quotes', () => {
    expect(rows(true)).toHaveLength(3)
    expect(rows(true)[1]).toMatch(/^"one, two.json",/)
  })
  test('nothing typed by a trainee is a formula, and aliases stay away unless asked for', () => {
    expect(rows(true)[1]).toContain(`"'=HYPERLINK(""x"")"`)
    expect(rows(false)[1]).not.toContain('HYPERLINK')
  })
})
