/** What a move did, as a clause that follows “You”. For headlines; the cards in strategy hold the full account. */
import type { RatedMoveId, Rating } from '../../model/moves.ts'

export const DID: Readonly<Record<RatedMoveId, string>> = {
  'keep-door-open': 'stopped at a term and left the door open',
  'look-past-and-bridge': 'looked past the closing words and gave a reason to meet',
  apologize: 'owned what had been done',
  'small-gracious-move': 'took one small step and waited',
  'let-time-pass': 'let time do its work',
  'keep-all-issues-open': 'took the weight off the stuck issue',
  'add-something-new': 'brought something new to the table',
  'change-both-negotiators': 'let new people lead on both sides',
  'nonbinding-team': 'let people explore who could not bind',
  'neutral-facilitator': 'brought in somebody both could accept',
  'binding-neutral-valuation': 'put the number in neutral hands',
  'strengthen-and-warn-batna': 'built an alternative and said so',
  'assess-finality': 'judged whether the exit was final',
  'apologize-unequivocally': 'apologised in full',
  'offer-to-change-people': 'offered new people on both sides',
  'probe-interests': 'asked beneath the position',
  'label-emotion': 'named what was felt',
  'ask-direct-and-verify': 'asked directly and checked',
  'contingent-clause': 'let an event decide',
  'package-or-meso': 'put whole packages side by side',
  'name-the-pattern': 'named the pattern calmly',
  'confirm-authority-path': 'found out who decides',
  'recheck-own-limits': 'checked your own limit again',
  'unilateral-concession': 'gave without return',
  'threaten-or-ultimatum': 'threatened',
  'counter-walkout': 'walked out in answer',
  'accept-no-deal': 'accepted that no deal was better',
}

export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  best: 'Best fit',
  sound: 'Sound',
  weak: 'Weak',
  harmful: 'Harmful',
}
