/** The sentences of the debrief, the comparison and the group page in English. Each takes what was computed and says it. */
import { count, list, lowerFirst, number, percent, quote, sentence } from './grammar-en.ts'

const TWO_DAYS = 'This case has two days that look alike.'

export const REPORT_EN = {
  quote,
  list,
  sentence,
  lowerFirst,
  number,
  labels: {
    handling: 'Handling the impasse',
    discovery: 'Finding out',
    value: 'Reaching the goal',
    relationship: 'Keeping the relationship',
    judgement: 'Reading the room',
  },
  ratings: { best: 'Best fit', sound: 'Sound', weak: 'Weak', harmful: 'Harmful' },
  truths: { main: `${TWO_DAYS} This was the first.`, twin: `${TWO_DAYS} This was the second.` },
  impasseTypes: {
    unwanted: 'Nobody gained by this block. A deal was there that suited both better than none.',
    forced:
      'One side gained by this block, or thought so. All the while a deal was there that suited both better than none.',
    wanted: 'Nothing that could be signed suited both better than no deal: both had reason to part.',
  },
  ending: {
    classes: {
      right: 'The right ending for this case',
      acceptable: 'An ending one can live with',
      poor: 'A better ending was open here',
      wrong: 'The ending to avoid here',
    },
    open: 'Not over yet',
    goesOn: 'The talks can still go on.',
    openClass: 'Open',
  },
  headline: {
    whole: (parts: readonly string[], ended: string) => `You ${parts.join(', ')}, and ${ended}.`,
    did: {
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
    },
    foundNone: 'never heard what they needed',
    found: (label: string, more: number) =>
      `learnt of ${quote(label)}${more > 0 ? ` and of ${count(more, 'more need', 'more needs')} of theirs` : ''}`,
    signed: (points: number, limit: number) =>
      points === limit
        ? `signed at ${count(points, 'point')}, right at your limit`
        : `signed at ${count(points, 'point')}, ${points > limit ? 'above' : 'under'} your limit of ${number(limit)}`,
    unfinished: 'have not finished yet',
    left: 'left without a deal',
    deadlock: 'the talks ended in deadlock',
  },
  handling: {
    none: 'No impasse came up, so there was none to handle.',
    resolved: (resolved: number, of: number) => {
      if (of === 1) return `The one impasse was ${resolved === 1 ? '' : 'not '}resolved.`
      if (resolved === of) return `${of === 2 ? 'Both' : `All ${of}`} impasses were resolved.`
      if (resolved === 0) return `None of the ${of} impasses was resolved.`
      return `${resolved} of the ${of} impasses ${resolved === 1 ? 'was' : 'were'} resolved.`
    },
    tried: (worth: number) =>
      worth === 0 ? 'Nothing you tried there helped.' : `What you tried there was worth ${worth} of 100.`,
    cost: (parts: readonly string[]) => `Conduct lost points for ${list(parts)}.`,
    noCost: 'Conduct lost no points.',
    lost: (what: string, points: number) => `${what} (−${points})`,
    lostBy: {
      communicationCut: 'leaving without a word',
      counterWalkout: 'walking out in answer',
      threat: 'threatening',
      publicShaming: 'shaming them before others',
      noDoorWhereDue: 'leaving no way back',
      oneSidedReplacement: 'changing people on one side only',
      lostInDeadlock: 'ending in deadlock',
      personBlamed: 'blaming the person',
      gaveInside: 'giving value away inside the impasse',
      leftStanding: 'leaving an impasse standing',
      answerNotHeard: 'asking what had been answered',
      firstHarm: 'a harmful move',
      furtherHarm: 'further harm',
    },
  },
  discovery: {
    found: (found: number, of: number) => {
      if (of === 1) return `Their one interest ${found === 1 ? 'came' : 'did not come'} out.`
      if (found === of) return `${of === 2 ? 'Both their' : `All ${of} of their`} interests came out.`
      return `${found === 0 ? 'None' : found} of their ${of} interests came out.`
    },
    inferred: (inferred: number, found: number) =>
      found === 1
        ? 'It was worked out from signs, which counts half.'
        : `Worked out from signs, which counts half: ${inferred}.`,
    told: (told: number, of: number) =>
      of === 1
        ? `They ${told === 1 ? 'heard' : 'never heard'} what you needed to tell them.`
        : `Of the ${of} things you needed to tell them, they heard ${told}.`,
  },
  value: {
    open: 'The talks are not over yet.',
    missed: 'A deal better than your alternative was there to be made; this ended without it.',
    rightlyNone: 'No deal here was better than your alternative, and you took none.',
    ranOut: 'No deal here was better than your alternative, but the talks ran out instead of being ended.',
    redLine: (points: number) => `Signed at ${count(points, 'point')}, but over a red line of your own.`,
    under: (under: number) => `${count(under, 'point')} under your limit: leaving without a deal was worth more.`,
    noneRight: 'A deal was signed where leaving was better than any.',
    signed: (above: number, most: number) =>
      above < most
        ? `${number(above)} of the ${count(most, 'point')} above your limit that both could have lived with.`
        : `All ${count(most, 'point')} above your limit that both could have lived with.`,
  },
  relationship: {
    trust: (name: string, from: number, to: number) =>
      `${name}’s trust ${to === from ? `stayed at ${from}` : `${to > from ? 'rose' : 'fell'} from ${from} to ${to}`} of 100.`,
    face: (face: number) => `Face, how they stand in others’ eyes, ended at ${face}.`,
    conduct: 'With this counterpart your own conduct is counted, and not what they felt.',
  },
  judgement: {
    none: 'No reading was made, so there is none to compare with what was so.',
    average: (belief: number, readings: number) =>
      `${readings === 1 ? 'You' : 'On average you'} put ${belief}% on what turned out to be so.`,
  },
  beside: {
    headline: {
      label: 'Goal and relationship together',
      sentence: 'The square root of one times the other, so that neither can buy the other.',
    },
    exit: {
      label: 'Quality of the exit',
      sentence: 'Out of 100: the reason given, secrets kept, the door left open, your alternative ready, thanks said.',
    },
    integrity: { label: 'Integrity', value: 'noted' },
    breaches: {
      'invented-alternative': 'An alternative was claimed that did not exist.',
      'false-statement': 'Something was said that was not so, and it came out.',
      'broken-promise': 'A small promise was not kept.',
    },
    hints: { label: 'Hints asked for', sentence: 'They cost nothing, and are noted.' },
  },
  moves: {
    prepared: (target: number, line: number) => `Target ${target}, walk-away line ${line}`,
    belief: (percents: number, motive: string) => `${percents}% “${motive}”`,
    offers: (terms: string, points: number) => `Offers ${terms} (${count(points, 'point')} to you)`,
    criticalMissed: (checks: readonly string[]) =>
      `The part that decides was missing: done well, it ${list(checks.map(lowerFirst))}.`,
    moment: (event: string, turn: number) => `${event}, turn ${turn}`,
  },
  rating: {
    unavailable: (name: string) => `${name} needs somebody to have left, or to have declared an end.`,
    levels: { best: 'the best fit', sound: 'sound', weak: 'weak', harmful: 'harmful' },
    onTooLittle: 'It rested on too few signs, so the step does not count.',
    main: (cause: string, to: string) => `Against “${cause}” this is ${to}.`,
    alsoAnswers: (cause: string, to: string) =>
      `It also answers “${cause}”, so it is ${to}: likely the right next step.`,
    alsoHarms: (cause: string, to: string) =>
      `It would do harm where “${cause}” also plays a part, so no more than ${to}.`,
    modifier: (clauses: readonly string[], to: string) => `Here ${clauses.join('; ')}: now ${to}.`,
    walkoutCap: (to: string) => `After a walkout there is a fuller form of it, so ${to} at most.`,
    lastResort: (to: string) => `It is a last resort, and other repairs have not been tried: ${to}.`,
    override: (to: string, reason: string) => `In this case ${to}: ${reason}`,
    wear: (to: string) => `It had been played here before, and does less each time: ${to}.`,
    finality: (to: string) => `It came before anybody had judged whether the exit was final: ${to}.`,
  },
  findings: {
    'interest-surfaced': (label: string) => `This brought out an interest: ${quote(label)}.`,
    'question-came-early': 'A right question, asked before there was trust enough to answer it. It was not forgotten.',
    'answer-not-heard': (label: string) => `The answer had been given already: ${quote(label)}.`,
    'interest-disclosed': (they: string, label: string) =>
      `This told ${they} what you need: ${quote(label)}. Now they can trade on it.`,
    'disclosed-to-performer': (they: string, label: string) =>
      `This told ${they} what you need: ${quote(label)}. With this counterpart it also set a price.`,
    'repeated-move': (move: string) => `“${move}” again: with each repeat it does half as much.`,
    'checks-missed': (move: string, checks: readonly string[]) =>
      `Done well, “${move}” ${list(checks.map(lowerFirst))}. Here it fell short of that.`,
    'gave-one-way': (points: number) => `This gave ${count(points, 'point')} and asked for nothing in return.`,
    agreed: (they: string, points: number, limit: number) =>
      `${they} said yes: ${count(points, 'point')} to you, where leaving is worth ${number(limit)}.`,
    'out-of-order': (rule: string, statement: string) => `“${rule}” was passed over: ${lowerFirst(statement)}`,
    'terms-read-back': 'Reading the terms back leaves no room for another version of them.',
    'asked-what-is-missing': 'Asking what has not been talked about is the last chance for it to come out.',
    'threat-made': 'A threat may move the number; it cost trust and face at once.',
    'left-in-answer': 'Leaving because they left puts both sides behind a closed door.',
    'alternative-invented': 'This claimed an alternative that did not exist. It is noted, whatever it gained.',
    'first-offer-without-reason': 'A first number without its reason pulls at the talks and teaches nothing.',
    'first-offer-with-reason':
      'The first offer came with its reason, so it could be answered and not only haggled with.',
    'offer-extreme': (they: string, first: boolean) =>
      `This lay more than 30 points under what ${they} could ever take.${first ? ' As an opening it reads as an insult.' : ''}`,
    'offer-low': (they: string) => `This lay 15 to 30 points under what ${they} could take.`,
    'offer-stingy': (they: string, same: boolean) =>
      same
        ? 'The same offer again. It reads as no movement.'
        : `For ${they} this was less than one point better than your offer before. It reads as no movement.`,
    'offer-reversed': (they: string) => `For ${they} this was worse than your offer before: a step back.`,
    'offer-traded': (gave: readonly string[], took: readonly string[]) =>
      `A trade: ${list(gave.map(lowerFirst))} moved their way, ${list(took.map(lowerFirst))} yours.`,
    'offer-moved': (gave: readonly string[], cost: number) =>
      `You moved on ${list(gave.map(lowerFirst))}, which cost you ${count(cost, 'point')}.`,
    'under-limit': (points: number, limit: number) =>
      `At ${count(points, 'point')} this was under your limit of ${number(limit)}: leaving without a deal was worth more.`,
    'under-own-line': (points: number, line: number) =>
      `At ${count(points, 'point')} this passed the walk-away line of ${number(line)} you had set.`,
    'over-red-line': 'This crossed a red line of your own house.',
  },
  deals: {
    room: (packages: number) =>
      packages === 0
        ? 'No package would have suited both sides.'
        : `${count(packages, 'package')} would have suited both sides.`,
    nothingSigned: 'Nothing was signed.',
    signed: (you: number, they: number, name: string) =>
      `Signed at ${number(you)} for you and ${number(they)} for ${name}.`,
    noMore: (name: string) => `Nothing more was to be had for you at no cost to ${name}.`,
    more: (points: number, name: string) => `${count(points, 'point')} more for you would have cost ${name} nothing.`,
  },
  traps: {
    noneRight: {
      name: 'Signed where none was right',
      sentence: 'In this case leaving was better than any deal.',
    },
    underLimit: {
      name: 'Signed under the limit',
      sentence: (points: number, limit: number) =>
        `The deal is worth ${number(points)} to you; leaving was worth ${number(limit)}.`,
    },
    underLine: {
      name: 'Signed under your own line',
      sentence: (line: number, points: number) =>
        `Before the talks you drew your line at ${number(line)}; you signed at ${number(points)}.`,
    },
    redLine: { name: 'Signed over a red line', sentence: 'A term was signed that was not yours to give.' },
    ranOut: 'Let the talks run out',
    leftTooSoon: 'Left too soon',
    bestOffer: (most: number, limit: number) =>
      `Their best offer was worth ${number(most)} to you; leaving was worth ${number(limit)}.`,
    notYet: (_most: number, limit: number) => `None of their offers had come up to your limit of ${number(limit)} yet.`,
  },
  felt: {
    labels: {
      outcome: 'What they got',
      self: 'How they could see themselves',
      process: 'How it was done',
      relationship: 'How things stand between you',
    },
    noDeal: (name: string) => `${name} went home without an agreement.`,
    deal: (name: string, they: number, limit: number | 'unreachable') =>
      limit === 'unreachable'
        ? `The deal is worth ${number(they)} to ${name}; no deal could have been enough.`
        : `The deal is worth ${number(they)} to ${name}, whose own limit was ${number(limit)}.`,
    face: (face: number) => `Face ended at ${face} of 100.`,
    heard: (times: number) =>
      times === 0
        ? 'they were not shown that they had been heard'
        : `they were heard ${times === 1 ? 'once' : `${times} times`}`,
    noOffer: 'no offer was made',
    reasons: (reasoned: number, offers: number) => {
      if (offers === 1) return `the one offer came ${reasoned === 0 ? 'without a' : 'with its'} reason`
      if (reasoned === 0) return `none of the ${offers} offers came with a reason`
      return reasoned === offers
        ? 'every offer came with its reason'
        : `about ${reasoned} of ${offers} offers came with a reason`
    },
    steady: 'nothing was taken back',
    turned: (turns: number) => `${count(turns, 'move')} took something back or did harm`,
    process: (parts: readonly string[]) => sentence(list(parts)),
    trust: (trust: number) => `Trust ended at ${trust} of 100.`,
  },
  quadrant: {
    sentences: {
      earned: 'Good choices at the impasses, and a good ending.',
      unrewarded: 'Good choices at the impasses, and an ending that fell short of them.',
      forgiven: 'The ending was better than the choices at the impasses.',
      open: 'Better choices were open at the impasses, and the ending fell short too.',
    },
    share: (share: number) =>
      `What was chosen there was worth ${percent(share)} of the best that could be seen at the time.`,
    noChance: 'Nothing in this session was left to chance.',
    luck: { with: 'Luck was with you', against: 'Luck was against you', even: 'Luck was even' },
    chances: (side: string, chances: number, came: number, expected: number) =>
      chances === 1
        ? `${side}: one thing was left to chance, ${percent(expected)} likely to go your way, and it ${came === 1 ? 'did' : 'did not'}.`
        : `${side}: of ${chances} things left to chance, ${number(came)} went your way, where ${number(expected)} could be expected.`,
  },
  learned: {
    tags: { found: 'found', missed: 'missed', told: 'told', kept: 'not told' },
    toldAt: (turn: number) => `It came out at turn ${turn}.`,
    inferred: 'Nobody said it; you worked it out from what could be seen.',
    askedEarly: (turn: number) =>
      `You asked at turn ${turn}, before there was trust enough to answer. Asked again later, it could have come out.`,
    neverSaid: 'Nobody says it aloud.',
    signsMissing: 'Its signs did not come up this time.',
    showedIn: (captions: readonly string[]) => `It showed in ${list(captions.map(quote))}`,
    couldCome: (moment: string, line: string) => `A question for it, at ${quote(moment)}: ${quote(line)}`,
    couldComeAnyhow: 'It could have come out through a question beneath the position.',
    youTold: (they: string, turn: number) => `You told ${they} at turn ${turn}.`,
    neverHeard: (they: string) => `${they} never heard of it, so could not trade on it.`,
    kept: 'You kept this to yourself.',
    stated: (believed: number, motive: string, brier: number) =>
      `You put ${believed}% on what was so: ${quote(motive)} The Brier score is ${brier.toFixed(2)}, from 0 (sure and right) to 2 (sure and wrong).`,
    final: (percents: number, cameBack: boolean) =>
      `You gave ${percents}% that the exit was final; they ${cameBack ? 'came back' : 'did not come back'}.`,
    odds: (genuine: number, final: number) =>
      `Somebody who knew them, and counted what could be seen just then, would have put ${genuine}% on its being meant and ${final}% on its being final.`,
    notPrepared: 'No target and no walk-away line were set.',
    lineRight: (line: number) => `Your walk-away line of ${number(line)} is just what leaving without a deal is worth.`,
    lineUnder: (line: number, limit: number) =>
      `Your walk-away line of ${number(line)} lay under the ${number(limit)} that leaving is worth: it had room for a deal worse than none.`,
    lineAbove: (line: number, limit: number) =>
      `Your walk-away line of ${number(line)} lay above the ${number(limit)} that leaving is worth: with it, good deals could be passed up.`,
    aimed: (target: number) => `You aimed for ${number(target)}.`,
    aimedAndGot: (target: number) => `You aimed for ${number(target)} and signed at just that.`,
    aimedAndSigned: (target: number, points: number) =>
      `You aimed for ${number(target)} and signed ${number(Math.abs(points - target))} ${points > target ? 'above' : 'below'} that.`,
    passedLine: 'On the way you made an offer under your own line.',
  },
  compare: {
    otherDay:
      'They were not played on the same day: what was hidden differed, so the same words may have met something else.',
    same: 'The two tries are the same, move for move.',
    partFirst: 'The two tries part at the first move',
    share: (moves: number) => `The two tries share ${count(moves, 'move')}`,
    oneEnds: (opening: string) => `${opening}, and one of them ends there.`,
    partsWith: (opening: string, first: string, second: string) =>
      `${opening}. Then the first said ${quote(first)} and the second ${quote(second)}`,
    trust: (first: number, second: number) => `Trust ${compared(first, second)}`,
    frustration: (first: number, second: number) => `Frustration ${compared(first, second)}`,
  },
  group: {
    allChosen: 'Every line was chosen by somebody.',
    unused: (lines: number) => `${count(lines, 'line')} nobody chose.`,
    reached: (sessions: number) => `${count(sessions, 'session')} came here.`,
    split: (said: number, of: number, line: string, rating: string) =>
      `${said} of ${of} said ${quote(line)} (${rating})`,
  },
  calibration: {
    stated: (judgements: number, sure: number, right: number) =>
      `${count(judgements, 'stated judgement')}: ${sure}% sure on average, ${right}% right.`,
    wait: (judgements: number) => `A number comes with ${judgements} judgements.`,
    own: {
      even: 'You were about as often right as you said.',
      over: 'You said more than came true: a little less sure would fit better.',
      under: 'More came true than you said: you may trust your reading more.',
    },
    group: {
      even: 'The group was about as often right as it said.',
      over: 'The group said more than came true.',
      under: 'More came true than the group said.',
    },
  },
} as const

function compared(first: number, second: number): string {
  if (first === second) return `ended at ${first} both times.`
  return `ended at ${first} in the first and ${second} in the second, ${number(Math.abs(second - first))} ${second > first ? 'higher' : 'lower'}.`
}
