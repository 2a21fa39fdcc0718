/**
 * How well the ordinary moves answer each cause at an impasse (domain model 3.3), one letter a cause in the order of `CAUSES`.
 * `recheck-own-limits` stands for a caucus too. Threats and counter-walkouts are nowhere best, on purpose.
 */
import type { ImpasseMoveId } from '../model/moves.ts'

export const ORDINARY_FIT: Readonly<Record<ImpasseMoveId, string>> = {
  'probe-interests': 'BSBSBSSSSSSSSBSSSBSSW',
  'label-emotion': 'SWBWWSWWSWBSWBWWWSWWW',
  'ask-direct-and-verify': 'SBSSSSBSBSSSBSSBSBBBB',
  'contingent-clause': 'SBWSSSSSSSWWSSSBWBWSW',
  'package-or-meso': 'SSWBBSSWSSWWSSSWSSWWW',
  'name-the-pattern': 'WWWWWHWWWWHWSHSSSWBSB',
  'confirm-authority-path': 'SWWWWSWBSWWSSWSSWSSBW',
  'recheck-own-limits': 'SSSSSSBSSBSSBSSSBBBBB',
  'unilateral-concession': 'WWWWWWHHHHWWHSHHHWHHH',
  'threaten-or-ultimatum': 'HHHHHHHWHWHHWHWWWHWWW',
  'counter-walkout': 'HHHHHHWWHWHHWHWWWHWWW',
  'accept-no-deal': 'WWWWWWSWWBWWSWWSBSBBB',
}
