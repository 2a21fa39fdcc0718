/** When no commitment is better, how to be fair before leaving, and what makes an exit good (domain model 3.6). */
import type { CauseId } from '../model/causes.ts'
import type { Evidence } from './move-card.ts'

export type DoorWidth = 'wide' | 'conditional' | 'narrow' | 'closed'

export interface NoCommitmentCondition {
  readonly id: '1' | '2a' | '2b' | '3' | '4'
  readonly name: string
  readonly causes: readonly CauseId[]
  /** Ask for at least two, one of them in conduct. */
  readonly signals: readonly string[]
  readonly fairTest: string
  readonly correctEnding: string
  /** What guards against a wrong exit. */
  readonly guard: string
  readonly evidence: Evidence
  readonly doorWidth: DoorWidth
}

export const NO_COMMITMENT_CONDITIONS: readonly NoCommitmentCondition[] = [
  {
    id: '1',
    name: 'Only terms that cost us',
    causes: ['win-lose-only'],
    doorWidth: 'conditional',
    signals: [
      'Every package moves one way',
      'Our interests never appear in theirs',
      'A market standard without a source',
    ],
    fairTest: 'Offer three equal ways to meet their stated aim, and ask which is least bad.',
    correctEnding: 'Name the term, have the alternative in force, and leave.',
    guard: 'Someone bound by one fixed term may have real give elsewhere.',
    evidence: {
      text: 'People sign deals worse than their own alternative, from a wish to agree; teams notice it better than one person.',
      strength: 'experimental',
    },
  },
  {
    id: '2a',
    name: 'Circumstances changed',
    causes: ['changed-circumstances'],
    doorWidth: 'wide',
    signals: ['An event from outside, with a date', 'Papers that anyone can check'],
    fairTest: 'Go back to interests, re-scope, and let an event decide what is unsure.',
    correctEnding: 'A re-scoped deal, or a pause with a trigger.',
    guard: 'Do not punish honesty: they told you.',
    evidence: {
      text: 'Terms that wait for an event let people sign who see the future differently.',
      strength: 'teaching',
    },
  },
  {
    id: '2b',
    name: 'Circumstances were changed',
    causes: ['bait-and-switch'],
    doorWidth: 'conditional',
    signals: ['Terms differ from what was read back', 'All changes go one way', 'A clock presses'],
    fairTest: 'Read back what was agreed, ask for it, and name the pattern once.',
    correctEnding: 'Stop at the agreed terms with the alternative ready, and leave if they do not return.',
    guard: 'A slip in a form is corrected at once.',
    evidence: {
      text: 'It names the switch as a reason to leave; which signs to trust is our own judgement.',
      strength: 'article',
    },
  },
  {
    id: '3',
    name: 'Another motive',
    causes: ['ulterior-motive'],
    doorWidth: 'narrow',
    signals: ['More questions than commitments', 'At ease with delay', 'Wants it on paper', 'Avoids dates to start'],
    fairTest: 'Ask for a small commitment from both, costly to fake, by a date.',
    correctEnding: 'Stop giving information, let the offer lapse kindly, leave a narrow door.',
    guard: 'Slow bodies delay too, but they accept small commitments.',
    evidence: {
      text: 'Whoever gains from talking keeps a friendly front and avoids breaking off.',
      strength: 'experimental',
    },
  },
  {
    id: '4',
    name: 'Ethics differ',
    causes: ['ethics-mismatch'],
    doorWidth: 'closed',
    signals: ['Asks off the record', 'Hides from audit', 'Boasts of past dodges'],
    fairTest: 'Say once that we work only on the record, and watch.',
    correctEnding: 'Close, keep a record, report where duty requires, and invite nobody back.',
    guard: 'It may be one rogue agent: ask their principal once, on the record.',
    evidence: {
      text: 'It names a gap in ethics as a reason to leave, and not as one to bridge.',
      strength: 'article',
    },
  },
]

/** Parts of exit quality, adding up to 100. */
export const EXIT_QUALITY_WEIGHTS = { reason: 30, information: 25, door: 20, alternative: 15, thanks: 10 } as const

/** The condition that a cause belongs to, if it is one under which no commitment can be better. */
export function conditionOf(cause: CauseId): NoCommitmentCondition | undefined {
  return NO_COMMITMENT_CONDITIONS.find(({ causes }) => causes.includes(cause))
}
