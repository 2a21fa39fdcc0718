/** A scenario in another language: other words, and nothing else that is other. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { start } from '../../../src/core/engine/index.ts'
import { stableJson } from '../../../src/core/lib/stable-json.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { bankFor } from '../../../src/core/scenario/bank/bank.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { originalOf, parseTranslation, writeTranslation } from '../../../src/core/scenario/translation.ts'
import { logOf, replay } from '../../../src/core/session/play.ts'
import { writeSession } from '../../../src/core/session/save.ts'

const read = (name: string): string => readFileSync(new URL(`../../support/fixtures/${name}`, import.meta.url), 'utf8')

const original = read('tiny.yaml')
const translation = read('tiny.es.yaml')
const english = parseScenario(original, 'tiny.yaml').scenario!
const { scenario: spanish, diagnostics } = parseTranslation(translation, 'tiny.es.yaml', original)

/** The value with every text but those of names and ids put out. */
function bones(value: unknown): string {
  const TEXTS =
    /"(?:title|language|trade|teaser|practises|name|role|organisation|batna|label|need|hint|topic|wants|say|caption|motive|question|truth|because|thinking|happened|later|hidden|offersClosed)":"(?:[^"\\]|\\.)*"/g
  return stableJson(value)
    .replace(TEXTS, '')
    .replace(/"(?:story|aims|redLines)":\[[^\]]*\]/g, '')
    .replace(/"reasons":\{[^}]*\}/g, '')
}

test('a translated scenario is the same case in other words, under the same hash', () => {
  expect(diagnostics).toEqual([])
  expect(spanish!.title).toBe('Pequeño')
  expect(spanish!.language).toBe('es')
  expect(spanish!.hash).toBe(english.hash)
  expect(spanish!.cases.main.beats[0]!.lines[0]!.say).toBe('¿Qué tal el día?')
  expect(bones(spanish)).toBe(bones(english))
})

test('a session leaves the same bytes behind in either language, and plays again in the other', () => {
  const played = (scenario: typeof english) => {
    const { steps } = runPolicy(scenario, { seed: 5, policy: POLICIES.random, truth: 'main', mode: 'practice' })
    return logOf(start(scenario, { seed: 5, truth: 'main', mode: 'practice' }), steps)
  }
  expect(writeSession(played(spanish!))).toBe(writeSession(played(english)))
  expect(replay(spanish!, played(english)).ok).toBe(true)
})

describe('what ships translated', () => {
  const names = readdirSync('scenarios').filter((name) => originalOf(name) !== undefined)

  test('is there', () => {
    expect(names).toContain('chilled-words.es.yaml')
  })
  // What it lacks the check of all scenarios says.
  test.each(names)('%s plays as its original does', (name) => {
    const own = readFileSync(`scenarios/${name}`, 'utf8')
    const source = readFileSync(`scenarios/${originalOf(name)}`, 'utf8')
    const { scenario, diagnostics: remarks } = parseTranslation(own, name, source)
    expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([])
    const { scenario: first } = parseScenario(source, name)
    expect(bones(scenario)).toBe(bones(first))
    for (const truth of ['main', 'twin'] as const) {
      const run = { seed: 3, truth, mode: 'practice' } as const
      const played = (told: typeof english) =>
        logOf(start(told, run), runPolicy(told, { ...run, policy: POLICIES.documented }).steps)
      expect(writeSession(played(scenario!))).toBe(writeSession(played(first!)))
    }
  })
  test.each(names)('%s is in another language throughout, but for names', (name) => {
    const entries = [
      ...readFileSync(`scenarios/${name}`, 'utf8').matchAll(/^ {2}(\S+):\n {4}en: (".*")\n {4}\w+: (".*")$/gm),
    ]
    const alike = entries.filter(([, , original, words]) => original === words).map(([, path]) => path)
    expect(entries.length).toBeGreaterThan(600)
    expect(alike.filter((path) => !path?.endsWith('.name'))).toEqual([])
  })
})

test('what is not translated is said as it was written', () => {
  const half = translation.replace('es: "Largo."', 'es: ""')
  const { scenario } = parseTranslation(half, 'tiny.es.yaml', original)
  expect(scenario!.cases.main.beats[0]!.lines[0]!.replies[0]!.say).toBe('Long.')
})

test('nothing but a text can be changed', () => {
  const sly = translation.replace(
    'texts:',
    'texts:\n  you.limit:\n    en: "30"\n    es: "99"\n  id:\n    en: tiny\n    es: huge',
  )
  const { scenario, diagnostics: said } = parseTranslation(sly, 'tiny.es.yaml', original)
  expect(said.map(({ code }) => code)).toEqual(['unneeded-translation', 'unneeded-translation'])
  expect(bones(scenario)).toBe(bones(english))
})

test('what is said aloud may not grow too long', () => {
  const long = translation.replace('es: "Largo."', `es: "${'muy '.repeat(70)}largo."`)
  expect(parseTranslation(long, 'tiny.es.yaml', original).diagnostics.map(({ code }) => code)).toEqual([
    'line-too-long',
  ])
})

describe('the file to be filled in', () => {
  test('has every text of the scenario in it, and nothing to be mended but what is missing', () => {
    const written = writeTranslation(original, 'es')!
    const codes = parseTranslation(written, 'tiny.es.yaml', original).diagnostics.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(25)
    expect(new Set(codes)).toEqual(new Set(['untranslated']))
  })
  test('written again it keeps what was done, stale or not, and lets go of what is gone', () => {
    const older = translation
      .replace('en: "Long."', 'en: "Short."')
      .replace('  hidden:', '  gone:\n    en: a\n    es: b\n  hidden:')
    const written = writeTranslation(original, 'es', older)!
    expect(parseTranslation(written, 'tiny.es.yaml', original).diagnostics.map(({ code }) => code)).toEqual([
      'stale-translation',
    ])
  })
})

test.each([
  ['chilled-words.es.yaml', 'chilled-words.yaml'],
  ['a/b.pt-BR.yml', 'a/b.yml'],
  ['chilled-words.yaml', undefined],
])('%s translates %s', (name, expected) => {
  expect(originalOf(name)).toBe(expected)
})

describe('the Spanish bank', () => {
  const [en, es] = [bankFor('en'), bankFor('es')]

  test('is the English one in other words', () => {
    expect(bones(es)).toBe(bones(en))
  })
  test('leaves nothing in English', () => {
    const texts = (bank: typeof en): string[] => {
      const speeches = [
        ...bank.walkout.opens,
        ...bank.walkout.resolves,
        ...bank.walkout.limps,
        ...Object.values(bank.offerReplies).flat(),
      ]
      const lines = [...bank.lines, ...bank.walkout.lines]
      const all = [...speeches, ...lines.flatMap(({ replies }) => replies)]
      const captions = all.flatMap(({ cues = [] }) => cues.map(({ caption }) => caption))
      return [
        ...lines.map(({ say }) => say),
        ...all.map(({ say }) => say),
        ...captions,
        ...bank.walkout.rivals.map(({ motive }) => motive),
        ...Object.values(bank.walkout.reasons),
      ]
    }
    const english = texts(en)
    expect(texts(es).filter((text, at) => text !== '' && text === english[at])).toEqual([])
    expect(texts(es).filter((text) => text.length > 240)).toEqual([])
  })
})
