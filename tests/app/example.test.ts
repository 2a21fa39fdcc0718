/** The worked example is the trainee's own case, played by the documented strategies. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleAttempt, exampleFor } from '../../src/app/debrief/example.ts'
import { beginPlaying, resumePlaying } from '../../src/app/play.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'

const path = 'src/cli/template.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the template is a scenario')

test('it has the same case, day and luck, and plays again to its ending', () => {
  const own = beginPlaying(scenario, { seed: 7, mode: 'practice', truth: 'twin' })
  const example = exampleFor(own)
  expect({ ...example.log, choices: [], answers: undefined }).toEqual({ ...own.log, choices: [], answers: undefined })
  expect(resumePlaying(scenario, example.log).ok).toBe(true)
  expect(example.state.ending).not.toBeNull()
  expect(exampleAttempt(example).where).not.toBe('')
})
