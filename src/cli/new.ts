/** `new`: writes a small complete scenario to start from, and never over a file that is there. */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { FINE, misuse, print, type Command } from './command.ts'

/** Where the schema for editors lies, seen from where the command is called. */
const SCHEMA = 'scenarios/scenario.schema.json'
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
    await writeFile(path, withSchemaFor(path, await readFile(TEMPLATE, 'utf8')), { flag: 'wx' })
  } catch (thrown) {
    const taken = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST'
    return misuse(taken ? `${path} is there already; nothing was written.` : `${path} could not be written.`)
  }
  print(`${path} is written. Play it, change it, and check it.`)
  return FINE
}

/** The first line tells editors where the schema is, seen from the new file. */
function withSchemaFor(path: string, text: string): string {
  const from = relative(dirname(path), SCHEMA).replaceAll('\\', '/')
  return text.replace('./scenario.schema.json', from.startsWith('.') ? from : `./${from}`)
}
