/** English generic lines for Conclude: reading back, looking for gaps, saying yes, and leaving after all. */
import type { BankEntry } from './bank-line.ts'

export const CONCLUDE_EN: Readonly<Record<string, BankEntry>> = {
  'read-it-back': {
    job: 'listen',
    move: 'summarise-terms',
    say: 'Let me read it back, one line at a time. Stop me where it isn’t what you meant.',
    when: { tentative: true },
    again: true,
    replies: [
      { say: 'Leave the wording. The sense is right.', shows: 'neutral' },
      { say: 'Go on. … Yes. … Yes.', shows: 'thinking' },
      { say: 'That’s how I have it too.', shows: 'neutral' },
      { say: 'Slower, the third one. … No, it’s right.', shows: 'thinking' },
      { say: 'You read it better than I wrote it.', shows: 'amused', if: { trust: 60 } },
    ],
  },
  'what-did-we-forget': {
    job: 'ask',
    move: 'completeness-check',
    say: 'What have we left out that would annoy both of us in three months?',
    when: { tentative: true },
    replies: [
      { say: 'Who rings whom when something slips. Put a name in.', shows: 'thinking' },
      { say: 'Nothing that I can see from here.', shows: 'neutral' },
      { say: 'Good question. Holidays. It’s always holidays.', shows: 'amused', if: { trust: 55 } },
    ],
  },
  'subject-to-yes': {
    job: 'arrange',
    move: 'ratification-clause',
    say: 'Let’s write down who still has to approve this, and by which day.',
    when: { tentative: true },
    replies: [
      { say: 'By Friday. Put Friday.', shows: 'neutral' },
      { say: 'Fair. I don’t want it coming back undone either.', shows: 'thinking' },
      { say: 'I’ll walk it through myself.', shows: 'warm', if: { trust: 60 } },
    ],
  },
  'first-look': {
    job: 'arrange',
    move: 'implementation-and-review',
    say: 'Who does what first, and when do we sit down to see whether it works?',
    when: { tentative: true },
    replies: [
      { say: 'Six weeks. Long enough to see something.', shows: 'thinking' },
      { say: 'Send me a draft of that and I’ll fill in my half.', shows: 'neutral' },
      { say: 'Yes. I’d rather hear it from you than from an invoice.', shows: 'amused', if: { trust: 55 } },
    ],
  },
  'better-for-both': {
    job: 'arrange',
    move: 'improve-after-signing',
    say: 'Once it’s signed: may we look for changes that help one of us and cost the other nothing?',
    when: { tentative: true },
    replies: [
      { say: 'Once it’s signed, we can look at anything.', shows: 'neutral' },
      { say: 'As long as this stands until we both say otherwise.', shows: 'thinking' },
      { say: 'I have an idea or two. After.', shows: 'amused', if: { trust: 60 } },
    ],
  },
  'can-you-say-yes': {
    job: 'close',
    move: 'ask-commitment',
    say: 'Can you say yes to this as it stands?',
    when: { tentative: true },
    again: true,
    replies: [
      {
        say: 'Yes.',
        shows: 'neutral',
        cues: [{ id: 'any-can-you-say-yes-cue', caption: 'A hand comes across the table.', sound: 'chair' }],
      },
      { say: 'I can. Where do I sign?', shows: 'relieved', if: { calm: 50 } },
      { say: 'As it stands, yes.', shows: 'thinking' },
      { say: 'Yes, and I’m glad it was you I did it with.', shows: 'warm', if: { trust: 70 } },
    ],
  },
  'so-are-we-done': {
    job: 'press',
    move: 'ask-commitment',
    say: 'That’s it, then. Shall we call it agreed before somebody rings?',
    when: { tentative: true },
    misses: ['specific', 'open'],
    again: true,
    replies: [
      { say: 'Agreed.', shows: 'neutral' },
      { say: 'Let’s. Before I read it again.', shows: 'amused', if: { calm: 50 } },
      { say: 'Yes. All right. Agreed.', shows: 'weary' },
    ],
  },
  'thank-you': {
    job: 'tell',
    move: 'thank-and-close',
    say: 'Thank you. You were straight with me when it would have been easier not to be.',
    replies: [
      { say: 'It was work. But thank you.', shows: 'neutral' },
      { say: 'Likewise.', shows: 'neutral' },
      { say: 'You too. I’ll say so at home.', shows: 'warm', if: { trust: 60 } },
    ],
  },
  'one-more-look': {
    job: 'leave',
    move: 'recheck-own-limits',
    say: 'Give me five minutes. I want to read it once as if somebody else had brought it to me.',
    replies: [
      { say: 'Five. I’ll stand by the window.', shows: 'neutral' },
      { say: 'Now you make me want to do the same.', shows: 'thinking' },
      { say: 'I’d do that too.', shows: 'warm', if: { trust: 55 } },
    ],
  },
  'not-after-all': {
    job: 'leave',
    move: 'accept-no-deal',
    say: 'I’ve read it twice, and I can’t stand behind it. Better I say so before the ink.',
    again: true,
    replies: [
      { say: 'At this point. Well. Better now than later.', shows: 'weary' },
      { say: 'I’d have liked to hear that an hour ago.', shows: 'frustrated' },
      { say: 'That can’t have been easy to say. I’d rather have it straight.', shows: 'concerned', if: { trust: 60 } },
    ],
  },
  'other-way-after-all': {
    job: 'leave',
    move: 'walk-to-batna',
    say: 'We’re going to take our other way. Thank you for getting this far with us.',
    again: true,
    replies: [
      { say: 'Then I’ll tell mine tonight.', shows: 'cold' },
      { say: 'I don’t follow it. But it’s yours to decide.', shows: 'surprised' },
      { say: 'If it turns out worse, you have my number.', shows: 'concerned', if: { trust: 60 } },
    ],
  },
}
