/** The laws of the engine, tried quickly. */
import { test } from 'vitest'
import { ENGINE_LAWS, holdsInEverySession } from './engine-laws.ts'

test.each(Object.entries(ENGINE_LAWS))('%s', (_, law) => {
  holdsInEverySession(law, 60)
})
