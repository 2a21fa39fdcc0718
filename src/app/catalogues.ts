/** Where the catalogue of each language is. English comes with the page, another when it is wanted. */
import type { FurtherWords, Language, Words } from '../core/present/text/words.ts'
import { WORDS_EN } from '../core/present/text/words-en.ts'

const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(WORDS_EN),
  es: async () => (await import('../core/present/text/words-es.ts')).WORDS_ES,
}

const FURTHER: Readonly<Record<Language, () => Promise<FurtherWords>>> = {
  en: async () => (await import('../core/present/text/further-en.ts')).FURTHER_EN,
  es: async () => (await import('../core/present/text/further-es.ts')).FURTHER_ES,
}

export function firstWords(language: Language): Promise<Words> {
  return WORDS[language]()
}

export function furtherWords(language: Language): Promise<FurtherWords> {
  return FURTHER[language]()
}
