/** The generic lines and answers to offers for gaps that no author has filled, by language; English where there are none. */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { OfferReplyKind } from '../../model/scenario.ts'
import type { Speech } from '../../model/speech.ts'
import { BANK_EN } from './en.ts'
import { BANK_ES } from './es.ts'

export interface Bank {
  readonly lines: readonly Line[]
  /** When the counterpart leaves and no author foresaw it. */
  readonly walkout: ScenarioEvent
  readonly offerReplies: Readonly<Record<OfferReplyKind, readonly Speech[]>>
}

const BANKS: Readonly<Record<string, Bank>> = { en: BANK_EN, es: BANK_ES }

export function bankFor(language: string): Bank {
  return BANKS[mainLanguage(language)] ?? BANK_EN
}

/** Whether there are generic lines in this language. */
export function hasBank(language: string): boolean {
  return Object.hasOwn(BANKS, mainLanguage(language))
}

function mainLanguage(language: string): string {
  return language.split('-')[0] ?? language
}
