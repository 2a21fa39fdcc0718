/** `new`: writes a small complete scenario to start from, called as its file is, and never over a file that is there. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { FINE, misuse, print, type Command } from './command.ts'

/** Where the schema for editors lies, seen from where the command is called. */
const SCHEMA = 'scenarios/scenario.schema.json'
const TEMPLATE = new URL('./template.yaml', import.meta.url)

export const newScenario: Command = {
  name: 'new',
  usage: 'new <file>   writes a small complete scenario to start from',
  run,
}

const REFUSALS: Readonly<Record<string, (path: string) => string>> = {
  EEXIST: (path) => `${path} is there already; nothing was written.`,
  ENOENT: (path) => `There is no folder ${dirname(path)}; nothing was written.`,
}

async function run(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args
  if (path === undefined || path.startsWith('--') || rest.length > 0) return misuse(`Usage: ${newScenario.usage}`)
  if (!path.endsWith('.yaml')) return misuse(`A scenario file ends in .yaml: new ${path}.yaml`)
  try {
    await writeFile(path, namedAs(path, withSchemaFor(path, await readFile(TEMPLATE, 'utf8'))), { flag: 'wx' })
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    return misuse(REFUSALS[code]?.(path) ?? `${path} could not be written.`)
  }
  print(`${path} is written. Play it, change it, and check it:`)
  for (const command of ['play', 'check']) print(`  npm run -s scenario -- ${command} ${path}`)
  return FINE
}

/** The first line tells editors where the schema is, seen from the new file. */
function withSchemaFor(path: string, text: string): string {
  const from = relative(dirname(path), SCHEMA).replaceAll('\\', '/')
  return text.replace('./scenario.schema.json', from.startsWith('.') ? from : `./${from}`)
}

/** Links find a scenario by its id, and people by its title: neither may be the same in two files. */
function namedAs(path: string, text: string): string {
  const words = basename(path, '.yaml')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (words === null) return text
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  return text.replace(/^id: .*$/m, `id: ${words.join('-')}`).replace(/^title: .*$/m, `title: "${title}"`)
}
