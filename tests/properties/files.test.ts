/** The laws of scenario files, tried quickly. */
import { test } from 'vitest'
import { FILE_LAWS, holdsForFiles } from './file-laws.ts'

test.each(Object.entries(FILE_LAWS))('%s', { timeout: 60_000 }, (_, law) => {
  holdsForFiles(law, 150)
})
