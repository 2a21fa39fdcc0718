/**
 * Whole journeys through the built site in a real Chromium, one after the other.
 * The global setup serves `dist` and tells the tests the address and the browser to start.
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    fileParallelism: false,
    sequence: { concurrent: false },
    // A machine too busy to take a key press in time gets one more try; a second failure counts.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
