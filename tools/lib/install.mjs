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

/** Runs `npm ci` if anything is missing; ends the process when that fails. */
export async function installMissing() {
  if (missingPackages().length === 0) return
  console.log('Installing packages (npm ci) …')
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code === 0) return
  console.error(output)
  console.error('The packages could not be installed. Check the connection and run the command again.')
  process.exit(1)
}
