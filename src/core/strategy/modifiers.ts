/**
 * What about the people and the moment lifts or lowers a recovery move by a step (domain model 3.4). Knows conditions and
 * moves; how steps are added up and clipped is known in `rating.ts`.
 */
import type { MoveId, RecoveryMoveId } from '../model/moves.ts'
import type { CounterpartType, Emotion, Role, Stage } from '../model/setting.ts'

/** Everything about a moment, besides its causes, that bears on a rating. */
export interface Circumstances {
  readonly role: Role
  readonly emotion: Emotion
  readonly type: CounterpartType
  readonly stage: Stage
  readonly audience: 'public' | 'private'
  readonly hardClock: boolean
}

interface Weights {
  /** The condition as a clause, for reasons shown to people. */
  readonly words: string
  readonly raises: readonly RecoveryMoveId[]
  readonly lowers: readonly RecoveryMoveId[]
}

type Condition =
  | { readonly about: 'role'; readonly is: Role }
  | { readonly about: 'emotion'; readonly is: Emotion }
  | { readonly about: 'type'; readonly is: CounterpartType }
  | { readonly about: 'stage'; readonly is: Stage }
  | { readonly about: 'audience'; readonly is: 'public' | 'private' }
  | { readonly about: 'hardClock'; readonly is: boolean }

export type Modifier = Condition & Weights

/** A modifier that speaks about this move at this moment, and which way it pushes. */
export interface AppliedModifier {
  readonly modifier: Modifier
  readonly change: 1 | -1
}

const TABLE = [
  {
    about: 'role',
    is: 'actor',
    words: 'the act was ours',
    raises: ['apologize', 'apologize-unequivocally', 'small-gracious-move'],
    lowers: ['look-past-and-bridge', 'strengthen-and-warn-batna'],
  },
  {
    about: 'role',
    is: 'contributed',
    words: 'they left, and we set it off',
    raises: ['apologize', 'apologize-unequivocally'],
    lowers: ['look-past-and-bridge', 'strengthen-and-warn-batna'],
  },
  { about: 'role', is: 'receiving', words: 'the block came from them', raises: ['look-past-and-bridge'], lowers: [] },
  {
    about: 'role',
    is: 'both',
    words: 'both sides caused it',
    raises: ['apologize', 'small-gracious-move'],
    lowers: [],
  },
  {
    about: 'emotion',
    is: 'anger',
    words: 'they are angry with us',
    raises: ['apologize', 'apologize-unequivocally'],
    lowers: ['add-something-new', 'binding-neutral-valuation', 'strengthen-and-warn-batna'],
  },
  {
    about: 'emotion',
    is: 'hurt',
    words: 'they are hurt',
    raises: ['apologize', 'apologize-unequivocally', 'look-past-and-bridge', 'small-gracious-move'],
    lowers: ['strengthen-and-warn-batna', 'add-something-new'],
  },
  {
    about: 'emotion',
    is: 'frustration',
    words: 'the process has worn them down',
    raises: ['neutral-facilitator', 'nonbinding-team', 'keep-all-issues-open'],
    lowers: [],
  },
  {
    about: 'emotion',
    is: 'anxiety',
    words: 'they are anxious',
    raises: ['binding-neutral-valuation', 'nonbinding-team'],
    lowers: ['strengthen-and-warn-batna', 'let-time-pass'],
  },
  {
    about: 'emotion',
    is: 'cold',
    words: 'they are cool and calculating',
    raises: ['strengthen-and-warn-batna'],
    lowers: ['apologize', 'small-gracious-move', 'apologize-unequivocally'],
  },
  {
    about: 'type',
    is: 'collaborator',
    words: 'they came to work with us',
    raises: [],
    lowers: ['strengthen-and-warn-batna'],
  },
  {
    about: 'type',
    is: 'tough-principled',
    words: 'they are hard but keep to reasons',
    raises: ['binding-neutral-valuation', 'strengthen-and-warn-batna'],
    lowers: [],
  },
  {
    about: 'type',
    is: 'win-lose-claimer',
    words: 'they take what is given and ask for more',
    raises: ['strengthen-and-warn-batna'],
    lowers: ['apologize', 'small-gracious-move', 'add-something-new'],
  },
  {
    about: 'type',
    is: 'schemer',
    words: 'they stage what they show',
    raises: ['let-time-pass'],
    lowers: ['apologize', 'small-gracious-move', 'apologize-unequivocally', 'add-something-new'],
  },
  {
    about: 'type',
    is: 'constrained-agent',
    words: 'they answer to someone who is not here',
    raises: ['let-time-pass', 'nonbinding-team', 'binding-neutral-valuation'],
    lowers: [],
  },
  {
    about: 'type',
    is: 'false-negotiator',
    words: 'they gain from talking, not from agreeing',
    raises: [],
    lowers: [
      'let-time-pass',
      'add-something-new',
      'nonbinding-team',
      'neutral-facilitator',
      'binding-neutral-valuation',
    ],
  },
  {
    about: 'type',
    is: 'norm-breaker',
    words: 'they want it off the record',
    raises: [],
    lowers: [
      'look-past-and-bridge',
      'apologize',
      'small-gracious-move',
      'let-time-pass',
      'keep-all-issues-open',
      'add-something-new',
      'change-both-negotiators',
      'nonbinding-team',
      'neutral-facilitator',
      'binding-neutral-valuation',
      'apologize-unequivocally',
      'offer-to-change-people',
    ],
  },
  {
    about: 'stage',
    is: 'exchange',
    words: 'no offers have been made yet',
    raises: [],
    lowers: ['change-both-negotiators', 'binding-neutral-valuation', 'strengthen-and-warn-batna'],
  },
  {
    about: 'audience',
    is: 'public',
    words: 'others are watching',
    raises: ['look-past-and-bridge', 'neutral-facilitator'],
    lowers: ['strengthen-and-warn-batna'],
  },
  {
    about: 'hardClock',
    is: true,
    words: 'a hard deadline is near',
    raises: ['add-something-new'],
    lowers: ['let-time-pass', 'change-both-negotiators', 'nonbinding-team', 'offer-to-change-people'],
  },
] as const satisfies readonly Modifier[]

const MODIFIERS: readonly Modifier[] = TABLE

/** What a modifier is about tells it from every other. */
export type ModifierId = `${(typeof TABLE)[number]['is']}`

export function modifierId({ is }: Modifier): ModifierId {
  return String(is) as ModifierId
}

/** Each modifier's clause, for catalogues. */
export const MODIFIER_WORDS = Object.fromEntries(
  MODIFIERS.map((modifier) => [modifierId(modifier), modifier.words]),
) as Readonly<Record<ModifierId, string>>

/** The modifiers that hold at this moment and name this move, in the order of the table. */
export function modifiersFor(move: MoveId, circumstances: Circumstances): AppliedModifier[] {
  const holding = MODIFIERS.filter((modifier) => circumstances[modifier.about] === modifier.is)
  return holding.flatMap((modifier): AppliedModifier[] => {
    if (modifier.raises.some((raised) => raised === move)) return [{ modifier, change: 1 }]
    if (modifier.lowers.some((lowered) => lowered === move)) return [{ modifier, change: -1 }]
    return []
  })
}
