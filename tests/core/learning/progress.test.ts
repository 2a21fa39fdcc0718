/** What many sessions show: counted from their logs, a session once however often a thing came up in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { experienceOf, type Experience } from '../../../src/core/learning/experience.ts'
import { progressOf, type Dated } from '../../../src/core/learning/progress.ts'
import { POLICIES, runPolicy, type PolicyId } from '../../../src/core/policies/index.ts'
import { presentHandbook } from '../../../src/core/present/study/handbook.ts'
import { presentProgress } from '../../../src/core/present/study/progress.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

function played(policy: PolicyId, truth: 'main' | 'twin' = 'main'): Experience {
  return experienceOf(scenario!, runPolicy(scenario!, { seed: 1, policy: POLICIES[policy], truth }).steps)
}

function dated(...experiences: readonly Experience[]): Dated[] {
  return experiences.map((experience, at) => ({ session: `s${at}`, atMs: 1000 * (at + 1), experience }))
}

describe('one session', () => {
  const experience = played('documented')

  test('holds what was tried, with how it fitted', () => {
    expect(experience.tried.length).toBeGreaterThan(0)
    for (const { move, choice } of experience.tried) {
      expect(experience.open).toContain(move)
      expect(choice).toMatch(/^line:/)
    }
  })
  test('holds each impasse that came up with its cause', () => {
    const theCase = scenario.cases.main
    expect(experience.causes.map(({ cause }) => cause)).toEqual(theCase.events.map(({ cause }) => cause))
  })
  test('tells a skill that was tried from one that came off', () => {
    for (const { tried, fitted } of experience.skills) expect(fitted && !tried).toBe(false)
  })
})

describe('over sessions', () => {
  const sessions = dated(played('documented'), played('hardball'), played('documented', 'twin'))
  const progress = progressOf(sessions)

  test('nothing fitted that was not tried, and nothing was tried that did not come up', () => {
    for (const { seen, tried, fitted } of [...progress.strategies, ...progress.causes, ...progress.skills]) {
      expect(tried).toBeLessThanOrEqual(seen)
      expect(fitted).toBeLessThanOrEqual(tried)
      expect(seen).toBeLessThanOrEqual(sessions.length)
    }
  })
  test('what came up last has the date of the last session in which it did', () => {
    const [cause] = sessions[2]!.experience.causes
    expect(progress.causes.find(({ id }) => id === cause!.cause)!.lastMs).toBe(3000)
  })
  test('without sessions there is nothing, and no date', () => {
    const none = progressOf([])
    expect(none.calibration).toBeUndefined()
    expect(none.skills.every(({ seen, lastMs }) => seen === 0 && lastMs === undefined)).toBe(true)
  })
  test('causes that were never met are not named on the page', () => {
    const view = presentProgress({ progress, next: [], titleOf: (id) => id, notebook: [] }, FURTHER_EN)
    expect(view.causes.length).toBe(progress.causes.filter(({ seen }) => seen > 0).length)
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/)
  })
})

describe('the handbook', () => {
  const [session] = dated(played('documented'))
  const { move, at } = session!.experience.tried[0]!
  const cardOf = (mayTell: boolean) =>
    presentHandbook([{ ...session!, mayTell: (index) => mayTell && index === at }], FURTHER_EN)
      .groups.flatMap(({ cards }) => cards)
      .find(({ id }) => id === move)!

  test('says where a strategy was met', () => {
    expect(cardOf(true).met[0]).toMatchObject({ session: 's0', scenario: scenario.title })
    expect(cardOf(true).met[0]!.rating).toBeDefined()
  })
  test('keeps back a rating that the debrief still asks about', () => {
    expect(cardOf(false).met[0]!.rating).toBeUndefined()
  })
  test('has a whole card for every strategy, and all conditions', () => {
    const { groups, conditions } = presentHandbook([], FURTHER_EN)
    for (const card of groups.flatMap(({ cards }) => cards)) {
      expect(
        [card.name, card.is, card.fits, card.backfires, card.evidence.strength].every((words) => words !== ''),
      ).toBe(true)
      expect(card.checks).toHaveLength(4)
    }
    expect(groups[0]!.cards).toHaveLength(15)
    expect(conditions.map(({ id }) => id)).toEqual(['1', '2a', '2b', '3', '4'])
    expect(conditions.every(({ evidence, signals }) => evidence.text !== '' && signals.length > 1)).toBe(true)
  })
  test('says where a condition was met, once its debrief has told', () => {
    const block = { ...session!.experience.tried[0]!, cause: 'win-lose-only' as const, at: 3 }
    const experience = { ...session!.experience, tried: [block, { ...block, at: 4 }] }
    const metOf = (mayTell: (at: number) => boolean) =>
      presentHandbook([{ ...session!, experience, mayTell }], FURTHER_EN).conditions.map(({ met }) => met.length)
    expect(metOf((index) => index === 4)).toEqual([1, 0, 0, 0, 0])
    expect(metOf(() => false)).toEqual([0, 0, 0, 0, 0])
  })
})
