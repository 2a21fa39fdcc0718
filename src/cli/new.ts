/** `new`: writes a small complete scenario to start from, and never over a file that is there. */
import { copyFile, constants } from 'node:fs/promises'
import { FINE, misuse, print, type Command } from './command.ts'

const TEMPLATE = new URL('./template.yaml', import.meta.url)

export const newScenario: Command = {
  name: 'new',
  usage: 'new <file>   writes a small complete scenario to start from',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args
  if (path === undefined || path.startsWith('--') || rest.length > 0) return misuse(`Usage: ${newScenario.usage}`)
  try {
    await copyFile(TEMPLATE, path, constants.COPYFILE_EXCL)
  } catch (thrown) {
    const taken = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST'
    return misuse(taken ? `${path} is there already; nothing was written.` : `${path} could not be written.`)
  }
  print(`${path} is written. Play it, change it, and check it.`)
  return FINE
}
