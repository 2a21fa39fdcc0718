/** A file in a language that the line bank does not speak falls back to English where its author wrote nothing. */
import type { Scenario } from '../model/scenario.ts'
import { hasBank } from '../scenario/bank/bank.ts'
import type { FindingInTruth } from '../scenario/parse.ts'

export function checkMissingTranslation({ language }: Scenario): FindingInTruth[] {
  if (hasBank(language)) return []
  return [{ truth: 'main', code: 'missing-translation', path: ['language'], say: { language } }]
}
