/** Answers with several wordings: nothing comes back while there is something new. */
import { expect, test } from 'vitest'
import { aLine, aScenario } from '../../support/a-scenario.ts'
import { begun, say } from '../../support/table-talk.ts'

const WORDINGS = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']

test.each([1, 2, 3, 4, 5])(
  'all wordings are heard before one comes back, and then the oldest first (seed %i)',
  (seed) => {
    const again = aLine('again', { job: 'listen', again: true, replies: WORDINGS.map((words) => ({ say: words })) })
    const scenario = aScenario({ bank: [again, aLine('leave', { move: 'accept-no-deal' })], rounds: 30 })
    let state = begun(scenario, { seed })
    const heard: string[] = []
    while (heard.length < 2 * WORDINGS.length) {
      state = say(scenario, state, 'again').state
      heard.push(...state.spoken.map(({ words }) => words))
    }
    expect(new Set(heard.slice(0, WORDINGS.length))).toEqual(new Set(WORDINGS))
    expect(heard.slice(WORDINGS.length)).toEqual(heard.slice(0, WORDINGS.length))
  },
)
