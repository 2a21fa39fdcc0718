/** A caption says what is seen. One that says what it means gives the answer away alone. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { isEnglish, textsOf } from './texts.ts'

const MEANING =
  /\b(?:obviously|clearly|evidently|apparently|because|which means|meaning that|in order to|pretend(?:s|ing)?|bluff(?:s|ing)?|secretly|is (?:lying|hiding|hurt|angry|afraid|ashamed|worried|bored|offended|jealous|guilty)|feels? (?:hurt|angry|afraid|ashamed|worried|guilty|offended)|really wants?|a (?:ploy|trick|sign that))\b/iu

export function checkTellingCaption(scenario: Scenario): FindingInTruth[] {
  if (!isEnglish(scenario)) return []
  return textsOf(scenario).flatMap(({ truth, kind, text, path }): FindingInTruth[] => {
    const word = kind === 'caption' ? MEANING.exec(text)?.[0] : undefined
    return word === undefined ? [] : [{ truth, code: 'telling-caption', path, say: { word } }]
  })
}
