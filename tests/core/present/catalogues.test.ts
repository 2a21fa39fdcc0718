/** Each language says everything, in its own words. That nothing is missing the types see; the rest is looked at here. */
import { expect, test } from 'vitest'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'
import { FURTHER_ES } from '../../../src/core/present/text/further-es.ts'
import { WORDS_EN } from '../../../src/core/present/text/words-en.ts'
import { WORDS_ES } from '../../../src/core/present/text/words-es.ts'

/** What rightly reads the same in Spanish. */
const ALIKE = [
  'library.minutes',
  'offer.worth',
  'talks.issue',
  'study.progress.never',
  'workshop.noRating',
  'workshop.note.none',
  'debrief.guess.theirs',
  'report.sentence',
  'report.lowerFirst',
  'report.handling.lost',
  'talks.person',
  'report.number',
]

/** Every text of a catalogue by its path; sentences as they come out for some plain parts. */
function textsIn(part: unknown, path: readonly string[] = []): [path: string, text: string][] {
  if (typeof part === 'string') return [[path.join('.'), part]]
  if (typeof part === 'function') return [[path.join('.'), said(part as (...parts: unknown[]) => string)]]
  return Object.entries(part as object).flatMap(([key, below]) => textsIn(below, [...path, key]))
}

/** Which parts a sentence takes is not known here: the first kind that it can be said with. */
function said(sentence: (...parts: unknown[]) => string): string {
  for (const parts of [
    [3, 7, 5, 2],
    ['Ana', 'Eva', 'Leo', 'Noa'],
    [['Ana', 'Eva'], 'Leo'],
    ['Ana', ['Eva'], 2],
  ]) {
    try {
      return String(sentence(...parts))
    } catch {
      continue
    }
  }
  return ''
}

const english = [...textsIn(WORDS_EN), ...textsIn(FURTHER_EN)]
const spanish = [...textsIn(WORDS_ES), ...textsIn(FURTHER_ES)]

test('the Spanish catalogue has the same entries as the English one', () => {
  expect(spanish.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted())
  expect(spanish.length).toBeGreaterThan(900)
})

test('no entry is left in English, or empty where the English one is not', () => {
  const was = new Map(english)
  const left = spanish.filter(([path, text]) => text === was.get(path) && text !== '').map(([path]) => path)
  expect(left.toSorted()).toEqual(ALIKE.filter((path) => was.get(path) !== '').toSorted())
  expect(spanish.filter(([path, text]) => text === '' && was.get(path) !== '')).toEqual([])
})

test('Spanish is written with its own signs', () => {
  const count = (text: string, sign: string): number => text.split(sign).length - 1
  const odd = spanish.filter(
    ([, text]) =>
      count(text, '?') !== count(text, '¿') ||
      count(text, '!') !== count(text, '¡') ||
      /\d%|undefined|\[object|[“”’]/.test(text),
  )
  expect(odd).toEqual([])
})

test('one is one and two are two', () => {
  expect(WORDS_ES.app.best(61, 1)).toContain('1 intento')
  expect(WORDS_ES.app.best(61, 2)).toContain('2 intentos')
  expect(FURTHER_ES.report.list(['padres', 'hijos'])).toBe('padres e hijos')
  expect(FURTHER_ES.report.list(['agua', 'hielo'])).toBe('agua y hielo')
  expect(FURTHER_ES.report.headline.whole(['te paraste', 'hallaste «paz»'], 'firmaste por 3 puntos')).toBe(
    'Te paraste, hallaste «paz» y firmaste por 3 puntos.',
  )
})
