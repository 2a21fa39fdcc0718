/** The English bank. Words only: which line may be said when is each entry's stage and condition. */
import type { Bank } from './bank.ts'
import { BARGAIN_EN } from './en-bargain.ts'
import { BARGAIN_PROCESS_EN } from './en-bargain-process.ts'
import { CONCLUDE_EN } from './en-conclude.ts'
import { EXCHANGE_EN } from './en-exchange.ts'
import { OFFER_REPLIES_EN } from './en-offers.ts'
import { WALKOUT } from './en-walkout.ts'
import { bankLines } from './bank-line.ts'

export const BANK_EN: Bank = {
  lines: [
    ...bankLines('exchange', EXCHANGE_EN),
    ...bankLines('bargain', BARGAIN_EN),
    ...bankLines('bargain', BARGAIN_PROCESS_EN),
    ...bankLines('conclude', CONCLUDE_EN),
  ],
  walkout: WALKOUT,
  offerReplies: OFFER_REPLIES_EN,
}
