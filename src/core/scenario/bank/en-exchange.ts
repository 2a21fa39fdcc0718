/** English generic lines for Exchange: getting to know what matters before any number is said. */
import type { BankEntry } from './bank-line.ts'

export const EXCHANGE_EN: Readonly<Record<string, BankEntry>> = {
  'what-matters': {
    job: 'ask',
    move: 'open-question',
    say: 'What would make today worth your time?',
    replies: [
      { say: 'An answer I can take home. I’ve had plenty of meetings.', shows: 'thinking' },
      { say: 'Leaving with something on paper.', shows: 'neutral' },
      {
        say: 'Nobody has asked me that yet. Getting it right the first time, I’d say.',
        shows: 'warm',
        if: { trust: 60 },
      },
      { say: 'Fewer surprises than last time.', shows: 'concerned', if: { calm: 60 } },
    ],
  },
  'what-changed': {
    job: 'ask',
    move: 'open-question',
    say: 'What has changed on your side since this was last talked about?',
    misses: ['specific'],
    replies: [
      { say: 'More people are looking at it than before.', shows: 'thinking' },
      { say: 'Less than I’d like.', shows: 'neutral' },
      { say: 'Honestly? The calendar. Everything else is the same.', shows: 'weary', if: { trust: 55 } },
    ],
  },
  'say-back': {
    job: 'listen',
    move: 'summarise',
    say: 'Let me say back what I’ve heard so far, and you stop me where I’ve got it wrong.',
    again: true,
    replies: [
      { say: 'I’d have said it longer. It comes to the same.', shows: 'amused' },
      { say: 'Write that down before one of us forgets it.', shows: 'neutral' },
      { say: 'Near enough.', shows: 'neutral' },
      { say: 'One thing: you made it sound easier than I said it.', shows: 'thinking' },
      { say: 'Yes. That’s it. Thank you.', shows: 'warm', if: { trust: 60, calm: 40 } },
      { say: 'You were listening, then.', shows: 'amused', if: { trust: 50 } },
    ],
  },
  'how-are-things': {
    job: 'listen',
    move: 'build-rapport',
    say: 'Before we start: how has the month been, apart from all this?',
    replies: [
      { say: 'Long.', shows: 'weary' },
      { say: 'Busy. Yours?', shows: 'neutral' },
      { say: 'My daughter moved out and I miss the noise. Anyway. You were saying.', shows: 'warm', if: { trust: 60 } },
      { say: 'I slept on Sunday. That’s the good news.', shows: 'amused', if: { calm: 40 } },
    ],
  },
  'order-of-talk': {
    job: 'arrange',
    move: 'agree-process',
    say: 'Shall we go through what each of us needs first, and keep the numbers for after?',
    replies: [
      { say: 'All right. But let’s not take all morning over it.', shows: 'neutral' },
      { say: 'If it goes both ways.', shows: 'thinking' },
      { say: 'I’d prefer that. Numbers make everybody stupid.', shows: 'amused', if: { trust: 55, calm: 45 } },
    ],
  },
  'how-we-decide': {
    job: 'tell',
    move: 'share-information',
    say: 'I’ll tell you how this gets decided on our side, so that you don’t have to guess.',
    replies: [
      { say: 'Go on.', shows: 'thinking' },
      { say: 'That’s useful. It’s not so different here.', shows: 'neutral' },
      { say: 'I appreciate that. Most people leave me to find out.', shows: 'warm', if: { trust: 60 } },
    ],
  },
  'who-do-you-answer-to': {
    job: 'ask',
    move: 'test-assumption',
    say: 'I’ve been assuming that you have others to answer to on this. Is that so?',
    replies: [
      { say: 'Everybody has somebody.', shows: 'neutral' },
      { say: 'Some. They’ll want to know why, not only what.', shows: 'thinking' },
      { say: 'More than I’d choose, yes.', shows: 'weary', if: { trust: 55 } },
    ],
  },
  'what-does-it-do': {
    job: 'ask',
    move: 'probe-interests',
    say: 'When you say that matters, what does it change for you on an ordinary day?',
    misses: ['specific'],
    replies: [
      { say: 'It’s the difference between planning and hoping.', shows: 'thinking' },
      { say: 'That’s a longer story than we have time for.', shows: 'neutral' },
      { say: 'Ask me again when I know you a little better.', shows: 'sceptical' },
      { say: 'Hm. I’d have to think how to say it.', shows: 'thinking', if: { trust: 60 } },
    ],
  },
}
