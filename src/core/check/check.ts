/** The author's linter: everything the gate refuses, and what is worth saying about a file that it lets through. */
import type { Diagnostic } from '../model/diagnostic.ts'
import { parseScenario, type CaseRule } from '../scenario/parse.ts'
import { checkNeverTold } from './never-told.ts'
import { checkUnknownWord } from './unknown-word.ts'

/** One rule a file, named as its code; its words stand in `core/scenario/codes.ts`. */
const RULES: readonly CaseRule[] = [checkUnknownWord, checkNeverTold]

/** Every remark about a scenario file in reading order; none where all is well. */
export function checkScenario(text: string, path: string): Diagnostic[] {
  return parseScenario(text, path, RULES).diagnostics
}
