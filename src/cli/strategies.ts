/** `strategies`: the catalogue of moves and causes, and how each move fits each cause. */
import { CAUSES, type CauseId } from '../core/model/causes.ts'
import { IMPASSE_MOVES, RATINGS, RECOVERY_MOVES, type RatedMoveId, type Rating } from '../core/model/moves.ts'
import { CAUSE_CARDS } from '../core/strategy/causes.ts'
import { fitOf } from '../core/strategy/fit.ts'
import { MOVE_CARDS } from '../core/strategy/moves.ts'
import { readArguments } from './arguments.ts'
import { FINE, misuse, print, type Command } from './command.ts'

export const strategies: Command = {
  name: 'strategies',
  usage: 'strategies [--json]   every move and cause, and how each fits',
  run,
}

function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { flags: ['json'] })
  if (!read.ok) return Promise.resolve(misuse(`${read.refusal}\nUsage: ${strategies.usage}`))
  if (read.value.places.length > 0) return Promise.resolve(misuse(`Usage: ${strategies.usage}`))
  if (read.value.has('json')) {
    print(JSON.stringify({ recovery: fitTable(RECOVERY_MOVES), ordinary: fitTable(IMPASSE_MOVES) }, null, 2))
  } else {
    for (const line of catalogue()) print(line)
  }
  return Promise.resolve(FINE)
}

type FitRow = Readonly<Record<CauseId, Rating>>

function fitTable(moves: readonly RatedMoveId[]): Record<string, FitRow> {
  return Object.fromEntries(
    moves.map((move) => [move, Object.fromEntries(CAUSES.map((cause) => [cause, fitOf(move, cause)])) as FitRow]),
  )
}

function catalogue(): string[] {
  return [
    'CAUSES',
    ...CAUSES.flatMap(causeEntry),
    '',
    'RECOVERY MOVES',
    ...RECOVERY_MOVES.flatMap(entry),
    '',
    'ORDINARY MOVES AT AN IMPASSE',
    ...IMPASSE_MOVES.flatMap(entry),
  ]
}

function causeEntry(cause: CauseId): string[] {
  const { code, obstacle, usualType, whatIsGoingOn, signals, lookAlike } = CAUSE_CARDS[cause]
  const taken = lookAlike.cause ? `Taken for ${CAUSE_CARDS[lookAlike.cause].code}` : 'Taken for something else'
  return [
    `  ${code} ${cause} (${obstacle}, mostly ${usualType}): ${whatIsGoingOn}`,
    `    Seen: ${signals} ${taken}: ${lookAlike.words}`,
  ]
}

function entry(move: RatedMoveId): string[] {
  const { code, name, is, fits, backfires } = MOVE_CARDS[move]
  const fit = RATINGS.map((rating) => {
    const codes = CAUSES.filter((cause) => fitOf(move, cause) === rating).map((cause) => CAUSE_CARDS[cause].code)
    return codes.length === 0 ? '' : `${rating}: ${codes.join(' ')}`
  }).filter(Boolean)
  return [
    `  ${code ? `${code} ` : ''}${move}: ${name}`,
    `    ${is}`,
    `    Fits: ${fits} Backfires: ${backfires}`,
    `    ${fit.join('  ')}`,
  ]
}
