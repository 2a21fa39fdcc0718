/** What an author types on any keyboard is read as a printer would set it. */
import { expect, test } from 'vitest'
import { typeset } from '../../../src/core/scenario/typeset.ts'

test('an apostrophe within a word and behind its s is set as one', () => {
  expect(typeset("It's the farmers' milk, isn't it?")).toBe('It’s the farmers’ milk, isn’t it?')
  expect(typeset("l'été de '11")).toBe("l’été de '11")
})

test('a mark that may belong to a quotation stays as it was written', () => {
  expect(typeset("He wrote 'no'.")).toBe("He wrote 'no'.")
})
