/** As `words`, for the pages after the talks; comes with them. */
import { FURTHER_EN } from '../../core/present/text/further-en.ts'
import type { FurtherWords } from '../../core/present/text/words.ts'

export let further: FurtherWords = FURTHER_EN

export function setFurtherWords(next: FurtherWords): void {
  further = next
}
