/** `schema`: the JSON Schema of scenario files, for editors. */
import { scenarioJsonSchema } from '../core/scenario/json-schema.ts'
import { FINE, misuse, print, type Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  usage: 'schema   the JSON Schema of scenario files, for editors',
  run,
}

function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) return Promise.resolve(misuse(`Usage: ${schema.usage}`))
  print(JSON.stringify(scenarioJsonSchema(), null, 2))
  return Promise.resolve(FINE)
}
