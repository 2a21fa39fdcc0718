/** A word of the trade is welcome where the file says once what it means. Looks for capitals and for words of finance and law. */
import type { Scenario } from '../model/scenario.ts'
import type { FindingInTruth } from '../scenario/parse.ts'
import { isEnglish, textsOf } from './texts.ts'

const CAPITALS = /\b[A-Z]{3,6}\b/gu
const TRADE =
  /\b(?:EBITDA|escrow|indemnity|covenant|capex|opex|earn-out|force majeure|lien|novation|pari passu|arbitrage|amortisation|collateral|tranche|non-compete|retainer|fiduciary|actuarial|subrogation|estoppel|usufruct)\b/giu
/** Known everywhere. */
const KNOWN = ['SMS', 'PDF', 'USB', 'GPS', 'DNA', 'BBC', 'ATM', 'FAQ', 'DIY', 'VIP', 'CEO', 'NGO', 'VAT', 'SOS', 'PIN', 'WIFI', 'III', 'VII', 'XII'] // prettier-ignore

export function checkUnglossedJargon(scenario: Scenario): FindingInTruth[] {
  if (!isEnglish(scenario)) return []
  const texts = textsOf(scenario)
  const whole = texts.map(({ text }) => text).join('\n')
  const said = new Set<string>()
  return texts.flatMap(({ truth, text, path }) =>
    [...text.matchAll(CAPITALS), ...text.matchAll(TRADE)].flatMap(([word]): FindingInTruth[] => {
      const name = word.toLowerCase()
      if (said.has(name) || KNOWN.includes(word) || isShouted(text, word) || isGlossed(whole, word)) return []
      said.add(name)
      return [{ truth, code: 'unglossed-jargon', path, say: { word } }]
    }),
  )
}

/** In a text all of capitals, such as a sign on a door, no word stands out. */
function isShouted(text: string, word: string): boolean {
  return word === word.toUpperCase() && text === text.toUpperCase()
}

/** Said with its meaning in brackets or behind a dash or comma with “that is”, “meaning”, or itself in brackets behind it. */
function isGlossed(whole: string, word: string): boolean {
  const name = word.replaceAll('-', '[- ]')
  return new RegExp(
    `\\b${name}\\b[”"’]?(?:\\s*\\(|\\s*[,–—:]\\s*(?:that is|which is|meaning|i\\.e\\.|a|an|the)\\b)|\\(${name}\\)`,
    'iu',
  ).test(whole)
}
