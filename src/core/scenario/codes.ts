/** Every remark that can be made about a scenario file: how grave, in which words, with which cure. */
import { CHECK_CODES } from './check-codes.ts'

export interface CodeEntry {
  readonly severity: 'error' | 'warning'
  /** `{word}` is filled in from the finding. */
  readonly message: string
  readonly cure: string
}

export const CODES = {
  'yaml-syntax': {
    severity: 'error',
    message: 'This is not valid YAML: {detail}',
    cure: 'Look at the indentation, and put quotes round text that holds “: ” or starts with a sign.',
  },
  'too-large': {
    severity: 'error',
    message: 'The file has {size} kB; at most {most} kB are read.',
    cure: 'Split the case into two scenarios.',
  },
  'wrong-encoding': {
    severity: 'error',
    message: 'From here on the file is not in UTF-8.',
    cure: 'Save it again as UTF-8; editors call this the encoding.',
  },
  'too-deep': {
    severity: 'error',
    message: 'The file is nested deeper than {most} levels.',
    cure: 'A scenario needs about ten levels. Look for a wrong indentation or an unclosed bracket.',
  },
  'too-many-aliases': {
    severity: 'error',
    message: 'The file uses more than {most} aliases (*name).',
    cure: 'Write the repeated part out.',
  },
  'newer-format': {
    severity: 'error',
    message: 'The file is of format {format}; this program knows formats up to {known}.',
    cure: 'Use a newer version of the program, or write `format: {known}` if the file came from nowhere else.',
  },
  'forbidden-key': {
    severity: 'error',
    message: 'The key “{key}” is not allowed anywhere.',
    cure: 'Choose another name.',
  },
  'forbidden-text': {
    severity: 'error',
    message: 'The text holds {what}.',
    cure: 'Write plain text only: no tags, no web addresses, no invisible signs.',
  },
  'unknown-key': {
    severity: 'error',
    message: 'The key “{key}” is not known here.{meant}',
    cure: 'Known here: {known}.',
  },
  'missing-key': {
    severity: 'error',
    message: '“{key}” is missing.',
    cure: 'Add `{key}:` here.{help}',
  },
  'wrong-type': {
    severity: 'error',
    message: '“{key}” should be {expected}, and is {found}.',
    cure: 'Write {expected}{how}.{help}',
  },
  'bad-value': {
    severity: 'error',
    message: '“{key}” should be {expected}, and is {found}.{meant}',
    cure: 'Write {expected}.',
  },
  'line-too-long': {
    severity: 'error',
    message: 'What is said here has {size} characters; {most} is the most.',
    cure: 'Say one thought, or let a cue carry the rest.',
  },
  'unknown-issue': {
    severity: 'error',
    message: 'There is no issue “{name}”.{meant}',
    cure: 'Name one of `issues`: {known}.',
  },
  'unknown-option': {
    severity: 'error',
    message: 'The issue “{issue}” has no option “{name}”.{meant}',
    cure: 'Name one of its options: {known}.',
  },
  'unknown-interest': {
    severity: 'error',
    message: 'There is no interest “{name}” of {whose}.{meant}',
    cure: 'Name one of: {known}.',
  },
  'unknown-moment': {
    severity: 'error',
    message: 'There is no {kind} “{name}”.{meant}',
    cure: 'Name one of: {known}.',
  },
  'unknown-person': {
    severity: 'error',
    message: 'There is no person “{name}”.{meant}',
    cure: 'Name one of `people`, or `none` for a moment without words: {known}.',
  },
  'unknown-move': {
    severity: 'error',
    message: 'There is no {kind} “{name}”.{meant}',
    cure: '`npm run -s scenario -- strategies` lists the moves. Only recovery moves and moves rated at an impasse have reasons and overrides.',
  },
  'unknown-check': {
    severity: 'error',
    message: 'The move “{move}” has no check “{name}”.{meant}',
    cure: 'Its checks are: {known}.',
  },
  'unknown-cue': {
    severity: 'error',
    message: 'There is no cue “{name}”.{meant}',
    cure: 'A cue without an id is called after its line, beat, event or interest with “-cue” behind it. Here are: {known}.',
  },
  'unknown-prop': {
    severity: 'error',
    message: 'There is no prop or state “{name}” here.{meant}',
    cure: 'Known here: {known}.',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'The name “{name}” is used twice.',
    cure: 'Lines, beats and events share one set of names over the whole file. Rename one of the two.',
  },
  'missing-limit': {
    severity: 'error',
    message: 'The limit is missing: what no deal is worth to {who}, in points.',
    cure: 'Add `limit:` with a number of points (or `unreachable` for a counterpart who cannot agree).',
  },
  'limit-outside-points': {
    severity: 'error',
    message: 'The limit {limit} lies outside what packages can be worth to this side (0 to {best}).',
    cure: 'Lower the limit or raise the points; write `unreachable` where no package shall reach a counterpart’s limit.',
  },
  'no-counterpart': {
    severity: 'error',
    message: 'Exactly one person must be the counterpart; here are {count}.',
    cure: 'Give one of `people` a `counterpart:` with type, limit and start, and take it from all others.',
  },
  'no-ending-of-kind': {
    severity: 'error',
    message: 'No ending of kind “{kind}” holds in every case.',
    cure: 'Add an ending with `kind: {kind}` and without `when:`, after the others of its kind.',
  },
  'missing-caption': {
    severity: 'error',
    message: 'The cue has no caption: without one it is lost on everybody who does not see it.',
    cure: 'Add `caption:` with what a person in the room would see or hear.',
  },
  'override-without-reason': {
    severity: 'error',
    message: 'The rating is set by hand, and no reason is given.',
    cure: 'Add `reason:` in the words of this moment; the debrief shows it.',
  },
  'no-open-option': {
    severity: 'error',
    message: 'The issue “{issue}” has no option that can be offered from the start.',
    cure: 'Give it at least one option without `needs:`.',
  },
  'too-many-packages': {
    severity: 'error',
    message: 'The options make {count} packages; {most} are the most that can be weighed during play.',
    cure: 'Take out issues or options. Five issues with three or four options each are plenty.',
  },
  'missing-reason': {
    severity: 'warning',
    message: 'The rated move “{move}” can be chosen at “{event}”, which gives no reason for its rating.',
    cure: 'Add `{move}:` to the event’s `reasons:`, in the words of this moment.',
  },
  'too-few-lines': {
    severity: 'warning',
    message: 'The event “{event}” has {lines} lines over {moves} moves.',
    cure: 'Write at least eight lines over at least five moves.',
  },
  'unknown-word': {
    severity: 'warning',
    message: 'A condition asks for “{name}”, which no line remembers.{meant}',
    cure: 'Add the word to a line’s `remember:`, or take it from the condition.',
  },
  'never-told': {
    severity: 'warning',
    message: 'The interest “{name}” can never be found: it is not told, and fewer than two cues lead to it.',
    cure: 'Give it `told:`, or two cues in `inferredFrom:`.',
  },
  'bad-translation': {
    severity: 'error',
    message: 'This is not how a translation is written.',
    cure: 'It has `translates:`, `language:` and `texts:`; each text stands under its path in both languages. `translate` writes one.',
  },
  'no-original': {
    severity: 'error',
    message: 'There is no scenario “{id}” for this to be a translation of.',
    cure: 'Put it beside the scenario: `name.es.yaml` beside `name.yaml`, with the scenario’s id under `translates:`.',
  },
  untranslated: {
    severity: 'warning',
    message: '“{name}” is not translated; where it belongs the original is shown: {text}.',
    cure: 'Run `translate` again, which adds what is missing, and fill it in.',
  },
  'unneeded-translation': {
    severity: 'warning',
    message: 'The scenario has no text at “{name}”, so this translates nothing.',
    cure: 'Take it out, or move it where the text is now; `translate` leaves it out.',
  },
  'stale-translation': {
    severity: 'warning',
    message: 'The original at “{name}” has changed since this was translated. It says now: {text}.',
    cure: 'Put the new original here and look whether the translation still says the same.',
  },
  ...CHECK_CODES,
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof CODES

/** The template with each `{word}` replaced; a word nobody gave is left out. */
export function fillIn(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '')
}
