/** Every fixed word that views of play are made of, in English. No scenario's words. */
export const PLAY_WORDS = {
  stages: { prepare: 'Prepare', exchange: 'Exchange', bargain: 'Bargain', conclude: 'Conclude' },
  trouble: { stuck: 'stuck', away: 'empty chair' },
  round: (now: number, of: number) => `Round ${now} of ${of}`,
  board: { title: 'On the table', open: 'open', offered: 'offered', agreed: 'agreed', stuck: 'stuck' },
  remark: {
    tentative: (words: string) => `Agreed so far, not signed: ${words}.`,
    standing: (name: string, words: string, worth: number) =>
      `${name} proposes: ${words}. Worth ${worth} points to you.`,
    proposed: (words: string, worth: number) =>
      `Put to both of you in confidence: ${words}. Worth ${worth} points to you.`,
    preferred: (count: number, words: string) =>
      `Of the ${count === 2 ? 'two' : 'three'}, this one is read longest: ${words}.`,
    away: 'The other chair is empty.',
  },
  framings: {
    plain: { words: 'Here is what we propose.', note: 'The terms, and nothing else.' },
    reasoned: {
      words: 'Here is what we propose, and why each part is there.',
      note: 'Gives the reason with the terms.',
    },
    trade: {
      words: 'If you can move where it matters to us, we move where it matters to you.',
      note: 'Makes every give depend on a get.',
    },
    'cost-named': {
      words: 'This part costs us, and we are putting it in because it counts for you.',
      note: 'Names what the offer costs us.',
    },
  },
  faces: {
    neutral: 'looks even',
    warm: 'looks warm',
    amused: 'looks amused',
    thinking: 'is thinking',
    sceptical: 'looks doubtful',
    concerned: 'looks worried',
    frustrated: 'looks frustrated',
    angry: 'looks angry',
    hurt: 'looks hurt',
    weary: 'looks tired',
    surprised: 'looks surprised',
    cold: 'looks closed',
    relieved: 'looks relieved',
    anxious: 'looks anxious',
    proud: 'holds the head high',
    scornful: 'looks scornful',
    embarrassed: 'looks embarrassed',
    moved: 'looks moved',
  },
  emptyChair: (name: string) => `${name}’s chair is empty.`,
  person: (name: string, face: string) => `${name} ${face}.`,
  issue: (label: string, word: string) => `${label}: ${word}.`,
  you: 'You',
} as const
