/** How an English-speaking counterpart answers offers where the author wrote nothing. Says no figure: the table shows them. */
import type { OfferReplyKind } from '../../model/scenario.ts'
import type { Speech } from '../../model/speech.ts'

export const OFFER_REPLIES_EN: Readonly<Record<OfferReplyKind, readonly Speech[]>> = {
  accepts: [
    { say: 'All right. That I can sign.', shows: 'neutral' },
    { say: 'I can work with that.', shows: 'thinking' },
    { say: 'Yes. Write it down like that.', shows: 'neutral' },
    { say: 'That does it. I didn’t think we would get there.', shows: 'relieved' },
    { say: 'You’ve thought about my side of this. Yes.', shows: 'warm', if: { trust: 60 } },
  ],
  counters: [
    { say: 'I’ve moved it about a little. See what you think.', shows: 'neutral' },
    { say: 'Not quite. Here’s how I would turn it.', shows: 'thinking' },
    { say: 'Some of that, yes. Not all of it at once.', shows: 'neutral' },
    { say: 'Give me this instead, and look at what you get for it.', shows: 'thinking' },
    { say: 'Closer. Let me move two things round.', shows: 'warm', if: { trust: 55, calm: 50 } },
  ],
  refuses: [
    { say: 'That one goes back across the table, I’m afraid.', shows: 'neutral' },
    { say: 'No. I couldn’t carry that home.', shows: 'neutral' },
    { say: 'It doesn’t reach. I’ve nothing to add to it.', shows: 'weary' },
    { say: 'I’ve looked at it both ways. No.', shows: 'sceptical' },
    { say: 'I wish I could. I can’t.', shows: 'concerned', if: { trust: 60 } },
  ],
  insulted: [
    { say: 'Shall we both agree that page got lost?', shows: 'sceptical' },
    { say: 'You can’t have meant to slide that across.', shows: 'surprised' },
    { say: 'I’ll pretend I didn’t read it.', shows: 'cold' },
    { say: 'That’s what you think this is worth. Good to know.', shows: 'angry' },
    { say: 'From somebody else I’d have expected that.', shows: 'hurt', if: { trust: 55 } },
  ],
  closed: [
    { say: 'No figures now.', shows: 'cold' },
    { say: 'Put that away, please. That isn’t what we’re talking about.', shows: 'neutral' },
    { say: 'You’re still doing sums. I’m not.', shows: 'frustrated' },
    { say: 'Later. There’s something else first.', shows: 'concerned' },
  ],
}
