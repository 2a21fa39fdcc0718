/** `npm start`: installs what is missing, serves the page on this machine and opens it where there is a display. */
import { installMissing } from './lib/install.mjs'
import { requireNode, ROOT } from './lib/run.mjs'

function canOpenBrowser() {
  if (process.env.CI || process.env.SSH_CONNECTION) return false
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  return true
}

requireNode()
await installMissing()

const { createServer } = await import('vite')
const server = await createServer({ root: ROOT, server: { host: '127.0.0.1', port: 5173 }, clearScreen: false })
await server.listen()

console.log(`\nBack to the Table is at ${server.resolvedUrls.local[0]}`)
console.log('Stop it with Ctrl+C.\n')
if (canOpenBrowser()) server.openBrowser()
