/** Brings node_modules to what the lock file says, and does nothing when it is there already. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

function packagesIn(lockFile) {
  return existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}) : {}
}

/**
 * The packages that the lock file names and that are missing or of another version. Optional ones are left out:
 * most of them are programs for other systems.
 */
function missingPackages() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'))
  const present = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => present[path]?.version !== entry.version || !existsSync(join(ROOT, path)))
    .map(([path]) => path)
}

// `npm test --silent` hands its silence down to every npm below; a failure must still say why.
const QUIET = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Runs `npm ci` if anything is missing; ends the process when nothing helps.
 *
 * `npm ci` refuses a lock file that leaves out an optional program for another system. `npm install --no-save`
 * then takes the same locked versions, adds what this system needs, and leaves both files as they are.
 */
export async function installMissing() {
  if (missingPackages().length === 0) return
  console.log('Installing packages …')
  const clean = await run('npm', ['ci', ...QUIET])
  if (clean.code === 0) return
  const second = clean.output.includes('EUSAGE') ? await run('npm', ['install', '--no-save', ...QUIET]) : clean
  if (second.code === 0 && missingPackages().length === 0) return
  console.error(second.output)
  console.error('The packages could not be installed. Check the connection and run the command again.')
  process.exit(1)
}
