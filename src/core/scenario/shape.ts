/** Says where a file's shape departs from the format: turns what zod remarks into findings with our codes. */
import type { z } from 'zod'
import { explain } from './explain.ts'
import { meant, quote, type Finding, type Path } from './findings.ts'
import { MAX_FINDINGS } from './limits.ts'
import { scenarioFile, type ScenarioFile } from './schema.ts'
import { keyNoteAt, keysAt, notesAt } from './schema-walk.ts'
import { partOf, valueAt } from './truths.ts'

type Issue = z.core.$ZodIssue

export interface Shape {
  readonly file?: ScenarioFile
  readonly findings: readonly Finding[]
}

/** One resolved truth as a typed file, or everything that is wrong with its shape. */
export function checkShape(value: unknown): Shape {
  const result = scenarioFile.safeParse(value)
  if (result.success) return { file: result.data, findings: [] }
  const issues = result.error.issues.slice(0, MAX_FINDINGS)
  return { findings: issues.flatMap((issue) => describe(issue, [], value)) }
}

function describe(issue: Issue, base: Path, root: unknown): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FINDINGS).map((key) => unknownKey([...path, key], key))
    case 'invalid_key':
      return [badKey(path)]
    case 'invalid_union':
      return describeChoice(issue, path, root)
    default:
      return [describeValue(issue, path, root)]
  }
}

function unknownKey(path: Path, key: string): Finding {
  const parent = path.slice(0, -1)
  const known = keysAt(scenarioFile, parent)
  const say = { key, name: key, meant: meant(key, known), known: known.join(', ') }
  const note = keyNoteAt(scenarioFile, parent)
  const code = note.outside ?? notesAt(scenarioFile, parent).outside ?? 'unknown-key'
  return { code, path, onKey: true, say: { ...say, kind: note.kind ?? '' } }
}

function badKey(path: Path): Finding {
  const key = String(path.at(-1))
  const expected = 'a name in lower-case letters, digits and hyphens (and “any-” is kept for the generic bank)'
  return { code: 'bad-value', path, onKey: true, say: { key, expected, found: quote(key) } }
}

function describeChoice(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): Finding[] {
  const fitting = issue.errors.find((branch) => !branch.some((part) => part.path.length === 0 && isTypeMismatch(part)))
  if (fitting !== undefined) return fitting.flatMap((part) => describe(part, path, root))
  const expected = [
    ...new Set(issue.errors.flat().flatMap((part) => (part.path.length === 0 ? [typeWanted(part)] : []))),
  ]
  const say = { key: keyOf(path), expected: expected.join(' or '), found: quote(valueAt(root, path)) }
  return [isThere(root, path) ? { code: 'wrong-type', path, say } : missing(path)]
}

function isTypeMismatch(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_union'
}

function describeValue(issue: Issue, path: Path, root: unknown): Finding {
  const value = valueAt(root, path)
  if (!isThere(root, path)) return missing(path)
  const note = notesAt(scenarioFile, path)
  const say = { key: keyOf(path), name: String(value), found: quote(value), kind: note.kind ?? '' }
  if (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string')) {
    const how = typeof value === 'string' && isListWanted(issue) ? ', in square brackets also for one alone' : ''
    return { code: 'wrong-type', path, say: { ...say, expected: typeWanted(issue), how, help: explain(path) } }
  }
  if (issue.code === 'too_big' && note.tooLong !== undefined && typeof value === 'string') {
    return { code: note.tooLong, path, say: { size: String(value.length), most: String(issue.maximum) } }
  }
  const names = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const expected = rangeWanted(issue)
  return {
    code: note.outside ?? 'bad-value',
    path,
    say: { ...say, expected, known: names.join(', '), meant: meant(String(value), names) },
  }
}

function missing(path: Path): Finding {
  const who = path[0] === 'you' ? 'the trainee' : 'the counterpart'
  return {
    code: notesAt(scenarioFile, path).missing ?? 'missing-key',
    path,
    onKey: true,
    say: { key: keyOf(path), who, help: explain(path) },
  }
}

/** A part that is written down but left empty counts as there, and has the wrong type. */
function isThere(root: unknown, path: Path): boolean {
  return path.length === 0 || partOf(valueAt(root, path.slice(0, -1)), String(path.at(-1))) !== undefined
}

function keyOf(path: Path): string {
  const named = path.findLast((step) => typeof step === 'string')
  return named === undefined ? 'the file' : String(named)
}

function isListWanted(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'array'
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text (in quotes if it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values',
}

function typeWanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return TYPE_WORDS[issue.expected] ?? issue.expected
  return issue.code === 'invalid_union' ? 'text, a mapping or a list' : rangeWanted(issue)
}

function rangeWanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of: ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${String(issue.minimum)}`
    case 'invalid_format':
      return `written as ${issue.pattern ?? issue.format}`
    default:
      return 'another value'
  }
}
