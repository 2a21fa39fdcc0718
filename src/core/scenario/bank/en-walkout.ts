/**
 * The walkout nobody wrote: a counterpart pushed too far gets up and leaves. Its cause is always the hurt that we set off, so
 * it is rated like any other event. Words must fit any room.
 */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { MoveId } from '../../model/moves.ts'
import type { Speech } from '../../model/speech.ts'

export const WALKOUT: ScenarioEvent = {
  id: 'unforeseen-walkout',
  name: 'The empty chair',
  kind: 'walkout',
  stage: 'bargain',
  when: {},
  cause: 'emotional-rupture',
  also: [],
  role: 'contributed',
  emotion: 'hurt',
  audience: 'private',
  hardClock: false,
  gating: true,
  noDeal: false,
  shock: { trust: -3, frustration: 5, face: -5, patience: 0 },
  offersClosed: 'There is nobody in the other chair to make an offer to.',
  tried: [],
  opens: [
    {
      say: 'No. Not like this.',
      shows: 'hurt',
      cues: [
        {
          id: 'unforeseen-exit',
          caption: 'The chair goes back. A coat, a door, steps in the corridor that do not slow down.',
          k: 'K02',
          sound: 'door',
          props: { door: 'ajar', coat: 'gone' },
        },
      ],
    },
  ],
  question: 'What made them leave?',
  rivals: [
    {
      id: 'hurt',
      motive: 'Something said or done in here hurt, and it piled up.',
      causes: ['emotional-rupture'],
      signs: [],
    },
    { id: 'show', motive: 'Leaving is meant to get a better price out of us.', causes: ['pressure-ploy'], signs: [] },
    { id: 'numbers', motive: 'The numbers are simply out of reach for them.', causes: ['no-zopa'], signs: [] },
    { id: 'other', motive: 'Something else.', causes: [], signs: [] },
  ],
  lines: [
    line(
      'walkout-judge',
      'assess-finality',
      'Before I do anything: they left after two hard moments in a row, named no price, and took the coat. What had we just done?',
      {
        misses: [],
        replies: [
          reply(
            'The corridor stays quiet. Nobody comes back for a forgotten pen.',
            'An unfinished cup stands at the other place. No message arrives.',
          ),
        ],
      },
    ),
    line('walkout-voice', 'assess-finality', 'That was a raised voice and nothing more. It will pass by lunch.', {
      misses: ['who', 'conduct'],
      replies: [reply('Lunch comes and goes.', 'The other chair is still empty after lunch.')],
    }),
    line(
      'walkout-own-it',
      'apologize-unequivocally',
      'I’d like to say it to your face: I pushed, more than once, and I stopped listening. That was mine. I’m sorry. I’ll wait wherever suits you.',
      {
        misses: [],
        replies: [
          reply('“…You came down the stairs yourself. All right.”', 'The steps on the stairs stop, and then turn.'),
        ],
      },
    ),
    line(
      'walkout-half-sorry',
      'apologize-unequivocally',
      'Sorry about in there. We were both a bit tired, I think. Shall we forget it and look at the numbers again?',
      {
        misses: ['owns', 'unconditional', 'termless'],
        replies: [reply('“Both.” The line goes dead.', 'The phone is put down before the second sentence is over.')],
      },
    ),
    line(
      'walkout-way-back',
      'look-past-and-bridge',
      'I still owe you the figures you asked for. Could I bring them over at four, to wherever you are?',
      {
        misses: [],
        replies: [
          reply(
            '“Four. Bring the figures, then.”',
            'A short pause before the answer, and the answer has a time in it.',
          ),
        ],
      },
    ),
    line(
      'walkout-door',
      'keep-door-open',
      'We can’t go on today as we were. If you can see a way to pick up the last point, I’m on this number all week.',
      { misses: [], replies: [reply('“I heard you.”', 'The message is read within a minute.')] },
    ),
    line(
      'walkout-small',
      'small-gracious-move',
      'Their coat check was ours to pay, and so is the taxi. No message with it.',
      {
        misses: [],
        replies: [
          reply(
            'Somebody at the desk says thank you on their behalf.',
            'The receipt comes back signed, with a small nod drawn beside it.',
          ),
        ],
      },
    ),
    line(
      'walkout-wait',
      'let-time-pass',
      'Let’s both sleep on it. Tomorrow at ten, same room; by then I’ll have read your last two points properly.',
      {
        misses: [],
        replies: [reply('“Tomorrow at ten. We’ll see.”', 'The calendar invitation is accepted without a word.')],
      },
    ),
    line('walkout-sweeten', 'unilateral-concession', 'Tell them we can go a little further, if that’s what it takes.', {
      misses: [],
      replies: [reply('“So that’s what it was about, for you.”', 'A long breath on the line.')],
    }),
    line('walkout-warn', 'threaten-or-ultimatum', 'If that chair is empty at three, we sign with somebody else.', {
      misses: [],
      replies: [reply('“Then sign.”', 'The answer comes at once.')],
    }),
  ],
  resolves: [
    {
      say: 'Well. Where were we?',
      shows: 'relieved',
      cues: [
        {
          id: 'unforeseen-return',
          caption: 'The coat goes back on the hook.',
          props: { door: 'closed', coat: 'on-hook' },
          sound: 'chair',
        },
      ],
    },
  ],
  limps: [
    {
      say: '',
      cues: [
        {
          id: 'unforeseen-silence',
          caption: 'The chair stays empty. After a while somebody turns off the light in the corridor.',
        },
      ],
    },
  ],
  unlocks: [],
  overrides: {},
  reasons: {
    'assess-finality': 'Who left, and after what? No price was named at the door, and the leaving cost them something.',
    'apologize-unequivocally':
      'They left because of what had been done in the room. A full apology asks nothing and lets them come back standing up.',
    'look-past-and-bridge':
      'A fresh, true reason to meet lets them return without unsaying anything. It does not yet mend what hurt.',
    'keep-door-open': 'It leaves the line open and says what would reopen the talks. The hurt itself is still there.',
    'small-gracious-move':
      'A courtesy off the dispute says that the quarrel is not the whole of it. On its own it is slow.',
    'let-time-pass':
      'An agreed pause with a time in it cools things. Without a word about what happened it may also confirm it.',
    'unilateral-concession': 'Money after a hurt sounds like a price for it, and teaches both sides that leaving pays.',
    'threaten-or-ultimatum': 'A deadline on somebody who has just been hurt asks them to come back beaten.',
  },
  truth: 'They left because of what was done in the room, after it had built up. No price was named at the door.',
}

function line(id: string, move: MoveId, say: string, done: Pick<Line, 'misses' | 'replies'>): Line {
  return {
    id,
    move,
    say,
    ...done,
    asks: [],
    discloses: [],
    remember: [],
    again: false,
    gives: move === 'unilateral-concession' ? 4 : 0,
    job: 'mend',
  }
}

function reply(say: string, caption: string): Speech {
  return { by: 'none', say, cues: [{ id: `heard-${caption.length}-${say.length}`, caption }] }
}
