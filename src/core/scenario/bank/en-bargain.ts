/** English generic lines for Bargain that ask, answer, hold or give. */
import type { BankEntry } from './bank-line.ts'

export const BARGAIN_EN: Readonly<Record<string, BankEntry>> = {
  'what-is-it-for': {
    move: 'probe-interests',
    say: 'Leave the figure aside for a moment. What would it have to do for you?',
    again: true,
    misses: ['specific'],
    replies: [
      { say: 'You’re asking nicely. I’m still not sure you’d like the answer.', shows: 'thinking' },
      { say: 'The same as it would do for you, I suppose. Ask me something smaller.', shows: 'neutral' },
      { say: 'It has to stand up when somebody else reads it.', shows: 'thinking' },
      { say: 'It has to be enough. That’s what figures are for.', shows: 'sceptical' },
      { say: 'I’d rather show you than say it. Give me a little time.', shows: 'thinking', if: { trust: 60 } },
      { say: 'Let me sleep better. That isn’t a joke.', shows: 'weary', if: { trust: 50, calm: 50 } },
    ],
  },
  'hardest-part': {
    move: 'open-question',
    say: 'Which part of this is hardest for you to move on?',
    replies: [
      { say: 'The part you keep coming back to.', shows: 'sceptical' },
      { say: 'You’ve seen what I put first. Start there.', shows: 'neutral' },
      { say: 'It’s less the amount than how it looks.', shows: 'thinking', if: { trust: 60 } },
    ],
  },
  'what-would-help': {
    move: 'open-question',
    say: 'If you could change one thing in what’s on the table, what would it be?',
    again: true,
    replies: [
      { say: 'One thing. I’d have to give up two others to say it.', shows: 'weary' },
      { say: 'The part that starts soonest.', shows: 'neutral' },
      { say: 'I’d have to put that in an offer, wouldn’t I?', shows: 'amused' },
      { say: 'The balance. I’m carrying more of it than you are.', shows: 'thinking' },
      { say: 'Not the piece you think.', shows: 'neutral', if: { trust: 50 } },
      { say: 'Ask for less of everything, and I’ll find you the one thing.', shows: 'thinking', if: { calm: 50 } },
    ],
  },
  'where-we-are': {
    move: 'summarise',
    say: 'Here’s where I think we are: what we’ve settled, and what’s still open. Correct me.',
    again: true,
    replies: [
      { say: 'That’s the list. It’s the open half that worries me.', shows: 'concerned' },
      { say: 'Say the second one again. … Yes, all right.', shows: 'neutral' },
      { say: 'Settled is a strong word. But yes.', shows: 'neutral' },
      { say: 'You’ve left out what it costs me. The rest is right.', shows: 'thinking' },
      { say: 'That’s fair. I’d have put it the same way.', shows: 'warm', if: { trust: 60 } },
      { say: 'Good. Then we’re not as far apart as it felt.', shows: 'relieved', if: { trust: 50, calm: 40 } },
    ],
  },
  'cannot-go-there': {
    move: 'hold-firm',
    say: 'I can’t go there. The sums behind it don’t work for us, and I’d rather say so now than later.',
    again: true,
    replies: [
      { say: 'So that one is shut. What’s still open?', shows: 'thinking' },
      { say: 'I’ve a few of those myself.', shows: 'weary' },
      { say: 'Then we’ll have to look somewhere else.', shows: 'neutral' },
      { say: 'I hear the no. I don’t hear what you’d do instead.', shows: 'sceptical' },
      { say: 'All right. I’d rather know.', shows: 'thinking', if: { trust: 50 } },
      { say: 'Noted. I had to ask.', shows: 'amused', if: { trust: 60, calm: 40 } },
    ],
  },
  'something-new-each-time': {
    move: 'name-the-pattern',
    say: 'Each time we get close, something else comes up. What’s happening there?',
    replies: [
      { say: 'Things come up. That’s work.', shows: 'cold' },
      { say: 'You noticed. I wasn’t sure you had.', shows: 'thinking' },
      {
        say: 'I’m being asked things from my own side as we go. I’ll try to bring them in one piece.',
        shows: 'concerned',
        if: { trust: 60 },
      },
    ],
  },
  'you-sound-tired': {
    move: 'label-emotion',
    say: 'It sounds as if you’ve had enough of this for one day.',
    replies: [
      { say: 'I’m fine. Carry on.', shows: 'neutral' },
      { say: 'I’ve had enough of saying the same thing twice.', shows: 'frustrated' },
      { say: 'A bit. Thanks for saying it.', shows: 'weary', if: { trust: 55 } },
    ],
  },
  'outside-figure': {
    move: 'use-standard',
    say: 'Is there a figure that neither of us made up, which we could hold this against?',
    again: true,
    misses: ['specific'],
    replies: [
      { say: 'Show me one, and I’ll tell you what’s wrong with it.', shows: 'amused' },
      { say: 'Last time I agreed to that, the figure was a year old.', shows: 'neutral' },
      { say: 'There’s always a figure. The question is whose.', shows: 'sceptical' },
      { say: 'I’d look at one, if it isn’t the one that happens to suit you.', shows: 'thinking' },
      { say: 'I’d like that. It would be easier to explain at home.', shows: 'warm', if: { trust: 60 } },
    ],
  },
  'small-step-down': {
    move: 'unilateral-concession',
    say: 'All right. I’ll give you a little on this, so that we keep moving.',
    gives: 4,
    again: true,
    misses: ['specific'],
    replies: [
      { say: 'Very well. Was that the last of it?', shows: 'neutral' },
      { say: 'Thank you. That’s a start.', shows: 'neutral' },
      {
        say: 'Good.',
        shows: 'thinking',
        cues: [{ id: 'any-small-step-down-cue', caption: 'A note is made. Nothing comes back across the table.' }],
      },
      { say: 'I’ll take it. You understand I can’t match it just like that.', shows: 'amused' },
      { say: 'That’s decent of you. Let me see what I can find.', shows: 'warm', if: { trust: 65 } },
    ],
  },
  'take-it-or': {
    move: 'threaten-or-ultimatum',
    say: 'That’s as far as it goes. If it’s no, I start ringing other people this afternoon.',
    misses: ['respectful', 'open'],
    replies: [
      { say: 'Then you should ring them.', shows: 'cold' },
      { say: 'I’ll remember that you put it that way.', shows: 'angry' },
      { say: 'I’m sorry to hear it like that, from you.', shows: 'hurt', if: { trust: 60 } },
    ],
  },
  'offer-on-my-desk': {
    move: 'bluff-alternative',
    say: 'I shouldn’t tell you this, but there’s a better offer on my desk already.',
    misses: ['specific'],
    replies: [
      { say: 'Is there? Then I wonder what you’re doing here.', shows: 'sceptical' },
      { say: 'I’d like to see that one.', shows: 'neutral' },
      { say: 'If there is, take it. I mean that kindly.', shows: 'surprised', if: { trust: 60 } },
    ],
  },
}
