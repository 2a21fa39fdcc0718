/**
 * A translation file: the texts of one scenario in another language, each beside the original and named by its path. It can say
 * things otherwise and change nothing: whatever is no text, or not in the original, has no effect.
 */
import { Document, isMap, isScalar } from 'yaml'
import { z } from 'zod'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Scenario } from '../model/scenario.ts'
import { quote, type Finding, type Path } from './findings.ts'
import { MAX_SAY } from './limits.ts'
import { parseSource, parseScenario, placed } from './parse.ts'
import { readYaml, type ReadYaml } from './read-yaml.ts'
import { scenarioFile } from './schema.ts'
import { notesAt, proseIn, type PlacedProse } from './schema-walk.ts'
import { id } from './schema-words.ts'
import { valueAt } from './truths.ts'

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

const translationFile = z.strictObject({
  translates: id,
  language: languageTag,
  texts: z.record(z.string(), z.record(languageTag, z.string().nullable())),
})
type TranslationFile = z.output<typeof translationFile>

export interface Translation {
  /** The scenario in the other language, as far as it is translated; absent when the file cannot be used. */
  readonly scenario?: Scenario
  readonly diagnostics: readonly Diagnostic[]
}

/** The name of the scenario file that a file of this name translates, `chilled-words.yaml` of `chilled-words.es.yaml`. */
export function originalOf(name: string): string | undefined {
  const [, start, end] = /^(.+)\.[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(\.ya?ml)$/.exec(name) ?? []
  return start === undefined ? undefined : `${start}${end}`
}

/** Reads a translation beside its original. `path` is the translation's; all places are in it. */
export function parseTranslation(text: string, path: string, original: string | undefined): Translation {
  const own = readYaml(text)
  const say = (findings: readonly Finding[]): Diagnostic[] => placed(findings, own, path)
  if (own.value === undefined || own.findings.length > 0) return { diagnostics: say(own.findings) }
  const shape = translationFile.safeParse(own.value)
  if (!shape.success) return { diagnostics: say(shape.error.issues.slice(0, 1).map(misshapen)) }
  const source = readYaml(original ?? '')
  const { scenario } = parseScenario(original ?? '', path)
  if (scenario?.id !== shape.data.translates)
    return { diagnostics: say([{ code: 'no-original', path: ['translates'], say: { id: shape.data.translates } }]) }
  const prose = proseIn(scenarioFile, source.value)
  const findings = [...findingsOn(shape.data, prose, scenario.language), ...tooLong(shape.data)]
  const translated = parseSource(withTexts(source, shape.data, prose), path, undefined, source.value).scenario
  return { ...(translated && { scenario: translated }), diagnostics: say(findings) }
}

function misshapen(issue: z.core.$ZodIssue): Finding {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  return { code: 'bad-translation', path, say: {} }
}

function findingsOn({ language, texts }: TranslationFile, prose: readonly PlacedProse[], from: string): Finding[] {
  const now = new Map(prose.map(({ path, text }) => [path.join('.'), text]))
  const missing = [...now].filter(([name]) => !Object.hasOwn(texts, name))
  return [
    ...missing.map(([name, text]): Finding => ({
      code: 'untranslated',
      path: ['texts'],
      onKey: true,
      say: { name, text: quote(text) },
    })),
    ...Object.entries(texts).flatMap(([name, entry]): Finding[] => {
      const text = now.get(name)
      const path = ['texts', name]
      if (text === undefined) return [{ code: 'unneeded-translation', path, onKey: true, say: { name } }]
      if (!isSame(entry[from] ?? '', text))
        return [{ code: 'stale-translation', path: [...path, from], say: { name, text: quote(text) } }]
      return entry[language] ? [] : [{ code: 'untranslated', path, onKey: true, say: { name, text: quote(text) } }]
    }),
  ]
}

/** However its lines are broken. */
function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
}

/** What is said aloud is as short in every language. */
function tooLong({ language, texts }: TranslationFile): Finding[] {
  return Object.entries(texts).flatMap(([name, entry]): Finding[] => {
    const path = name.split('.').filter((step) => step !== 'twin')
    const length = entry[language]?.length ?? 0
    if (length <= MAX_SAY || notesAt(scenarioFile, path.map(asStep)).tooLong === undefined) return []
    const say = { most: String(MAX_SAY), length: String(length) }
    return [{ code: 'line-too-long', path: ['texts', name, language], say }]
  })
}

function asStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step
}

/** The document with every translated text in the place of its original, and nothing else changed but the language. */
function withTexts(source: ReadYaml, { language, texts }: TranslationFile, prose: readonly PlacedProse[]): ReadYaml {
  // As JSON, so that what an alias stands for can be said in two ways.
  const value = JSON.parse(JSON.stringify(source.value)) as Record<string, unknown>
  for (const { path } of prose) {
    const said = texts[path.join('.')]?.[language]
    if (said) put(value, path, said)
  }
  value['language'] = language
  return { ...source, value }
}

function put(value: unknown, path: Path, text: string): void {
  const parent = valueAt(value, path.slice(0, -1)) as Record<string, unknown>
  parent[String(path.at(-1))] = text
}

/**
 * The text of a translation file with every text of the original in it. What an older one says is kept, stale or not, so that
 * nobody's work is lost; what the original no longer has is left out.
 */
export function writeTranslation(original: string, language: string, older?: string): string | undefined {
  const { scenario } = parseScenario(original, '')
  if (!scenario) return undefined
  const known = translationFile.safeParse(readYaml(older ?? '').value)
  const before = known.success ? known.data.texts : {}
  const prose = proseIn(scenarioFile, readYaml(original).value)
  const texts = Object.fromEntries(
    prose.map(({ path, text }) => {
      const name = path.join('.')
      return [name, before[name] ?? { [scenario.language]: text.trim(), [language]: '' }]
    }),
  )
  const document = new Document({ translates: scenario.id, language, texts })
  plain(document, ['translates', 'language'])
  document.commentBefore = ` “${scenario.title}” in another language. Under each place the original, and below it what it is to say.`
  airBetween(document)
  return document.toString({ lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' })
}

/** Names stand without quotes. */
function plain(document: Document, names: readonly string[]): void {
  for (const name of names) {
    const value = document.get(name, true)
    if (isScalar(value)) value.type = 'PLAIN'
  }
}

/** An empty line before each text but the first. */
function airBetween(document: Document): void {
  const texts = document.get('texts')
  if (!isMap(texts)) return
  for (const { key } of texts.items.slice(1)) if (isScalar(key)) key.spaceBefore = true
}
