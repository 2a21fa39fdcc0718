/** Serves the built site for the browser tests and tells them its address. Refuses to start without a build. */
import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at its end. */
    siteUrl: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build to test. Run `npm run build` first.')
  const server = await preview({ configFile: false, base: './', preview: { host: '127.0.0.1', port: 4173 } })
  const siteUrl = server.resolvedUrls?.local[0]
  if (siteUrl === undefined) throw new Error('The built site is served nowhere.')
  project.provide('siteUrl', siteUrl)
  return () => server.close()
}
