/** Which language the page begins in. */
import { expect, test } from 'vitest'
import { browserLanguage } from '../../src/app/language.ts'
import { readSettings } from '../../src/app/settings.ts'

test('the first of the browser’s languages that there are words for is taken, English where there are none', () => {
  expect(browserLanguage(['es-MX', 'en'])).toBe('es')
  expect(browserLanguage(['fi', 'en-GB', 'es'])).toBe('en')
  expect(browserLanguage(['fi'])).toBe('en')
})

test('what a person has chosen outlasts what the browser asks for', () => {
  expect(readSettings({ language: 'es' }, 'en').language).toBe('es')
  expect(readSettings({}, 'es').language).toBe('es')
  expect(readSettings({ language: 'klingon' }, 'es').language).toBe('es')
})
