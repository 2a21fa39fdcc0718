/** The cards of the ordinary moves that are rated at an impasse (domain model 2.2 and 3.3). */
import type { ImpasseMoveId } from '../model/moves.ts'
import { ORDINARY_CHECKS, type CardText } from './move-card.ts'

type Text = Pick<CardText, 'name' | 'is' | 'fits' | 'backfires' | 'evidence'>

const TEXTS: Readonly<Record<ImpasseMoveId, Text>> = {
  'probe-interests': {
    name: 'Ask beneath the position',
    is: 'Ask what need or fear lies under a stated demand.',
    fits: 'A refusal has no reason, one number carries everything, or the world has moved.',
    backfires: 'Before there is trust, if the need is one to be ashamed of.',
  },
  'label-emotion': {
    name: 'Name the feeling',
    is: 'Say what they seem to feel, without judging it.',
    fits: 'Hurt, a touched principle or a partner we fought.',
    backfires: 'With the wrong word, or before an audience.',
  },
  'ask-direct-and-verify': {
    name: 'Ask directly and check',
    is: 'A direct question together with a way to check the answer.',
    fits: 'Vague rivals, shifting stories, sudden changes.',
    backfires: 'Badly worded it sounds like an accusation.',
    evidence: {
      text: 'Direct questions leave less room to omit, though they can invite plain lies: so check.',
      strength: 'experimental',
    },
  },
  'contingent-clause': {
    name: 'Let an event decide',
    is: 'Terms that depend on something both can later observe.',
    fits: 'Two views of the future, or a claim that may not be true.',
    backfires: 'When the event cannot be verified.',
    evidence: { text: 'A bet on the outcome bridges forecasts and tests sincerity.', strength: 'teaching' },
  },
  'package-or-meso': {
    name: 'Offer equal packages',
    is: 'Two or three packages at once that are worth the same to us.',
    fits: 'Ideas are used up or one number carries everything.',
    backfires: 'When it is too much to take in.',
    evidence: { text: 'Equal offers made together show priorities and look sincere.', strength: 'experimental' },
  },
  'name-the-pattern': {
    name: 'Name the pattern',
    is: 'Say calmly what is happening, as a matter of process.',
    fits: 'Terms swapped at signing, or asks off the record.',
    backfires: 'In public or if it is wrong, it shames.',
  },
  'confirm-authority-path': {
    name: 'Ask who decides',
    is: 'Ask who decides, how and by when.',
    fits: 'The table cannot bind, or talk runs on without commitment.',
    backfires: 'It can bruise rank.',
  },
  'recheck-own-limits': {
    name: 'Check our own limit again',
    is: 'Step aside and look again at our alternative and our limit.',
    fits: 'Before leaving, before a warning, and whenever gifts have flowed one way.',
    backfires: 'Too often, it looks weak.',
  },
  'unilateral-concession': {
    name: 'Give without return',
    is: 'Give something and ask for nothing.',
    fits: 'Once, after we misjudged a partner.',
    backfires: 'With takers and performers, and wherever it becomes the new floor.',
  },
  'threaten-or-ultimatum': {
    name: 'Threaten',
    is: 'Demand, with punishment if they refuse.',
    fits: 'Nowhere best; it moves people for a moment.',
    backfires: 'It costs trust and face, and is paid back quietly.',
    evidence: {
      text: 'Threats and anger can win concessions in the laboratory, and draw hidden retaliation.',
      strength: 'experimental',
    },
  },
  'counter-walkout': {
    name: 'Walk out in return',
    is: 'Leave because they did.',
    fits: 'Nowhere best.',
    backfires: 'It turns a walkout into deadlock.',
  },
  'accept-no-deal': {
    name: 'Accept that no deal is better',
    is: 'Record that no deal is better, and part decently.',
    fits: 'No room for a deal, terms that cost only us, another motive or another view of honesty.',
    backfires: 'Too early, it gives up a deal that was there.',
    evidence: {
      text: 'A wish to agree makes people sign deals worse than their own alternative.',
      strength: 'experimental',
    },
  },
}

export const IMPASSE_CARDS = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => [id, { ...text, code: null, checks: ORDINARY_CHECKS }]),
) as unknown as Readonly<Record<ImpasseMoveId, CardText>>
