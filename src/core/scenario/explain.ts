/** What belongs at a place of the format, in the words an editor shows there: what it is for, which words it takes, how it may read. */
import type { Path } from './findings.ts'
import { HELP, type Help } from './schema-help.ts'
import { meaningOf, wordsAt } from './schema-walk.ts'
import { scenarioFile } from './schema.ts'

/** A longer list is looked up in the guide. */
const MOST_WORDS = 30

/** Two or three short sentences with a space before each; empty where nothing is known. */
export function explain(path: Path): string {
  const help = helpAt(path)
  const words = wordsAt(scenarioFile, path)
  const example = help?.examples?.[0]
  return [
    help?.description ?? meaningOf(scenarioFile, path),
    words.length > 0 && words.length <= MOST_WORDS ? `One of: ${words.join(', ')}.` : undefined,
    example === undefined ? undefined : `For example: ${inFlow(example)}`,
  ]
    .map((sentence) => (sentence === undefined ? '' : ` ${sentence}`))
    .join('')
}

/** Lines read alike wherever they stand; their words are kept at the first place. */
function helpAt(path: Path): Help | undefined {
  const inLine = path.indexOf('lines')
  const shared = inLine < 0 ? path : ['beats', '*', ...path.slice(inLine)]
  return Object.entries(HELP).find(([pattern]) => fits(pattern.split('.'), shared))?.[1]
}

function fits(pattern: readonly string[], path: Path): boolean {
  return pattern.length === path.length && pattern.every((step, i) => step === '*' || step === String(path[i]))
}

/** As one would write it in one line of YAML. */
function inFlow(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"([a-z]+(?:-[a-z]+)*)"/g, '$1')
    .replaceAll(/([:,{])(?=\S)|(?=\})/g, '$1 ')
}
