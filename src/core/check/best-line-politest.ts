/** The best line must not be found by its manners. Knows English signs of them only. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { worksTooOften } from './guessing.ts'
import { isEnglish } from './texts.ts'

const KIND =
  /\b(?:please|thank(?:s| you)?|sorry|could|would|may|might|perhaps|appreciate|glad|grateful|understand|kind)\b/giu
const CURT = /\b(?:must|nonsense|ridiculous|enough|come on|or else|at once|right now|nobody|never|stop|final)\b/giu

export function checkBestLinePolitest(scenario: Scenario): FindingInTruth[] {
  if (!isEnglish(scenario)) return []
  const guess = worksTooOften(scenario, ({ say }) => count(say, KIND) - count(say, CURT))
  if (guess === undefined) return []
  return [{ truth: 'main', code: 'best-line-politest', path: ['events'], onKey: true, say: { ...guess } }]
}

function count(text: string, signs: RegExp): number {
  return [...text.matchAll(signs)].length
}
