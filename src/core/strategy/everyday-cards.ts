/** The cards of the ordinary moves that carry findings but no rating (domain model 2.2). */
import type { EverydayMoveId } from '../model/moves.ts'
import { ORDINARY_CHECKS, type CardText } from './move-card.ts'

type Row = readonly [name: string, is: string, fits: string, backfires: string]

const ROWS: Readonly<Record<EverydayMoveId, Row>> = {
  'open-question': [
    'Ask an open question',
    'Ask what matters to them and why.',
    'Whenever we know too little.',
    'Too many in a row feel like an interrogation.',
  ],
  'disclose-interest': [
    'Tell an interest of ours',
    'Say one of our own needs, true and useful to them.',
    'Partners answer in kind.',
    'A taker or a false negotiator uses it.',
  ],
  'share-information': [
    'Share what they need to know',
    'Give facts that they need.',
    'It builds trust and saves time.',
    'One-way for long, it leaks.',
  ],
  'test-assumption': [
    'Test what we assume',
    'Say what we think is so, and invite correction.',
    'It guards against misreading them.',
    'Only an insincere one does harm.',
  ],
  summarise: [
    'Sum up their view',
    'Say their view back until they are content with it.',
    'They feel heard and calm down.',
    'Done by rote, it grates.',
  ],
  'build-rapport': [
    'Make human contact',
    'Talk as people, off the issues.',
    'Early, and after repair.',
    'It takes time.',
  ],
  'agree-process': [
    'Agree how to talk',
    'Settle agenda, breaks and rules, with nothing final until all is.',
    'At the start, and after a block.',
    'Hardly ever.',
  ],
  'assess-alignment': [
    'Ask whether interests fit',
    'Judge in private whether the two sides’ interests fit at all.',
    'At the start of bargaining and after every block.',
    'Only if it replaces asking them.',
  ],
  caucus: [
    'Step out with our side',
    'Talk among ourselves.',
    'When we need a cool head or a second view.',
    'Too often, it looks weak.',
  ],
  'open-offer': [
    'Make the first offer',
    'A first proposal with its reason.',
    'When we know the ground.',
    'Extreme ones anger; ones without a reason teach nothing.',
  ],
  'counter-offer': [
    'Answer with an offer',
    'Reply in kind, with a reason.',
    'It keeps things moving.',
    'By reflex, it only splits the difference.',
  ],
  'use-standard': [
    'Appeal to a standard',
    'Rest a term on a criterion outside either will.',
    'Nobody has to give in to anybody.',
    'Standards can duel.',
  ],
  'conditional-concession': [
    'Give if they give',
    'Offer a step that depends on one of theirs.',
    'It asks for an answer in kind.',
    'Hardly ever.',
  ],
  'label-concession': [
    'Show what a step costs',
    'Say what a step costs us and what it is worth to them.',
    'Steps that are seen are answered.',
    'It can sound like boasting.',
  ],
  bracket: [
    'Propose a range',
    'If you come to there, I can come to here.',
    'It narrows a wide gap.',
    'It shows where our limits lie.',
  ],
  logroll: [
    'Trade across issues',
    'Give where it matters less to us for something that matters more.',
    'It makes both better off.',
    'A wrong guess of what matters to them.',
  ],
  'defer-issue': [
    'Park an issue',
    'Set an issue aside, with a time to return to it.',
    'It takes heat out.',
    'It can bury what really blocks.',
  ],
  'reopen-exchange': [
    'Go back to questions',
    'Return on purpose from offers to interests.',
    'When offers no longer teach anything.',
    'Near a deadline it feels like delay.',
  ],
  recess: [
    'Take a break',
    'Stop for a short while.',
    'Tempers and tired heads.',
    'Spent rehearsing the quarrel, it makes things worse.',
  ],
  'hold-firm': [
    'Hold firm',
    'Say no with a reason and without heat.',
    'With takers, and near our limit.',
    'Without a reason, it only blocks.',
  ],
  'bluff-alternative': [
    'Claim an alternative we lack',
    'Say that we have another way when it is not so.',
    'Nowhere: it costs our word.',
    'Found out, it ends trust.',
  ],
  'summarise-terms': [
    'Read back the terms',
    'Say every term aloud before signing.',
    'It catches slips and switches.',
    'Hardly ever.',
  ],
  'completeness-check': [
    'Ask what is missing',
    'Ask what has not been talked about yet.',
    'It brings out the last hidden matter.',
    'Hardly ever.',
  ],
  'ask-commitment': [
    'Ask for the yes',
    'Ask whether this is the deal.',
    'When the terms are clear to both.',
    'Too early, it breeds a no.',
  ],
  'ratification-clause': [
    'Sign subject to approval',
    'Bind now, subject to a named approval by a date.',
    'When somebody absent must agree.',
    'It can open the terms a second time.',
  ],
  'implementation-and-review': [
    'Plan how it is kept',
    'Say who does what, how disputes go and when to look again.',
    'It shows whether they mean to keep it.',
    'Hardly ever.',
  ],
  'improve-after-signing': [
    'Improve the signed deal',
    'Look for gains for both, with the signed deal to fall back on.',
    'Once both are safe.',
    'It can feel like reopening.',
  ],
  'thank-and-close': ['Thank and close', 'End well, whatever the result.', 'Always.', 'Hardly ever.'],
  'walk-to-batna': [
    'Leave for the alternative',
    'End the talks and take the course we have without them.',
    'When no deal here is as good.',
    'Too early, it gives up a deal that was there.',
  ],
}

export const EVERYDAY_CARDS = Object.fromEntries(
  Object.entries(ROWS).map(([id, [name, is, fits, backfires]]) => [
    id,
    { name, code: null, is, fits, backfires, checks: ORDINARY_CHECKS },
  ]),
) as unknown as Readonly<Record<EverydayMoveId, CardText>>
