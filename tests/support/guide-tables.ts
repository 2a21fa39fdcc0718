/** The tables of causes, moves and of the room's words as the author's guide must show them, made from their sources. */
import {
  BEARDS,
  COSTUME_COLOURS,
  COSTUMES,
  GLASSES,
  HAIR_COLOURS,
  HEADS,
  SEATS,
  SKINS,
} from '../../src/core/model/casting.ts'
import { CAUSES } from '../../src/core/model/causes.ts'
import { EVERYDAY_MOVES, IMPASSE_MOVES, RECOVERY_MOVES, type MoveId } from '../../src/core/model/moves.ts'
import { FURNITURE, LIGHTS, WALLS, WINDOW_VIEWS } from '../../src/core/model/place.ts'
import { CAUSE_CARDS } from '../../src/core/strategy/causes.ts'
import { MOVE_CARDS } from '../../src/core/strategy/moves.ts'

export function causesTable(): string {
  const rows = CAUSES.map((id) => {
    const { whatIsGoingOn, signals, lookAlike } = CAUSE_CARDS[id]
    const other = lookAlike.cause === undefined ? lookAlike.words : `\`${lookAlike.cause}\`: ${lookAlike.words}`
    return `| \`${id}\` | ${whatIsGoingOn} | ${signals} | ${other} |`
  })
  return [
    '## The causes',
    '',
    'What can block talks. `cause` is the main one, `also` up to two more.',
    '',
    '| cause | what is going on | how it shows | taken for |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

export function movesTable(): string {
  return [
    '## The moves',
    '',
    'What a line can be. The four checks are what `misses` names; a missed one in **bold** makes the move harmful. `ratings` says how each fits an event.',
    '',
    '| move | what it is | its checks |',
    '|---|---|---|',
    ...RECOVERY_MOVES.map((id) => `${row(id)} ${checksOf(id)} |`),
    '',
    'These are rated at an event too, and share four checks (`specific`, `open`, `respectful`, `timely`), as do all that follow:',
    '',
    '| move | what it is |',
    '|---|---|',
    ...IMPASSE_MOVES.map(row),
    '',
    'These have no rating. At an event they only pass the time; elsewhere they are what talks are made of:',
    '',
    '| move | what it is |',
    '|---|---|',
    ...EVERYDAY_MOVES.map(row),
    '',
  ].join('\n')
}

function row(id: MoveId): string {
  return `| \`${id}\` | ${MOVE_CARDS[id].is} |`
}

function checksOf(id: MoveId): string {
  return MOVE_CARDS[id].checks
    .map((check) => `${check.critical ? `**\`${check.id}\`**` : `\`${check.id}\``} ${check.words}`)
    .join('; ')
}

/** How a room and a person are asked for: each key with its words. */
function wordsTable(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(words)
    .map(([key, list]) => `| \`${key}\` | ${list.map((word) => `\`${word}\``).join(' ')} |`)
    .join('\n')
}

export const PLACE_TABLE = wordsTable({ view: WINDOW_VIEWS, furniture: FURNITURE, wall: WALLS, light: LIGHTS })
export const LOOKS_TABLE = wordsTable({
  head: HEADS,
  skin: SKINS,
  hair: HAIR_COLOURS,
  glasses: GLASSES,
  beard: BEARDS,
  costume: COSTUMES,
  colour: COSTUME_COLOURS,
  seat: SEATS,
})
