/** What the file wants to happen must fit into its rounds and exchanges, also in Challenge, which has fewer rounds. */
import { roundsOf } from '../engine/table.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'

/** To settle after the last event, and to sign. */
const ROUNDS_TO_CLOSE = 2

export function checkRoundsTooFew(theCase: Case): Finding[] {
  const rounds = roundsOf(theCase, 'challenge')
  const late = theCase.events
    .filter(({ when }) => (when.round ?? 0) + ROUNDS_TO_CLOSE > rounds)
    .map(({ id, when }): Finding => {
      const what = `“${id}” waits for round ${when.round ?? 0}, and Challenge has ${rounds}.`
      return { code: 'rounds-too-few', path: ['events', id, 'when', 'round'], say: { what } }
    })
  const beats = theCase.beats.filter(({ stage, when }) => stage === 'exchange' && when === undefined)
  if (beats.length <= theCase.exchangeTurns) return late
  const what = `${beats.length} beats of the exchange always wait to open, and it has ${theCase.exchangeTurns} turns.`
  return [...late, { code: 'rounds-too-few', path: ['exchangeTurns'], onKey: true, say: { what } }]
}
