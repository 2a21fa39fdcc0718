/**
 * How well each recovery move answers each cause (domain model 3.2), one letter a cause in the order of `CAUSES`: best, sound,
 * weak, harmful. Rated for the receiving end, calm, in private, with no clock; circumstances are `rating.ts`'s business.
 */
import type { RecoveryMoveId } from '../model/moves.ts'

export const RECOVERY_FIT: Readonly<Record<RecoveryMoveId, string>> = {
  'keep-door-open': 'WWSWWSBSWBSSSWSSBSBBW',
  'look-past-and-bridge': 'SSSSSBSSSWBSSSBWWSHWH',
  apologize: 'WWSWWWWWWWBSWBWHHWHWH',
  'small-gracious-move': 'SWBWSSWWSWSSSBWWHSHWH',
  'let-time-pass': 'WSWSWSBBHSSWSWSSSSSHW',
  'keep-all-issues-open': 'SSWSBSWSWWWWSSSSWSSWW',
  'add-something-new': 'SSWBBSSWBSWWWSHWWBWHH',
  'change-both-negotiators': 'WWWSWSWSHWSBWSWSWWWWW',
  'nonbinding-team': 'BSSBSSWSWWWSWSWWWSWHW',
  'neutral-facilitator': 'SSSSSBSSSSSSSSWWWSWWW',
  'binding-neutral-valuation': 'WBHWSSSSBHWWSWSBWSWWW',
  'strengthen-and-warn-batna': 'WWHWWHBWSSHWBHSSBWBWS',
  'assess-finality': 'SSSSSBBSSSBSBBBSSSSSW',
  'apologize-unequivocally': 'WWBWWSWWSWBSWBWWHWHWH',
  'offer-to-change-people': 'WWWWWSWWHWSBWSHWWWWWW',
}
