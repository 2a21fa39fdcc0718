/** The command line: finds the command named first, gives it the other arguments, and ends with its exit code. */
import { check } from './check.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { deals } from './deals.ts'
import { newScenario } from './new.ts'
import { play } from './play.ts'
import { ratings } from './ratings.ts'
import { replay } from './replay.ts'
import { schema } from './schema.ts'
import { simulate } from './simulate.ts'
import { strategies } from './strategies.ts'
import { translate } from './translate.ts'

const COMMANDS: readonly Command[] = [
  check,
  play,
  replay,
  simulate,
  deals,
  ratings,
  strategies,
  newScenario,
  translate,
  schema,
]

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  const overview = ['Commands:', ...COMMANDS.map(({ usage }) => `  ${usage}`)].join('\n')
  if (name === 'help' || name === '--help') {
    print(overview)
    return FINE
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined)
    return misuse(`${name === undefined ? 'Which command?' : `There is no command “${name}”.`}\n${overview}`)
  return command.run(rest)
}

process.exitCode = await main(process.argv.slice(2))
