/**
 * The words of the page in the reader's language. A page has one language at a time, as `<html lang>` says; the app sets both
 * before it draws. Everything below the views is handed its words.
 */
import type { Words } from '../../core/present/text/words.ts'
import { WORDS_EN } from '../../core/present/text/words-en.ts'

export let words: Words = WORDS_EN

export function setWords(next: Words): void {
  words = next
}
