/** Refuses what has no place in any text of a scenario: markup, addresses, invisible signs, keys of the language itself. */
import type { Finding, Path } from './findings.ts'
import { MAX_DEPTH } from './limits.ts'

const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

const FORBIDDEN_TEXT: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  // Tab and line feed are the only control characters of plain text.
  { what: 'an invisible control character', pattern: /(?![\t\n])[\p{Cc}\u2028\u2029]/u },
  { what: 'a sign that turns the direction of writing', pattern: /[\u202a-\u202e\u2066-\u2069]/u },
  { what: 'half a character', pattern: /\p{Cs}/u },
  { what: 'something like an HTML tag', pattern: /<[/!?]?[a-z]/iu },
  { what: 'a web address', pattern: /\b(?:https?|ftp|wss?|file):\/\/|\bjavascript:/iu },
]

/** Holds for every text that any pattern above could match; asked first, because almost no text has such a sign. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069<]|:\/\/|javascript:/iu

/** Findings for one document as written, before its truths are told apart. Stops where it is nested too deeply. */
export function checkHygiene(value: unknown, path: Path = []): Finding[] {
  if (path.length > MAX_DEPTH) return [{ code: 'too-deep', path, say: { most: String(MAX_DEPTH) } }]
  if (typeof value === 'string') return checkText(value, path)
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item, index) => checkHygiene(item, [...path, index]))
  return Object.entries(value).flatMap(([key, part]) => [
    ...checkKey(key, [...path, key]),
    ...checkHygiene(part, [...path, key]),
  ])
}

function checkKey(key: string, path: Path): Finding[] {
  if (FORBIDDEN_KEYS.includes(key)) return [{ code: 'forbidden-key', path, onKey: true, say: { key } }]
  return checkText(key, path).map((finding) => ({ ...finding, onKey: true }))
}

function checkText(text: string, path: Path): Finding[] {
  if (!SUSPECT.test(text)) return []
  const found = FORBIDDEN_TEXT.find(({ pattern }) => pattern.test(text))
  return found === undefined ? [] : [{ code: 'forbidden-text', path, say: { what: found.what } }]
}
