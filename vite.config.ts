/**
 * How the page is built and how the quick tests run. Knows nothing about what the page shows.
 * The content policy is added on build only: the dev server needs its websocket and inline scripts.
 */
import { defineConfig, type Plugin } from 'vitest/config'
import { scenarioFiles } from './tools/scenario-files.ts'

const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
].join('; ')

function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  base: './',
  plugins: [contentPolicy(), scenarioFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // The size budget reads it.
    manifest: true,
    // The policy allows pictures and sounds as data, fonts only as files.
    assetsInlineLimit: (path) => (/\.(woff2?|ttf)$/.test(path) ? false : undefined),
    // Phaser is one large chunk on purpose; `npm run bench` and the size budget watch it.
    chunkSizeWarningLimit: 1600,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    // Sooner begun than processes, and nothing here needs one of its own.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Simulations on a busy machine; nothing here measures time.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/views/**', '**/*.deep.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx', 'tests/views/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/*.deep.test.ts'],
        },
      },
    ],
  },
})
