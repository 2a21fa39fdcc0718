/** Help beside the talks: hints go from looking to a strategy, and the mentor speaks when an impasse is over. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nextHint } from '../../src/app/guide/guide.ts'
import { beginPlaying, createPlay, type Playing } from '../../src/app/play.ts'
import { chanceFrom, POLICIES, runPolicy } from '../../src/core/policies/index.ts'
import { mentorRemark } from '../../src/core/present/mentor.ts'
import { FURTHER_EN } from '../../src/core/present/text/further-en.ts'
import { WORDS_EN } from '../../src/core/present/text/words-en.ts'
import { hintStep } from '../../src/core/session/hint-notes.ts'
import { parseScenario } from '../../src/core/scenario/parse.ts'
import { MOVE_CARDS } from '../../src/core/strategy/moves.ts'

const path = 'scenarios/chilled-words.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the shipped scenario is one')

/** As far as the first impasse. */
function stuck(): Playing {
  const play = createPlay(beginPlaying(scenario!, { seed: 1, mode: 'guided', truth: 'main' }), () => {})
  while (play.now().state.event === null)
    play.send(POLICIES.documented(scenario!, play.now().state, chanceFrom(play.now().state.turn)))
  return play.now()
}

describe('hints at an impasse', () => {
  const playing = stuck()
  const hints = [0, 1, 2].map((given) => nextHint(playing, given)!.words)

  test('the first two name no strategy', () => {
    for (const { name } of Object.values(MOVE_CARDS)) expect(hints.slice(0, 2).join(' ')).not.toContain(name)
  })
  test('the first repeats only what could be seen', () => {
    expect(hints[0]).toContain(playing.state.cues.at(-1)!.caption)
  })
  test('after the third there is no more, and each can be noted in the log', () => {
    expect(nextHint(playing, 3)).toBeUndefined()
    const play = createPlay(playing, () => {})
    expect(play.send(nextHint(playing, 0)!.note).ok).toBe(true)
    const noted = play.now().log.choices.at(-1)!.choice
    expect(hintStep(noted.replace('note:', ''))).toBe(1)
  })
  test('a hint takes no turn', () => {
    const play = createPlay(playing, () => {})
    play.send(nextHint(playing, 1)!.note)
    expect(play.now().state.turn).toBe(playing.state.turn)
  })
})

describe('the mentor', () => {
  const { steps } = runPolicy(scenario, { seed: 1, policy: POLICIES.documented, truth: 'main', mode: 'guided' })
  const over = steps.findIndex(({ facts }) => facts.some(({ type }) => type === 'event-resolved'))

  test('speaks when an impasse is over, of a line that was said in it', () => {
    const words = mentorRemark(scenario, steps.slice(0, over + 1), WORDS_EN, FURTHER_EN)!
    const said = steps.slice(0, over + 1).flatMap(({ move }) => (move.kind === 'line' ? [move.line] : []))
    const lines = scenario.cases.main.events.flatMap((event) => event.lines).filter(({ id }) => said.includes(id))
    expect(lines.some(({ say }) => words.includes(say))).toBe(true)
  })
  test('says nothing at any other moment', () => {
    expect(mentorRemark(scenario, steps.slice(0, over), WORDS_EN, FURTHER_EN)).toBeUndefined()
    expect(mentorRemark(scenario, steps.slice(0, 2), WORDS_EN, FURTHER_EN)).toBeUndefined()
  })
})
