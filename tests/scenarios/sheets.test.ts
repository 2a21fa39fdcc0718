/** Every shipped scenario has its facilitator's sheet; the sheets share their headings and quote only what is said. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { originalOf } from '../../src/core/scenario/translation.ts'
import { describe, expect, test } from 'vitest'

const IDS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml') && originalOf(name) === undefined)
  .map((name) => name.replace('.yaml', ''))

const HEADINGS = [
  'What it trains',
  'Timing',
  'Before play',
  'While people play',
  'What was hidden',
  'Which moves fit',
  'How it ends',
  'Common errors',
  'Debrief questions',
  'Compare it with',
]

/** Only where a rule outside the room binds whoever plays. */
const WHERE_LAW_BINDS = 'Law and policy'

function sheetOf(id: string): string {
  const path = `scenarios/${id}.md`
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** Text without its kind of quotation marks, its line breaks and its case. */
function plain(text: string): string {
  return text
    .replace(/[“”‘’"]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

describe.each(IDS)('%s', (id) => {
  const sheet = sheetOf(id)
  const scenario = plain(readFileSync(`scenarios/${id}.yaml`, 'utf8'))

  test('has a sheet with the same headings as all others', () => {
    const headings = [...sheet.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.filter((heading) => heading !== WHERE_LAW_BINDS)).toEqual(HEADINGS)
  })

  test('is quoted in its sheet word for word', () => {
    const quotes = [...sheet.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => plain(quote).replace(/[.,;?]$/, ''))
    expect(quotes.filter((quote) => !scenario.includes(quote))).toEqual([])
  })
})
