/** The cards of the fifteen recovery moves (domain model 2.1): what each is, where it fits, where it backfires, how it is done well. */
import type { RecoveryMoveId } from '../model/moves.ts'
import { check, mustCheck, type CardText } from './move-card.ts'

export const RECOVERY_CARDS: Readonly<Record<RecoveryMoveId, CardText>> = {
  'keep-door-open': {
    name: 'Pause and keep the door open',
    code: 'R01',
    is: 'Say that talks cannot go on for now because of a term, and exactly what would reopen them.',
    fits: 'No offer beats our limit, terms were switched, or they overrate life without us.',
    backfires:
      'Where talks could simply go on, it parks a problem that could be solved. Where ethics differ, leave out the invitation.',
    evidence: {
      text: 'After a failed negotiation people plan to share less and cooperate less next time.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('term', 'Names the term, not the person'),
      check('for-now', 'Says “for now” and nothing final'),
      mustCheck('condition', 'Says what would reopen the talks'),
      check('channel', 'Gives a live channel and a date'),
    ],
  },
  'look-past-and-bridge': {
    name: 'Look past it and build a bridge',
    code: 'R02',
    is: 'Let a declared end pass without comment, and give a new reason to meet that saves face.',
    fits: 'The words came in heat, before an audience or for show, and they still want a deal.',
    backfires:
      'When the words were ours, or come again calmly; with a switch or bad ethics, looking past is swallowing.',
    evidence: {
      text: 'Repeating an ultimatum locks it in; a real one will be repeated by its owner.',
      strength: 'teaching',
    },
    checks: [
      mustCheck('unquoted', 'Does not quote, dispute or ask back the words'),
      check('fresh-reason', 'Gives a new and true reason to meet that gives nothing away'),
      mustCheck('no-loss', 'Does not hint that they lost'),
      check('easy', 'Is private and easy to accept'),
    ],
  },
  apologize: {
    name: 'Apologise for a specific act',
    code: 'R03',
    is: 'Say what we did, own it and offer to put it right.',
    fits: 'Our act hurt someone sincere, or we treated a partner as an opponent.',
    backfires:
      'With someone cold or scheming it is guilt with a price; toward deceit or misconduct it moves the blame to us.',
    evidence: {
      text: 'Of the parts of an apology, owning responsibility matters most and offering repair next.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('owns', 'Says what we did and owns it'),
      check('effect', 'Names what it did to them'),
      check('repair', 'Offers something we can do now to put it right'),
      mustCheck('clean', 'Has no “but” and no “if”, and asks for nothing'),
    ],
  },
  'small-gracious-move': {
    name: 'A very small gracious step',
    code: 'R04',
    is: 'A visible courtesy that costs very little and lies off the disputed issue; then wait for an answer in kind.',
    fits: 'Both sides wait for the other to go first, or a principle needs a sign of respect.',
    backfires: 'Large steps look weak, steps on the main issue become the new floor, and takers learn to take.',
    evidence: {
      text: 'Small announced steps that wait for an answer can lower tension without losing security.',
      strength: 'teaching',
    },
    checks: [
      check('visible', 'Can be seen and checked'),
      mustCheck('small', 'Is very small and off the disputed issue'),
      check('free', 'Is said to be without strings, then pauses'),
      mustCheck('waits', 'Takes no larger step until they answer'),
    ],
  },
  'let-time-pass': {
    name: 'Let time do its work',
    code: 'R05',
    is: 'Stop, on agreed terms, until the parties see no agreement differently.',
    fits: 'Their claims can be tested by events, a body must meet, or tempers must cool.',
    backfires: 'While harm runs on or delay is what they came for; and with anxious people left without word.',
    evidence: {
      text: 'An old proposal can look better once the alternative has been felt; a break spent rehearsing the quarrel does not help.',
      strength: 'teaching',
    },
    checks: [
      mustCheck('return', 'Sets a date or trigger to meet again'),
      check('purpose', 'Says what the pause is for and what should look different'),
      check('contact', 'Keeps contact meanwhile'),
      mustCheck('no-harm', 'Lets no hard deadline or harm run in between'),
    ],
  },
  'keep-all-issues-open': {
    name: 'Put every issue back on the table',
    code: 'R06',
    is: 'Bring other issues back beside the stuck one, and hold each as tentative until the whole is settled.',
    fits: 'One number carries everything and the side issues were closed too soon.',
    backfires: 'Where the one issue is a principle, a gap or a hurt, it looks like evasion.',
    evidence: {
      text: 'Taking issues in groups helps only while packages stay open to the end.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('beside', 'Puts at least two other issues beside the stuck one'),
      mustCheck('tentative', 'Says that nothing is final until everything is'),
      check('trade', 'Proposes a trade across what matters most to each'),
      check('slot', 'Gives the parked issue a time to return'),
    ],
  },
  'add-something-new': {
    name: 'Add something new',
    code: 'R07',
    is: 'Bring an option, issue, fact, party or structure that was not there before.',
    fits: 'Ideas are used up, the problem has changed shape, or an interest was heard that no option serves.',
    backfires: 'It pays someone for leaving, gives a false negotiator free intelligence, and bribes the hurt.',
    evidence: {
      text: 'New substance, a new procedure or an outside event often marks the turn of stuck talks.',
      strength: 'teaching',
    },
    checks: [
      mustCheck('new', 'Is truly new, not an old concession relabelled'),
      check('interest', 'Answers an interest that was heard'),
      mustCheck('engages', 'Asks them to work on it, not to come back'),
      check('limit', 'Has been checked against our limit'),
    ],
  },
  'change-both-negotiators': {
    name: 'New leads on both sides',
    code: 'R08',
    is: 'Both sides, together, put new people in the lead.',
    fits: 'The two leads cannot work together, and the same terms pass through others.',
    backfires: 'One-sided change shames, and under a clock it starts everything over.',
    evidence: {
      text: 'Deadlocks are often personal, and changing people or level can restart talks.',
      strength: 'teaching',
    },
    checks: [
      mustCheck('both', 'Changes the lead on both sides'),
      check('thanks', 'Thanks, and blames nobody'),
      check('briefed', 'Briefs the new leads on what is agreed, free of what was said'),
      check('honour', 'Leaves the old leads an honourable part'),
    ],
  },
  'nonbinding-team': {
    name: 'A joint team without power to bind',
    code: 'R09',
    is: 'People from both sides, with no authority, work up several options for the leads.',
    fits: 'Leads defend every idea they utter, while specialists get on.',
    backfires: 'Too slow under a clock, and it gives away information to someone who came for that.',
    evidence: {
      text: 'Freedom from authority frees ideas; authority is then needed to use them.',
      strength: 'teaching',
    },
    checks: [
      mustCheck('nonbinding', 'Says out loud that they cannot bind anyone'),
      check('mixed', 'Is made of able people from both sides'),
      mustCheck('several', 'Asks for several options, by a date, for the leads'),
      check('unnamed', 'Puts no names on ideas'),
    ],
  },
  'neutral-facilitator': {
    name: 'A neutral to run the talks',
    code: 'R10a',
    is: 'Someone both accept runs the process, meets each side apart and may draft or propose in confidence.',
    fits: 'Neither will say it first, and each would take it from a third mouth.',
    backfires: 'Little use where a side wants no deal, plays for time or breaks rules.',
    evidence: { text: 'Reviews of mediation research find no single technique best.', strength: 'experimental' },
    checks: [
      mustCheck('accepted', 'Asks for a person and a role that both accept'),
      check('process', 'Gives them the process, not the verdict'),
      check('method', 'Provides for separate meetings, one text or a confidential proposal'),
      check('proportion', 'Keeps cost and time in proportion'),
    ],
  },
  'binding-neutral-valuation': {
    name: 'A neutral figure that binds',
    code: 'R10b',
    is: 'A value, survey or appraisal that both agree beforehand to be bound by.',
    fits: 'The quarrel is about what is true or what it is worth, or their word cannot be relied on.',
    backfires: 'It prices a principle, and with no room for a deal it can bind us below our limit.',
    evidence: {
      text: 'Final-offer designs draw sides inward in theory; practice and experiments are mixed.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('factual', 'Puts a question of fact or value'),
      mustCheck('agreed', 'Agrees beforehand that it binds, how and within what range, checked against our limit'),
      check('independent', 'Agrees how the neutral is independent'),
      check('tied', 'Keeps the rest of the package tied to it'),
    ],
  },
  'strengthen-and-warn-batna': {
    name: 'Build the alternative, then warn',
    code: 'R11',
    is: 'Really improve what we do without a deal, then let it be known as a warning.',
    fits: 'They talk as though we had nowhere to go.',
    backfires:
      'To the hurt, before an audience, about a principle or from the side that did the harm it is an attack; weak or invented, it is worse.',
    evidence: {
      text: 'Warning and threat differ: what will follow, against what I will do to you. Cold threats can win concessions and draw quiet revenge.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('real', 'The alternative is real and better than before'),
      mustCheck('respect', 'Tells what follows, with respect, not as punishment'),
      check('prefers-deal', 'Says that a deal is still preferred'),
      check('private', 'Is private, once, after listening'),
    ],
  },
  'assess-finality': {
    name: 'Judge whether it is final',
    code: 'W01',
    is: 'Judge as a probability, from who left and what they did, whether they will come back.',
    fits: 'After every walkout or declared end, before anything else.',
    backfires: 'As stalling, or if it is read from voice and face alone.',
    evidence: {
      text: 'Without help people spot lies about as well as a coin does, and manner tells little.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('who', 'Asks who left and what kind of negotiator they have been'),
      mustCheck('conduct', 'Uses at least three cues of conduct, timing or cost'),
      check('probability', 'States a probability and what would change it'),
      check('our-part', 'Asks what our side did'),
    ],
  },
  'apologize-unequivocally': {
    name: 'Apologise without conditions',
    code: 'W02',
    is: 'A full apology for how things got out of control, with no conditions, whoever left.',
    fits: 'A real hurt after a walkout, once finality has been judged.',
    backfires:
      'To a performer it pays for the performance; toward deceit or misconduct it does harm; repeated, it wears out.',
    evidence: {
      text: 'Where a protected value is hurt, a sincere apology can open what money closes.',
      strength: 'experimental',
    },
    checks: [
      mustCheck('owns', 'Owns our part in how it got out of control'),
      mustCheck('unconditional', 'Sets no condition and shares out no blame'),
      mustCheck('termless', 'Attaches no term of the deal'),
      check('prompt', 'Comes promptly from the right person, with repair and a way back'),
    ],
  },
  'offer-to-change-people': {
    name: 'Offer that both change people',
    code: 'W03',
    is: 'After other repair has failed, offer that both sides send someone else.',
    fits: 'The apology was heard, the two cannot sit together, and both houses still want the deal.',
    backfires: 'Early, it says the person is the problem; one-sided, it shames; to a performer it is a scalp.',
    evidence: { text: 'The source keeps it for last; no good experiment is known.', strength: 'article' },
    checks: [
      mustCheck('after-repair', 'Comes after at least two other repairs'),
      mustCheck('both', 'Changes people on both sides'),
      check('offered', 'Is offered, not imposed'),
      check('honour', 'Honours the people who step back'),
    ],
  },
}
