/** Words for people of about thirteen to fifteen: sentences that are short enough, in words that are. English only. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { isEnglish, textsOf, type PlacedText } from './texts.ts'

const OLDEST = 15
const LONGEST_SENTENCE = 40
/** Of fewer words no grade can be told. */
const FEWEST_WORDS = 30
/** A grade is a school year; children are about five in the year before the first. */
const AGE_AT_GRADE_0 = 5

export function checkReadingAge(scenario: Scenario): FindingInTruth[] {
  if (!isEnglish(scenario)) return []
  return textsOf(scenario).flatMap((placed): FindingInTruth[] => {
    const what = tooHard(placed)
    return what === undefined ? [] : [{ truth: placed.truth, code: 'reading-age', path: placed.path, say: { what } }]
  })
}

function tooHard({ text }: PlacedText): string | undefined {
  const sentences = text.split(/[.!?…:;]+(?=\s|$|”|")/u).map(wordsIn)
  const longest = Math.max(...sentences.map(({ length }) => length))
  if (longest > LONGEST_SENTENCE) return `One sentence has ${longest} words; ${LONGEST_SENTENCE} are many`
  const words = sentences.flat()
  const age = Math.round(gradeOf(words, sentences.filter(({ length }) => length > 0).length) + AGE_AT_GRADE_0)
  return words.length >= FEWEST_WORDS && age > OLDEST
    ? `The text asks for a reader of ${age}; ${OLDEST} is meant`
    : undefined
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}’']+/gu) ?? []
}

/** School year for which a text is fit (Kincaid et al. 1975). */
function gradeOf(words: readonly string[], sentences: number): number {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesOf(word: string): number {
  const vowels = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]e|ed|es)$/u, '')
    .match(/[aeiouy]{1,2}/gu)
  return Math.max(1, vowels?.length ?? 1)
}
