/**
 * What an editor shows beside each key of a scenario file: what it is for, and how it might read. By path: `*` stands for any
 * name, and what several places share is described once. Keys that the schema itself describes are not here.
 */
import { PROPS } from '../model/place.ts'

export interface Help {
  readonly description: string
  readonly examples?: readonly unknown[]
}

const ENDINGS: Readonly<Record<string, Help>> = {
  endings: {
    description: 'How it can end: the first of its kind whose `when` holds. One of each kind must always hold.',
  },
  'endings.*.kind': { description: 'Terms signed; left without a deal; or talks that broke or ran out.' },
  'endings.*.class': { description: 'How right it was, in this truth.' },
  'endings.*.title': { description: 'A few words over the ending.', examples: ['The red line'] },
  'endings.*.happened': {
    description: 'What happens at once, told to the trainee.',
    examples: ['You paint the line together.'],
  },
  'endings.*.later': {
    description: 'What became of it, some months on.',
    examples: ['In July it falls below for nine days.'],
  },
}

const EVENTS: Readonly<Record<string, Help>> = {
  events: { description: 'Where talks block: impasses, walkouts, declared ends.' },
  'events.*.name': {
    description: 'For the board and the debrief. No hint at the cause.',
    examples: ['Not a litre more'],
  },
  'events.*.kind': { description: 'An impasse at the table, an empty chair, or an end that somebody declares.' },
  'events.*.stage': { description: 'The stage in which it comes.' },
  'events.*.when': { description: 'When it comes.', examples: [{ stage: 'bargain', round: 2 }] },
  'events.*.cause': { description: 'What blocks the talks in truth. The guide lists all causes.' },
  'events.*.emotion': { description: 'How they feel while it lasts.' },
  'events.*.audience': { description: 'Whether anybody watches.' },
  'events.*.hardClock': { description: 'Time really is running out: pausing costs more.' },
  'events.*.issue': { description: 'The issue that is stuck, by its name; shown on the board.', examples: ['price'] },
  'events.*.lines': { description: 'What can be said: eight or more, over five moves or more.' },
  'events.*.question': { description: '*Read the room* asks this.', examples: ['Why four hours, and not one more?'] },
  'events.*.rivals': { description: 'Explanations to choose from: the true one, others, and “something else”.' },
  'events.*.tried': { description: 'Repairs that were tried before it began.' },
  'events.*.unlocks': {
    description: 'Interests it is about: resolving it brings them nearer.',
    examples: [['how-low']],
  },
  'events.*.overrides': { description: 'Ratings set by hand where the moment demands it; each with its reason.' },
  'events.*.overrides.*.rating': { description: 'Instead of what the model says.' },
  'events.*.overrides.*.reason': { description: 'Why, in the words of this moment; the debrief shows it.' },
  'events.*.reasons': {
    description: 'For each rated move: the reason for its rating, in the words of this moment.',
    examples: [{ apologize: 'The tap was real. It is not what he is counting.' }],
  },
  'events.*.shock.trust': { description: 'What their trust gains or loses as it begins.' },
  'events.*.shock.frustration': { description: 'What their frustration gains or loses.' },
  'events.*.shock.face': { description: 'What their face gains or loses.' },
  'events.*.shock.patience': { description: 'What their patience gains or loses.' },
  'events.*.sets.trust': { description: 'Their trust as it begins.' },
  'events.*.sets.frustration': { description: 'Their frustration as it begins.' },
  'events.*.sets.face': { description: 'Their face as it begins.' },
  'events.*.sets.patience': { description: 'Their patience as it begins.' },
  'events.*.sets.demand': { description: 'How much they think they can extract as it begins.' },
}

const TALK: Readonly<Record<string, Help>> = {
  beats: { description: 'Small exchanges about one topic, in reading order.' },
  'beats.*.stage': { description: 'The stage in which it opens.' },
  'beats.*.lines': { description: 'What can be said: four to six.' },
  'beats.*.lines.*.move': { description: 'What is being done. The guide lists all moves with their checks.' },
  'beats.*.lines.*.remember': {
    description: 'Words kept for later; conditions ask for them.',
    examples: [['gauge-asked']],
  },
  'beats.*.lines.*.reply.say': {
    description: 'The words; empty for a moment without any.',
    examples: ['Lower than I like to say.'],
  },
  'beats.*.lines.*.reply.shows': { description: 'The face.' },
  'beats.*.lines.*.reply.cue.sound': { description: 'A sound that goes with it.' },
  offerReplies: { description: 'How offers are answered; without them generic words are used.' },
}

const TABLE: Readonly<Record<string, Help>> = {
  issues: { description: 'What must be settled, three to five.' },
  'issues.*.label': { description: 'On the board.', examples: ['Unit price'] },
  'issues.*.options': { description: 'Two to four ways to settle it.' },
  'issues.*.options.*.label': { description: 'In offers.', examples: ['45 days'] },
  'issues.*.options.*.you': { description: 'Points to the trainee.' },
  'issues.*.options.*.they': { description: 'Points to the counterpart.' },
  'issues.*.options.*.redLine': { description: 'Signing this crosses a line that the trainee may not cross.' },
  interests: { description: 'The needs beneath the positions.' },
  'interests.*.owner': { description: 'Whose need it is.' },
  'interests.*.label': { description: 'A few words for the notebook.', examples: ['Home by half past nine'] },
  'interests.*.need': { description: 'The need itself, told in the debrief.' },
  'interests.*.weight': { description: 'How much it counts among the others.' },
  'interests.*.vital': { description: 'A deal that ignores it will not hold.' },
  circumstances: { description: 'What changes in the world while talks go on.' },
  'circumstances.*.limits': { description: 'What no deal is worth from then on.' },
  'circumstances.*.limits.you': { description: 'To the trainee.' },
  'circumstances.*.limits.they': { description: 'To the counterpart.' },
}

const SEATS: Readonly<Record<string, Help>> = {
  'you.name': { description: 'Who the trainee is.', examples: ['Leonie Brandt'] },
  'you.role': { description: 'What they are there.', examples: ['Chair'] },
  'you.organisation': { description: 'Whom they speak for.', examples: ['The Lower Gardens'] },
  'you.story': { description: 'The case as the trainee knows it, a paragraph each.' },
  'you.aims': { description: 'What they would like to bring home.', examples: [['Eight hours of water a day']] },
  'you.redLines': { description: 'What they may not sign away, in words.' },
  people: { description: 'Who else is there; exactly one has `counterpart`.' },
  'people.*.name': { description: 'Their name.' },
  'people.*.role': { description: 'What they are there.' },
  'people.*.rests': { description: 'The face while nothing else shows.' },
  'people.*.looks': { description: 'How they are drawn.' },
  'people.*.looks.head': { description: 'Hair and shape of the head.' },
  'people.*.looks.skin': { description: 'Skin.' },
  'people.*.looks.hair': { description: 'Colour of the hair.' },
  'people.*.looks.glasses': { description: 'Glasses.' },
  'people.*.looks.beard': { description: 'Beard.' },
  'people.*.looks.costume': { description: 'What they wear.' },
  'people.*.looks.colour': { description: 'Its colour.' },
  'people.*.looks.seat': { description: 'Where they sit.' },
  'people.*.counterpart.type': {
    description: 'What they are like to bargain with. Performers (the last four) show what pays.',
  },
  'people.*.counterpart.limit': {
    description: 'What no deal is worth to them; `unreachable` for one who cannot agree.',
  },
  'people.*.counterpart.claims.limit': { description: 'Points that they say no deal is worth.' },
  'people.*.counterpart.replacedBy.person': { description: 'Who leads their side from then on.' },
  'people.*.counterpart.ratification.from': { description: 'Points to their side from which it is approved.' },
  'people.*.counterpart.demand': { description: 'How much they think they can extract at the start.' },
  'people.*.counterpart.start': {
    description: 'How they come in.',
    examples: [{ trust: 55, frustration: 30, face: 65, patience: 70 }],
  },
  'people.*.counterpart.start.trust': { description: 'From 0 to 100.' },
  'people.*.counterpart.start.frustration': { description: 'From 0 to 100.' },
  'people.*.counterpart.start.face': { description: 'How safe their standing is, from 0 to 100.' },
  'people.*.counterpart.start.patience': { description: 'From 0 to 100; at 0 talks end.' },
}

const HEAD: Readonly<Record<string, Help>> = {
  'accept.*.code': { description: 'The code of a warning.', examples: ['middle-works'] },
  'accept.*.at': {
    description: 'Where: the name of a part, or several with dots between; the whole file unless named.',
    examples: ['price', 'issues.price.options.low'],
  },
  'accept.*.reason': { description: 'Why it is right to ignore here.' },
  title: { description: 'On the folder. No hint at what blocks the talks.', examples: ['Late Keys'] },
  language: { description: 'The language of the texts, as a language tag.', examples: ['en', 'es'] },
  card: { description: 'What the library shows.' },
  'card.order': { description: 'Place on the shelf, smallest first.' },
  'card.group': {
    description:
      'The shelf: one thing at a time, or several at once. A file that is opened in the page stands on a shelf of its own.',
  },
  'card.trade': { description: 'The trade it plays in.', examples: ['hall hire'] },
  'card.minutes': { description: 'How long it takes.' },
  'card.teaser': { description: 'One or two sentences; no hint at what blocks the talks.' },
  'card.practises': { description: 'What one practises.', examples: ['Asking before arguing.'] },
  setting: { description: 'The manner of the place: four dials from 1 to 5; 3 changes nothing.' },
  'setting.directness': {
    description: 'How plainly people speak: the plainer, the less a threat or a clumsy challenge costs.',
  },
  'setting.hierarchy': {
    description: 'How much rank counts: for what passes somebody over, or names their feelings before others.',
  },
  'setting.face': { description: 'How much public standing counts: every loss of face.' },
  'setting.pressure': { description: 'How much time presses: every loss of patience.' },
  rounds: { description: 'Rounds of bargaining; in Challenge ten for every twelve.' },
  exchangeTurns: { description: 'Exchanges before bargaining begins.' },
  place: { description: 'The room.' },
  'place.view': { description: 'What stands outside the window.' },
  'place.furniture': { description: 'The kind of room.' },
  'place.wall': { description: 'The colour of its walls.' },
}

/** Things in the room, each of which explains itself. */
const THINGS = Object.fromEntries(
  Object.keys(PROPS).flatMap((name) =>
    ['props', 'beats.*.lines.*.reply.cue.props'].map((path): [string, Help] => [
      `${path}.${name}`,
      { description: `The state of the ${name} from now on.` },
    ]),
  ),
)

export const HELP: Readonly<Record<string, Help>> = {
  ...HEAD,
  ...SEATS,
  ...TABLE,
  ...TALK,
  ...EVENTS,
  ...ENDINGS,
  ...THINGS,
}
