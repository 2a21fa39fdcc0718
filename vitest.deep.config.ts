/** The long tests: simulations and fuzz. DEEP_RUNS says how many tries each makes. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'deep',
    environment: 'node',
    include: ['tests/**/*.deep.test.ts'],
    testTimeout: 600_000,
  },
})
