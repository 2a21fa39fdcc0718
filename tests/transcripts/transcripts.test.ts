/**
 * One good game of each scenario and truth, played again: it still ends well, and reads as it did. The words stand beside it in
 * a file that a writer can read; after a change that is meant, `npx vitest run tests/transcripts -u` writes them anew.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { endingLine, stepLines } from '../../src/cli/transcript.ts'
import { start } from '../../src/core/engine/index.ts'
import type { Scenario } from '../../src/core/model/scenario.ts'
import { TRUTHS, type TruthId } from '../../src/core/model/setting.ts'
import type { Played } from '../../src/core/policies/index.ts'
import { parseChoice } from '../../src/core/session/choice.ts'
import { takeMove } from '../../src/core/session/play.ts'
import { SHIPPED } from '../scenarios/shipped.ts'

interface Game {
  readonly seed: number
  readonly choices: readonly string[]
}

function gameOf({ id }: Scenario, truth: TruthId): Game {
  const games = parse(readFileSync(`tests/transcripts/${id}.yaml`, 'utf8')) as Readonly<Record<TruthId, Game>>
  return games[truth]
}

function replayed(scenario: Scenario, truth: TruthId, { seed, choices }: Game): Played {
  const first = start(scenario, { seed, truth, mode: 'practice' })
  return choices.reduce<Played>(
    (played, choice) => {
      const move = parseChoice(choice)
      const taken = move.ok ? takeMove(scenario, played.state, move.value) : move
      if (!taken.ok) throw new Error(`${choice} was refused: ${taken.refusal}`)
      return { steps: [...played.steps, taken.value], state: taken.value.after }
    },
    { steps: [], state: first },
  )
}

describe.each(SHIPPED)('$title', (scenario) => {
  test.each(TRUTHS)('a good player of the truth %s ends well, in these words', async (truth) => {
    const { steps, state } = replayed(scenario, truth, gameOf(scenario, truth))
    expect(state.ending?.class).toMatch(/right|acceptable/)
    const words = [...steps.flatMap((step) => stepLines(step, scenario)), '', endingLine(scenario, state)]
    await expect(`${words.join('\n')}\n`).toMatchFileSnapshot(`./words/${scenario.id}.${truth}.txt`)
  })
})
