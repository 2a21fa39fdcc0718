/** What the catalogue of a language holds. Types only: a word that a language lacks does not compile. */
import type { FURTHER_EN } from './further-en.ts'
import type { WORDS_EN } from './words-en.ts'

export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** The same words in any language: texts may be any text, sentences take the same parts. */
type Wording<Part> = Part extends string
  ? string
  : Part extends (...parts: infer Given) => string
    ? (...parts: Given) => string
    : { readonly [Key in keyof Part]: Wording<Part[Key]> }

/** What the first pages and the talks need. */
export type Words = Wording<typeof WORDS_EN>

/** What only the pages after the talks need; loaded with them. */
export type FurtherWords = Wording<typeof FURTHER_EN>

/** The language of the catalogue that serves a reader of this language tag; `undefined` when there is none. */
export function languageOf(tag: string): Language | undefined {
  const main = tag.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === main)
}
