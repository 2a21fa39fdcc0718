/** Choices as they are given on the command line: a comma list, or a file with one a line; numbers count the lines shown. */
import { readFile } from 'node:fs/promises'
import { pagesOf } from '../core/engine/index.ts'
import type { NegotiationState } from '../core/engine/state.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { writeChoice } from '../core/session/choice.ts'
import { readSession } from '../core/session/save.ts'

/** A comma ends a choice only where another begins: readings and preparations have commas of their own. */
const BETWEEN_CHOICES = /,(?=\s*(?:(?:line|offer|read|note|prepare):|\d+\s*(?:,|$)))/

/** The choices in the text, or in the file or saved session it names. */
export async function readChoices(textOrPath: string): Promise<string[]> {
  const inFile = await readFile(textOrPath, 'utf8').catch(() => undefined)
  if (inFile === undefined) return split(textOrPath)
  const session = readSession(inFile)
  if (session.ok) return session.value.choices.map(({ choice }) => choice)
  return inFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(split)
}

function split(text: string): string[] {
  return text
    .split(BETWEEN_CHOICES)
    .map((choice) => choice.trim())
    .filter(Boolean)
}

/** The choice a plain number stands for, counting the lines of all pages from 1; any other text stays as it is. */
export function chosen(scenario: Scenario, state: NegotiationState, text: string): string {
  if (!/^\d+$/.test(text)) return text
  const line = pagesOf(scenario, state).flat()[Number(text) - 1]
  return line ? writeChoice({ kind: 'line', line: line.id }) : `line:no-line-${text}`
}
