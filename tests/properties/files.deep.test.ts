/** The laws of scenario files on 10,000 inputs. DEEP_RUNS scales them: a thousand for each fifty. */
import { test } from 'vitest'
import { FILE_LAWS, holdsForFiles } from './file-laws.ts'

const RUNS = 20 * Number(process.env['DEEP_RUNS'] ?? 500)

test.each(Object.entries(FILE_LAWS))('%s', (_, law) => {
  holdsForFiles(law, RUNS)
})
