/** The laws of the engine, tried often. DEEP_RUNS says how often. */
import { test } from 'vitest'
import { ENGINE_LAWS, holdsInEverySession } from './engine-laws.ts'

const RUNS = Number(process.env['DEEP_RUNS'] ?? 500)

test.each(Object.entries(ENGINE_LAWS))('%s', (_, law) => {
  holdsInEverySession(law, RUNS)
})
