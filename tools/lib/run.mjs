/** Starts other programs, the same way on every system. Knows nothing about what they are for. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Ends the process with a plain sentence when Node is older than this project supports. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(
    `Back to the Table needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
  )
  console.error('Get a current one from https://nodejs.org and run the command again.')
  process.exit(1)
}

/** The script behind an installed package's command, to be run with Node itself: no shell, no .cmd files. */
export function binOf(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a program in the project's folder and resolves to `{ code, output }`, whatever happens: a program that
 * can't be started has code 127, one that passed its time limit 124. `show` lets the output through as it comes.
 */
export function run(program, args, { env = {}, show = false, limitMs = 20 * 60_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    })
    let output = ''
    let tooLate = false
    const limit = setTimeout(() => {
      tooLate = true
      child.kill('SIGKILL')
    }, limitMs)
    child.stdout?.on('data', (part) => (output += part))
    child.stderr?.on('data', (part) => (output += part))
    child.on('error', (problem) => {
      clearTimeout(limit)
      resolve({ code: 127, output: `${output}${problem.message}\n` })
    })
    child.on('close', (code) => {
      clearTimeout(limit)
      if (tooLate) resolve({ code: 124, output: `${output}\nStopped after ${Math.round(limitMs / 60_000)} minutes.\n` })
      else resolve({ code: code ?? 1, output })
    })
  })
}
