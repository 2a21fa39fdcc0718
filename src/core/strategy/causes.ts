/**
 * A card for each cause of an impasse (domain model 3.1): what kind of obstacle it is, how it shows and what it is taken for.
 * How moves answer it is known in the fit tables.
 */
import type { CauseId } from '../model/causes.ts'

export const OBSTACLES = ['idea', 'position', 'person', 'purpose', 'world'] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** Unwanted: neither side is better off without a deal. Forced: one is, or thinks so. Wanted: both are. */
export type ImpasseType = 'unwanted' | 'forced' | 'wanted'

export interface CauseCard {
  readonly id: CauseId
  /** Two letters, as in the fit tables. */
  readonly code: string
  readonly obstacle: Obstacle
  /** The usual case; in a scenario the deal space decides. */
  readonly usualType: ImpasseType
  readonly name: string
  readonly whatIsGoingOn: string
  readonly signals: string
  /** What it is mistaken for, and how to tell. */
  readonly lookAlike: { readonly cause?: CauseId; readonly words: string }
  /** Why the moves that fit it do. */
  readonly why: string
}

type Card = Omit<CauseCard, 'id' | 'lookAlike'> & {
  readonly lookAlike: readonly [cause: CauseId | undefined, words: string]
}

const CARDS: Readonly<Record<CauseId, Card>> = {
  'hidden-interest': {
    code: 'HI',
    obstacle: 'idea',
    usualType: 'unwanted',
    name: 'A need nobody has named',
    whatIsGoingOn: 'A need that has not been spoken blocks a deal that would work.',
    signals: 'They refuse and give no reason, cling to a side term, or say that it is not about the money.',
    lookAlike: ['no-zopa', 'There, learning more changes nothing.'],
    why: 'The right questions cure it, and people free to explore without binding anyone; pressure and appraisal answer something nobody asked.',
  },
  'fact-or-forecast-gap': {
    code: 'FF',
    obstacle: 'idea',
    usualType: 'unwanted',
    name: 'Two views of the facts',
    whatIsGoingOn: 'Both honestly differ over what is true, what it is worth or what will happen.',
    signals: 'Figures duel; both cite experts; both would bet on being right.',
    lookAlike: ['deceived-interests', 'There, one side will neither bet nor let anyone check.'],
    why: 'Take the fact out of both mouths: a bet on the outcome or an agreed appraisal lets each keep its view.',
  },
  'principle-clash': {
    code: 'PC',
    obstacle: 'idea',
    usualType: 'unwanted',
    name: 'A principle at stake',
    whatIsGoingOn: 'A term touches a norm or a value that is not for sale.',
    signals: 'They speak of right and wrong, and money insults them.',
    lookAlike: ['public-position', 'There, the line softens in private.'],
    why: 'Symbols open what goods close: a small act of respect or a clean apology helps, while pricing the principle insults.',
  },
  'stale-options': {
    code: 'SO',
    obstacle: 'idea',
    usualType: 'unwanted',
    name: 'Out of ideas',
    whatIsGoingOn: 'The ideas are used up and everyone is tired.',
    signals: 'The same three options go round, with yawns and no heat.',
    lookAlike: ['ulterior-motive', 'There, they like it stale.'],
    why: 'Nobody is angry or dishonest and the table is empty: bring something new, or people free to invent.',
  },
  'single-issue-lock': {
    code: 'SL',
    obstacle: 'position',
    usualType: 'unwanted',
    name: 'One number carries everything',
    whatIsGoingOn: 'All the weight of the talks rests on a single issue.',
    signals: 'The other issues were closed early, and steps come inch by inch.',
    lookAlike: ['no-zopa', 'There, it stays blocked with every issue open.'],
    why: 'The lock is in the structure: put other issues beside it again or add one to trade. A warning only pulls the same rope.',
  },
  'public-position': {
    code: 'PP',
    obstacle: 'position',
    usualType: 'forced',
    name: 'Words said in public',
    whatIsGoingOn: 'They said something before an audience and cannot unsay it.',
    signals: 'Press, members or a boss look on, and the private tone is another.',
    lookAlike: ['win-lose-only', 'There, the private tone is the same.'],
    why: 'They need words they do not have to take back: look past the old ones, or let a neutral speak first. Pressing in public hardens them.',
  },
  'rosy-alternative': {
    code: 'RA',
    obstacle: 'position',
    usualType: 'forced',
    name: 'Too bright a picture of no deal',
    whatIsGoingOn: 'Someone thinks that life without a deal is better than it would be.',
    signals: 'Rivals stay vague; others, they say, will pay.',
    lookAlike: [undefined, 'A real alternative has dates, names and papers.'],
    why: 'Their picture must change: time, a truthful warning, and a door left open for when it does. Gifts confirm the picture.',
  },
  'no-authority': {
    code: 'NA',
    obstacle: 'position',
    usualType: 'unwanted',
    name: 'Nobody here can sign',
    whatIsGoingOn: 'The people at the table cannot bind their side.',
    signals: 'They will take it back, and return from each pause with new points.',
    lookAlike: ['pressure-ploy', 'In a staged version the absent decider has no name and no date.'],
    why: 'No skill makes an absent principal sign: pause to a date for consultation, or raise the level on both sides.',
  },
  'deadline-squeeze': {
    code: 'DS',
    obstacle: 'position',
    usualType: 'unwanted',
    name: 'Time is running out',
    whatIsGoingOn: 'There is too little time, truly or by design.',
    signals: 'The calendar is in every sentence.',
    lookAlike: ['pressure-ploy', 'An invented deadline moves when it is questioned.'],
    why: 'Make a deal that fits the time: interim terms, or sign now and value later. Waiting or swapping people destroys it.',
  },
  'no-zopa': {
    code: 'NZ',
    obstacle: 'position',
    usualType: 'wanted',
    name: 'No room for a deal',
    whatIsGoingOn: 'No package beats what both can do without each other.',
    signals: 'An honest search finds nothing.',
    lookAlike: ['hidden-interest', 'There, the right question opens room.'],
    why: 'End well, leave a door with a condition and use the alternative. A binding award could force a loss.',
  },
  'emotional-rupture': {
    code: 'ER',
    obstacle: 'person',
    usualType: 'unwanted',
    name: 'A hurt',
    whatIsGoingOn: 'An act has hurt or enraged someone.',
    signals: 'One event keeps coming back; answers turn short; it becomes personal.',
    lookAlike: ['pressure-ploy', 'There, no event is named.'],
    why: 'Repair comes before substance. After a walkout judge finality, then apologise in full. A warning now is an attack.',
  },
  'personality-clash': {
    code: 'CL',
    obstacle: 'person',
    usualType: 'unwanted',
    name: 'Two who cannot work together',
    whatIsGoingOn: 'It is the pair that fails, not the terms.',
    signals: 'The same terms pass when other people carry them.',
    lookAlike: ['emotional-rupture', 'That heals after one good repair.'],
    why: 'Terms pass through others, so let others carry them: both leads change. After a walkout it becomes an offer, and the last one.',
  },
  'misread-too-trusting': {
    code: 'MT',
    obstacle: 'person',
    usualType: 'forced',
    name: 'We trusted a taker',
    whatIsGoingOn: 'We took someone who claims for someone who shares.',
    signals: 'Information flows one way, and each gift becomes the new floor.',
    lookAlike: [undefined, 'A slow partner answers in kind, later.'],
    why: 'Stop the one-way flow, test with something tiny and rest on a real alternative.',
  },
  'misread-too-hard': {
    code: 'MH',
    obstacle: 'person',
    usualType: 'unwanted',
    name: 'We fought a partner',
    whatIsGoingOn: 'We took a partner for an opponent.',
    signals: 'Their early offers were open; ours were tests.',
    lookAlike: [undefined, 'A real opponent never moved first.'],
    why: 'We made the opponent: own it, show it with a small step, and expect trust to be slow.',
  },
  'pressure-ploy': {
    code: 'PL',
    obstacle: 'purpose',
    usualType: 'forced',
    name: 'A block for show',
    whatIsGoingOn: 'They want the deal and stage a block to get a better one.',
    signals: 'A price at the door, convenient timing, a pattern seen before.',
    lookAlike: ['emotional-rupture', 'There, an event is named.'],
    why: 'Do not pay for the show: judge it as one, leave a way back without remark, and wait without chasing.',
  },
  'deceived-interests': {
    code: 'DI',
    obstacle: 'purpose',
    usualType: 'forced',
    name: 'We were misled',
    whatIsGoingOn: 'They misled us about what they want or have.',
    signals: 'The story shifts, and nothing may be checked.',
    lookAlike: ['fact-or-forecast-gap', 'There, they would bet or verify.'],
    why: 'Move from trust to proof: a direct question, a clause that pays only if it is true, a neutral check. Apologies and gifts reward it.',
  },
  'win-lose-only': {
    code: 'WL',
    obstacle: 'purpose',
    usualType: 'forced',
    name: 'Only if we lose',
    whatIsGoingOn: 'They want a deal only on terms that cost us.',
    signals: 'Partnership in words, and no give in any package.',
    lookAlike: [
      'public-position',
      'There, the private tone is milder; someone bound by one fixed term gives elsewhere.',
    ],
    why: 'One fair test, then stop with the term named and the alternative in motion.',
  },
  'changed-circumstances': {
    code: 'CC',
    obstacle: 'world',
    usualType: 'unwanted',
    name: 'The world moved',
    whatIsGoingOn: 'Events changed the reasons to agree.',
    signals: 'Something dated, from outside, with papers that anyone may see.',
    lookAlike: ['bait-and-switch', 'There, every change goes one way and no papers exist.'],
    why: 'Verify, go back to interests and re-scope. Pressure punishes someone who told the truth.',
  },
  'bait-and-switch': {
    code: 'BS',
    obstacle: 'purpose',
    usualType: 'forced',
    name: 'Terms swapped at signing',
    whatIsGoingOn: 'They changed what was agreed just as it was to be signed.',
    signals: 'A standard form, a deadline, and all changes one way.',
    lookAlike: ['changed-circumstances', 'There, some changes go your way and papers exist.'],
    why: 'Read back what was agreed, name the pattern once and stop there. Any grace is booked as a concession.',
  },
  'ulterior-motive': {
    code: 'UM',
    obstacle: 'purpose',
    usualType: 'forced',
    name: 'Talking for its own sake',
    whatIsGoingOn: 'They gain from talking, not from agreeing.',
    signals: 'Questions without commitments, polite delay, a wish to have things in writing.',
    lookAlike: [undefined, 'A slow decider makes small commitments when asked.'],
    why: 'They are paid in time and information: ask for one small real commitment, then close kindly. Whatever prolongs or reveals does harm.',
  },
  'ethics-mismatch': {
    code: 'EM',
    obstacle: 'purpose',
    usualType: 'wanted',
    name: 'Another view of honesty',
    whatIsGoingOn: 'They see honesty and keeping rules otherwise than we do.',
    signals: 'Something is asked off the record; everyone does it; audits are unwelcome.',
    lookAlike: [undefined, 'Rough manners accept an audit.'],
    why: 'Say once that we work on the record, then leave. Repair moves would lend our name to the conduct.',
  },
}

/** The card of each cause. */
export const CAUSE_CARDS = Object.fromEntries(
  Object.entries(CARDS).map(
    ([
      id,
      {
        lookAlike: [cause, words],
        ...card
      },
    ]) => [id, { id, ...card, lookAlike: cause ? { cause, words } : { words } }],
  ),
) as Readonly<Record<CauseId, CauseCard>>
