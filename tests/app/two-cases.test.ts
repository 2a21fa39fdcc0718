/** After a scenario one question compares it with a related one, and only with one that was played to its end. */
import { expect, test } from 'vitest'
import { readPair } from '../../src/app/debrief/beside.ts'
import type { Playing } from '../../src/app/play.ts'
import { loadScenario } from '../../src/app/shelf.ts'
import { keepPlayed } from '../../src/app/storage/scenarios.ts'
import { saveSession } from '../../src/app/storage/sessions.ts'
import { PAIRS } from '../../src/core/learning/pairs.ts'
import { POLICIES, runPolicy } from '../../src/core/policies/index.ts'
import { logOf } from '../../src/core/session/play.ts'
import { writeSession } from '../../src/core/session/save.ts'
import { sharedWithoutPage } from './support/shared.ts'

async function playedThrough(id: string): Promise<Playing> {
  const scenario = (await loadScenario(id, 'en'))!
  const { steps, state } = runPolicy(scenario, { seed: 1, truth: 'main', policy: POLICIES.documented })
  return { scenario, state, facts: [], log: logOf(steps[0]!.before, steps) }
}

async function keep(shared: ReturnType<typeof sharedWithoutPage>, { scenario, log }: Playing, isOver: boolean) {
  await keepPlayed(shared.cabinet, scenario)
  const notes = { title: scenario.title, where: '', last: '', isOver, savedAtMs: 1 }
  await saveSession(shared.cabinet, { id: `${scenario.id}-${isOver}`, version: 0, text: writeSession(log), notes })
}

const BETWEEN = PAIRS.filter(({ ids: [one, two] }) => one !== two).flatMap(({ ids: [one, two] }) => [
  [one, two] as const,
  [two, one] as const,
])

test.each(BETWEEN)('%s is compared with %s once that one has ended', async (own, other) => {
  const shared = sharedWithoutPage()
  const [mine, related] = [await playedThrough(own), await playedThrough(other)]

  expect(await readPair(shared, mine)).toBeUndefined()
  await keep(shared, related, false)
  expect(await readPair(shared, mine)).toBeUndefined()
  await keep(shared, related, true)
  expect(await readPair(shared, mine)).toMatchObject({
    id: other,
    ask: expect.stringContaining(related.scenario.title) as string,
    about: expect.stringMatching(/\w+/) as string,
  })
})

test('a case that holds both parts of its pair is compared with itself, once both have come up', async () => {
  const shared = sharedWithoutPage()
  const whole = await playedThrough('the-second-generation')
  const half = { ...whole, state: { ...whole.state, outcomes: {} } }

  expect(Object.keys(whole.state.outcomes).length).toBeGreaterThan(1)
  expect(await readPair(shared, whole)).toMatchObject({ id: 'the-second-generation' })
  expect(await readPair(shared, half)).toBeUndefined()
})
