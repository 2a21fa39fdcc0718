/** `ratings`: how every move is rated at every event of a scenario, in both truths, and why. */
import { rateMove } from '../core/engine/index.ts'
import { TRUTHS } from '../core/model/setting.ts'
import type { ScenarioEvent } from '../core/model/moment.ts'
import type { RatedMoveId, RatingOrNone } from '../core/model/moves.ts'
import type { Case, Scenario } from '../core/model/scenario.ts'
import { RATED_MOVES } from '../core/strategy/fit.ts'
import { impasseType } from '../core/scoring/impasse-type.ts'
import { ratingWords } from '../core/present/rating-words.ts'
import { FURTHER_EN } from '../core/present/text/further-en.ts'
import { readArguments } from './arguments.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { readScenario } from './scenario-file.ts'

export const ratings: Command = {
  name: 'ratings',
  usage: 'ratings <file> [--json]   the rating of every move at every event, in both truths, with its reason',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { flags: ['json'] })
  if (!read.ok) return misuse(`${read.refusal}\nUsage: ${ratings.usage}`)
  const [path, ...more] = read.value.places
  if (path === undefined || more.length > 0) return misuse(`Usage: ${ratings.usage}`)
  const scenario = await readScenario(path)
  if (!scenario.ok) return misuse(scenario.refusal)
  if (read.value.has('json')) print(JSON.stringify(ratingsTable(scenario.value), null, 2))
  else for (const line of ratingsWords(scenario.value)) print(line)
  return FINE
}

type EventRatings = Readonly<Record<RatedMoveId, RatingOrNone>>

/** By truth, event and move. What was done before in the same impasse is left out, and so is whether finality was judged. */
function ratingsTable(scenario: Scenario): Record<string, Record<string, EventRatings>> {
  return Object.fromEntries(
    TRUTHS.map((truth) => [
      truth,
      Object.fromEntries(
        scenario.cases[truth].events.map((event) => [event.id, ratingsAt(scenario.cases[truth], event)]),
      ),
    ]),
  )
}

function ratingsAt(theCase: Case, event: ScenarioEvent): EventRatings {
  const rated = RATED_MOVES.map((move) => [move, rateMove(theCase, event, move).rating] as const)
  return Object.fromEntries(rated) as EventRatings
}

function ratingsWords(scenario: Scenario): string[] {
  return TRUTHS.flatMap((truth) =>
    scenario.cases[truth].events.flatMap((event) => [
      `${truth} · ${event.id} (${impasseType(scenario.cases[truth], event)} ${event.kind}): ${event.cause}${event.also.length > 0 ? `, also ${event.also.join(', ')}` : ''}`,
      ...RATED_MOVES.map((move) => {
        const rated = rateMove(scenario.cases[truth], event, move)
        return `  ${rated.rating.padEnd(11)} ${move}${saidBy(event, move)}: ${ratingWords(rated, FURTHER_EN)}`
      }),
      '',
    ]),
  )
}

/** The lines that make this move, so that an author sees what is still to be written. */
function saidBy({ lines }: ScenarioEvent, move: RatedMoveId): string {
  const ids = lines.filter((line) => line.move === move).map(({ id }) => id)
  return ids.length === 0 ? '' : ` [${ids.join(', ')}]`
}
