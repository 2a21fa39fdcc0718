/** `translate`: writes what is to be translated of a scenario beside it, or adds it to the translation that is there. */
import { readFile, writeFile } from 'node:fs/promises'
import { writeTranslation } from '../core/scenario/translation.ts'
import { readArguments } from './arguments.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { readText } from './scenario-file.ts'

export const translate: Command = {
  name: 'translate',
  usage:
    'translate <file> --to LANGUAGE   writes what is to be translated beside the file; adds what a translation lacks',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { values: ['to'] })
  if (!given.ok) return misuse(`${given.refusal}\nUsage: ${translate.usage}`)
  const [path] = given.value.places
  const language = given.value.value('to')
  if (path === undefined || language === undefined) return misuse(`Usage: ${translate.usage}`)
  if (!/^[a-z]{2,3}$/.test(language))
    return misuse(`“${language}” is no language; write es for Spanish, fr for French.`)
  const original = await readText(path)
  if (!original.ok) return misuse(original.refusal)
  const beside = path.replace(/(\.ya?ml)$/, `.${language}$1`)
  const older = await readFile(beside, 'utf8').catch(() => undefined)
  const written = writeTranslation(original.value, language, older)
  if (written === undefined) return misuse(`${path} is not a scenario that can be played. Run check for all remarks.`)
  await writeFile(beside, written)
  print(`${beside} ${older === undefined ? 'is written' : 'has every text of the scenario'}. Fill it in, and check it.`)
  return FINE
}
