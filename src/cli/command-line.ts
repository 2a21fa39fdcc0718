/** Finds the command named first, gives it the other arguments, and ends with its exit code. */
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

export const COMMANDS: readonly Command[] = [
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

const HELP: readonly string[] = ['--help', '-h']

/** `help`, `help play` and `play --help` all answer; anything else is for the command itself to refuse. */
export async function runCommandLine([name, ...rest]: readonly string[]): Promise<number> {
  const asked = name === 'help' || (name !== undefined && HELP.includes(name))
  const command = COMMANDS.find((each) => each.name === (asked ? rest[0] : name))
  if (command && (asked || rest.some((argument) => HELP.includes(argument)))) return told(`Usage: ${command.usage}`)
  if (command) return command.run(rest)
  const overview = ['Commands:', ...COMMANDS.map(({ usage }) => `  ${usage}`)].join('\n')
  if (asked && rest.length === 0) return told(overview)
  const unknown = asked ? rest[0] : name
  return misuse(`${unknown === undefined ? 'Which command?' : `There is no command “${unknown}”.`}\n${overview}`)
}

function told(words: string): number {
  print(words)
  return FINE
}
