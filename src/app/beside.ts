/**
 * Scenario files that lie beside the page: `scenarios/index.json` lists their names, and the page reads them from the same
 * place it came from. Nothing else is ever asked for.
 */
import type { Diagnostic } from '../core/model/diagnostic.ts'
import type { Language } from '../core/present/text/words.ts'
import type { Scenario } from '../core/model/scenario.ts'

const FOLDER = 'scenarios/'
const MOST_FILES = 40
/** A name in this folder: no path, no address. */
const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*\.ya?ml$/u

export interface FileBeside {
  readonly name: string
  readonly text: string
  readonly scenario?: Scenario
  readonly findings: readonly Diagnostic[]
}

/** Every scenario the list names that is there, in this language where its translation lies beside it; none where there is no list. */
export async function filesBeside(language: Language): Promise<readonly FileBeside[]> {
  const names = namesIn(await textAt('index.json'))
  if (names.length === 0) return []
  const [{ checkUnplayed }, { originalOf, parseTranslation }] = await Promise.all([
    import('../core/check/check.ts'),
    import('../core/scenario/translation.ts'),
  ])
  const files = await Promise.all(names.map(async (name) => ({ name, text: await textAt(encodeURIComponent(name)) })))
  const textOf = new Map(files.map(({ name, text }) => [name, text]))
  return files.flatMap(({ name, text }) => {
    if (text === undefined || originalOf(name) !== undefined) return []
    const { scenario, diagnostics } = checkUnplayed(text, name)
    const beside = name.replace(/(\.ya?ml)$/, `.${language}$1`)
    const translated = parseTranslation(textOf.get(beside) ?? '', beside, text).scenario
    const shown = scenario && (translated ?? scenario)
    return [{ name, text, findings: diagnostics, ...(shown && { scenario: shown }) }]
  })
}

/** The names of files in a list; anything else in it is passed over. */
export function namesIn(list: string | undefined): readonly string[] {
  try {
    const names: unknown = JSON.parse(list ?? '[]')
    if (!Array.isArray(names)) return []
    return names.filter((name) => typeof name === 'string' && FILE_NAME.test(name)).slice(0, MOST_FILES)
  } catch {
    return []
  }
}

async function textAt(name: string): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL(`${FOLDER}${name}`, document.baseURI))
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
