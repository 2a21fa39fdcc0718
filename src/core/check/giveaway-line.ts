/** What is said at the table must not name the answer: no word of theory, no name of a cause. */
import { CAUSES } from '../model/causes.ts'
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { isEnglish, textsOf } from './texts.ts'

const THEORY = [
  'win-win', 'win win', 'zero-sum', 'zero sum', 'BATNA', 'ZOPA', 'WATNA', 'MESO', 'reservation value', 'reservation price',
  'underlying interest', 'underlying interests', 'underlying need', 'underlying needs', 'positional', 'integrative',
  'distributive', 'logroll', 'logrolling', 'reframe', 'reframing', 'de-escalate', 'active listening', 'face-saving',
  'expand the pie', 'expanding the pie', 'separate the people from the problem',
] as const // prettier-ignore
/** Of one word or too plain to give anything away by itself. */
const PLAIN = ['no authority', 'no zopa']
const CAUSE_NAMES = CAUSES.map((cause) => cause.replaceAll('-', ' ')).filter((name) => !PLAIN.includes(name))
const WORDS = [...THEORY, ...CAUSE_NAMES].map((word) => word.replaceAll(/[ -]/g, '[ -]'))
const GIVES_AWAY = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'iu')

export function checkGiveawayLine(scenario: Scenario): FindingInTruth[] {
  if (!isEnglish(scenario)) return []
  return textsOf(scenario).flatMap(({ truth, kind, text, path }): FindingInTruth[] => {
    const word = kind === 'line' || kind === 'reading' ? GIVES_AWAY.exec(text)?.[0] : undefined
    return word === undefined ? [] : [{ truth, code: 'giveaway-line', path, say: { word } }]
  })
}
