/**
 * How a move is written in logs and on the command line, and read back. Knows the spelling of choices; whether a move may be
 * made now is for the engine to say.
 */
import { assertNever } from '../lib/assert-never.ts'
import { ok, refuse, type Result } from '../lib/result.ts'
import type { Move } from '../model/move.ts'
import { FRAMINGS, type Framing } from '../model/setting.ts'

export const CHOICE_REFUSALS = {
  'choice/unknown-kind': 'A choice starts with line:, offer:, read:, note: or prepare:.',
  'choice/bad-line': 'A line is written line:ID.',
  'choice/bad-offer':
    'An offer is written offer:issue=option;issue=option/framing; packages side by side with | between them.',
  'choice/bad-framing': `The framing of an offer is one of ${FRAMINGS.join(', ')}.`,
  'choice/bad-reading':
    'A reading is written read:motive=60,motive=40/sure=70, for a walkout with /genuine=80/final=20.',
  'choice/bad-note': 'A note is written note:TEXT, or note:[cue,cue]TEXT where it joins cues.',
  'choice/bad-preparation': 'The preparation is written prepare:target=66,limit=52.',
} as const
export type ChoiceRefusal = keyof typeof CHOICE_REFUSALS

type Parsed = Result<Move, ChoiceRefusal>

const ID = /^[^\s=;,/:|]+$/
const NUMBER = /^-?\d+(\.\d+)?$/

/** The move as one line of text, the same on every machine. */
export function writeChoice(move: Move): string {
  switch (move.kind) {
    case 'prepare':
      return `prepare:target=${move.target},limit=${move.limit}`
    case 'line':
      return `line:${move.line}`
    case 'offer':
      return `offer:${[move.terms, ...(move.beside ?? [])].map((terms) => pairs(terms, ';')).join('|')}/${move.framing}`
    case 'read':
      return `read:${pairs(move.beliefs, ',')}/sure=${move.confidence}${extra('genuine', move.genuine)}${extra('final', move.final)}`
    case 'note':
      return `note:${move.cues || move.text.startsWith('[') ? `[${(move.cues ?? []).join(',')}]` : ''}${move.text}`
    default:
      return assertNever(move)
  }
}

/** The move that a choice says. Reads everything `writeChoice` writes; an offer without a framing is plain. */
export function parseChoice(text: string): Parsed {
  const colon = text.indexOf(':')
  const kind = text.slice(0, Math.max(colon, 0)).trim()
  const rest = text.slice(colon + 1)
  switch (kind) {
    case 'line':
      return ID.test(rest.trim()) ? ok({ kind: 'line', line: rest.trim() }) : refuse('choice/bad-line')
    case 'offer':
      return parseOffer(rest.trim())
    case 'read':
      return parseReading(rest.trim())
    case 'note':
      return parseNote(rest)
    case 'prepare':
      return parsePreparation(rest.trim())
    default:
      return refuse('choice/unknown-kind')
  }
}

function parseOffer(text: string): Parsed {
  const [named = '', framing = 'plain', ...more] = text.split('/')
  if (more.length > 0) return refuse('choice/bad-offer')
  if (!isFraming(framing)) return refuse('choice/bad-framing')
  const packages = named.split('|').map((terms) => readPairs(terms, ';'))
  const [first, ...others] = packages.flatMap((pairs) => (pairs ? [Object.fromEntries(pairs)] : []))
  if (!first || others.length + 1 < packages.length) return refuse('choice/bad-offer')
  return ok({ kind: 'offer', terms: first, ...(others.length > 0 && { beside: others }), framing })
}

function parseReading(text: string): Parsed {
  const [named = '', ...stated] = text.split('/')
  const beliefs = numbers(readPairs(named, ','))
  const further = numbers(readPairs(stated.join(','), ','))
  if (!beliefs || !further) return refuse('choice/bad-reading')
  const { sure, genuine, final, ...unknown } = Object.fromEntries(further)
  if (sure === undefined || Object.keys(unknown).length > 0) return refuse('choice/bad-reading')
  return ok({
    kind: 'read',
    beliefs: Object.fromEntries(beliefs),
    confidence: sure,
    ...(genuine === undefined ? {} : { genuine }),
    ...(final === undefined ? {} : { final }),
  })
}

function parseNote(rest: string): Parsed {
  const [, joined, text = ''] = /^(?:\[([^\]]*)\])?(.*)$/s.exec(rest) ?? []
  if (text === '') return refuse('choice/bad-note')
  if (!joined) return ok({ kind: 'note', text })
  const cues = joined.split(',')
  return cues.every((cue) => ID.test(cue)) ? ok({ kind: 'note', text, cues }) : refuse('choice/bad-note')
}

function parsePreparation(text: string): Parsed {
  const stated = numbers(readPairs(text, ','))
  const { target, limit, ...unknown } = Object.fromEntries(stated ?? [])
  if (target === undefined || limit === undefined || Object.keys(unknown).length > 0)
    return refuse('choice/bad-preparation')
  return ok({ kind: 'prepare', target, limit })
}

function isFraming(text: string): text is Framing {
  return FRAMINGS.some((framing) => framing === text)
}

function pairs(record: Readonly<Record<string, string | number>>, separator: string): string {
  return Object.entries(record)
    .map(([name, value]) => `${name}=${value}`)
    .join(separator)
}

function extra(name: string, value: number | undefined): string {
  return value === undefined ? '' : `/${name}=${value}`
}

/** Names with their values, each name once; `undefined` when the text is written otherwise. */
function readPairs(text: string, separator: string): [string, string][] | undefined {
  const found = text.split(separator).map((part) => part.split('='))
  const read = found.flatMap(([name = '', value = '', ...more]): [string, string][] =>
    more.length === 0 && ID.test(name) && ID.test(value) ? [[name, value]] : [],
  )
  const names = new Set(read.map(([name]) => name))
  return read.length === found.length && names.size === read.length ? read : undefined
}

function numbers(read: [string, string][] | undefined): [string, number][] | undefined {
  if (!read?.every(([, value]) => NUMBER.test(value))) return undefined
  return read.map(([name, value]) => [name, Number(value)])
}
