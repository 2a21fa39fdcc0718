/** English generic lines for Bargain that change how talks go on: pauses, checks, going back, leaving. */
import type { BankEntry } from './bank-line.ts'

export const BARGAIN_PROCESS_EN: Readonly<Record<string, BankEntry>> = {
  'ten-minutes': {
    job: 'arrange',
    move: 'caucus',
    say: 'Give me ten minutes with my own people before I answer that.',
    again: true,
    replies: [
      { say: 'Then I’ll stretch my legs.', shows: 'neutral' },
      { say: 'Again? Go on.', shows: 'weary' },
      { say: 'Take fifteen.', shows: 'neutral' },
      { say: 'Of course. I’ll be here.', shows: 'thinking' },
      { say: 'Good idea. I’ve a call to make myself.', shows: 'neutral', if: { calm: 60 } },
    ],
  },
  coffee: {
    job: 'pause',
    move: 'recess',
    say: 'Let’s stop for a coffee. I’m not thinking well, and I doubt I’m alone.',
    again: true,
    replies: [
      { say: 'The machine takes coins. I’ve got some.', shows: 'neutral' },
      { say: 'I’d rather finish. But go ahead.', shows: 'sceptical' },
      { say: 'You’re not. Ten minutes.', shows: 'weary' },
      { say: 'If you like.', shows: 'neutral' },
      { say: 'Yes. Black, if you’re going that way.', shows: 'warm', if: { trust: 55 } },
    ],
  },
  'sleep-on-it': {
    job: 'pause',
    move: 'let-time-pass',
    say: 'Let’s leave it lying for a bit. Neither of us has to answer this minute.',
    again: true,
    replies: [
      { say: 'Fine. I’ll look at it again when it’s quieter.', shows: 'neutral' },
      { say: 'As long as we both mean the same bit.', shows: 'thinking' },
      { say: 'It won’t look different for lying there. But fine.', shows: 'sceptical' },
      {
        say: 'All right.',
        shows: 'neutral',
        cues: [{ id: 'any-sleep-on-it-cue', caption: 'The pen goes down. Nobody speaks for a while.', sound: 'pen' }],
      },
      { say: 'I could do with that.', shows: 'relieved', if: { calm: 60, trust: 45 } },
    ],
  },
  'too-early': {
    job: 'arrange',
    move: 'reopen-exchange',
    say: 'I think we went to numbers too soon. Can we go back to what each of us needs out of this?',
    replies: [
      { say: 'We can. I thought I had been clear.', shows: 'neutral' },
      { say: 'Back? All right. You first, then.', shows: 'sceptical' },
      { say: 'I was hoping one of us would say that.', shows: 'relieved', if: { trust: 55 } },
    ],
  },
  'still-want-it': {
    job: 'listen',
    move: 'assess-alignment',
    say: 'Before we go on: do we both still want this to work?',
    replies: [
      { say: 'I’m still in the chair.', shows: 'neutral' },
      { say: 'On the right terms. You’d say the same.', shows: 'thinking' },
      { say: 'Yes. I do. It doesn’t always sound like it, I know.', shows: 'warm', if: { trust: 60 } },
    ],
  },
  'check-our-own': {
    job: 'leave',
    move: 'recheck-own-limits',
    say: 'One moment. I want to hold this against what we’d do without it.',
    again: true,
    replies: [
      { say: 'Go ahead. I’ll look out of the window.', shows: 'neutral' },
      { say: 'You’ve a paper for that? I should have brought one.', shows: 'thinking' },
      { say: 'Do that.', shows: 'neutral' },
      { say: 'I have mine by heart.', shows: 'amused' },
      { say: 'Take your time. I’d rather you were sure.', shows: 'neutral', if: { trust: 50 } },
    ],
  },
  'nothing-alone': {
    job: 'arrange',
    move: 'keep-all-issues-open',
    say: 'Let’s not shut that one on its own. It may look different beside the rest.',
    again: true,
    replies: [
      { say: 'All in one basket, then. Mind the basket.', shows: 'amused' },
      { say: 'You said that about the last one. All right.', shows: 'weary' },
      { say: 'As long as it doesn’t vanish.', shows: 'sceptical' },
      { say: 'Fine. Nothing’s agreed until it all is.', shows: 'neutral' },
      { say: 'That suits me. I’ve a couple of things I’d trade round.', shows: 'thinking', if: { trust: 50 } },
    ],
  },
  'park-it': {
    job: 'arrange',
    move: 'defer-issue',
    say: 'Can we park that, and see whether the others fall into place without it?',
    replies: [
      { say: 'For an hour. Not for good.', shows: 'neutral' },
      { say: 'Parked. I’ve written it down.', shows: 'thinking' },
      { say: 'Gladly.', shows: 'relieved', if: { trust: 45, calm: 50 } },
    ],
  },
  'who-signs': {
    job: 'ask',
    move: 'confirm-authority-path',
    say: 'If we shook hands on something now, who else would still have to say yes?',
    replies: [
      { say: 'That’s my side of the table to worry about.', shows: 'neutral' },
      { say: 'It would be read by others. It usually is.', shows: 'thinking' },
      {
        say: 'There’s a signature above mine. I’d want to bring them something I can defend.',
        shows: 'concerned',
        if: { trust: 60 },
      },
    ],
  },
  'could-i-see-it': {
    job: 'ask',
    move: 'ask-direct-and-verify',
    say: 'Could you show me what that rests on, so that I can take it home with me?',
    misses: ['specific'],
    replies: [
      { say: 'Not all of it. You know how that is.', shows: 'neutral' },
      { say: 'You don’t believe me.', shows: 'sceptical' },
      { say: 'I’ll see what I can send you.', shows: 'thinking', if: { trust: 50 } },
    ],
  },
  'no-deal-today': {
    job: 'leave',
    move: 'accept-no-deal',
    say: 'I don’t think there’s an agreement here for us today. I’d rather say it plainly and part well.',
    again: true,
    replies: [
      { say: 'Then we part. You know where I am.', shows: 'neutral' },
      { say: 'That’s a pity. It was straight, at least.', shows: 'thinking' },
      { say: 'I’m sorry about it. I’d sit down with you again.', shows: 'weary', if: { trust: 60 } },
      { say: 'Hm. So that’s that.', shows: 'cold' },
    ],
  },
  'we-have-another-way': {
    job: 'leave',
    move: 'walk-to-batna',
    say: 'We have another way of doing this, and it’s time we took it. Thank you for the hours.',
    again: true,
    replies: [
      { say: 'Your choice.', shows: 'cold' },
      { say: 'I hope it holds for you.', shows: 'neutral' },
      { say: 'If it doesn’t work out, ring me. I mean it.', shows: 'concerned', if: { trust: 60 } },
    ],
  },
}
