/** `check`: every remark about one or more scenario files, with its place and its cure. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkScenario } from '../core/check/check.ts'
import { originalOf, parseTranslation } from '../core/scenario/translation.ts'
import type { Diagnostic } from '../core/model/diagnostic.ts'
import { FINDINGS, FINE, misuse, print, type Command } from './command.ts'

const ENGLISH_ONLY = 'reading age, jargon, politeness, giveaway lines and telling captions were not looked at there.'
const FLAGS = ['--strict', '--json']

export const check: Command = {
  name: 'check',
  usage: 'check <file or folder>… [--strict] [--json]   every remark about scenario files; --strict fails on warnings',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const unknown = flags.find((flag) => !FLAGS.includes(flag))
  if (unknown !== undefined) return misuse(`check does not know ${unknown}. Usage: ${check.usage}`)
  const places = args.filter((arg) => !arg.startsWith('--'))
  if (places.length === 0) return misuse(`Usage: ${check.usage}`)
  const files: string[] = []
  for (const place of places) {
    const found = await filesAt(place)
    if (found === undefined) return misuse(`There is no scenario file or folder of scenario files at ${place}`)
    files.push(...found)
  }
  const checked = await Promise.all(files.map(checkFile))
  const diagnostics = checked.flatMap((file) => file.diagnostics)
  report(diagnostics, checked, flags.includes('--json'))
  const grave = diagnostics.some(({ severity }) => severity === 'error' || flags.includes('--strict'))
  return grave ? FINDINGS : FINE
}

/** The file itself, or the scenario files directly in a folder; nothing where there are none. */
async function filesAt(place: string): Promise<string[] | undefined> {
  try {
    if ((await stat(place)).isFile()) return [place]
    const names = (await readdir(place)).filter((name) => /\.ya?ml$/.test(name)).toSorted()
    return names.length === 0 ? undefined : names.map((name) => join(place, name))
  } catch {
    return undefined
  }
}

interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly isEnglish: boolean
}

/** A translation is held against the scenario that lies beside it. */
async function checkFile(path: string): Promise<Checked> {
  const text = await readFile(path, 'utf8')
  // English unless the file says otherwise.
  const isEnglish = !/^language:(?! *["']?en\b)/m.test(text)
  const original = originalOf(path)
  if (original === undefined) return { isEnglish, diagnostics: checkScenario(text, path) }
  const { diagnostics } = parseTranslation(text, path, await readFile(original, 'utf8').catch(() => undefined))
  return { isEnglish, diagnostics }
}

function report(diagnostics: readonly Diagnostic[], files: readonly Checked[], asJson: boolean): void {
  if (asJson) return print(JSON.stringify(diagnostics, null, 2))
  for (const { path, line, column, severity, code, message, cure } of diagnostics) {
    print(`${path}:${line}:${column} ${severity} ${code} ${message}\n    ${cure}`)
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) print('Errors first: only what has none is played, and then there may be more to say.')
  print(`${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`)
  const others = files.filter(({ isEnglish }) => !isEnglish).length
  if (others > 0) print(`${count(others, 'file')} not in English: ${ENGLISH_ONLY}`)
}

function count(many: number, word: string): string {
  return `${many} ${word}${many === 1 ? '' : 's'}`
}
