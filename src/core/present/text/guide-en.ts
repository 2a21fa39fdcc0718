/** The fixed words of the three ways to play, of hints and of the mentor, in English. */
export const GUIDE_WORDS = {
  modes: {
    title: 'How you want to play',
    guided: {
      name: 'Guided',
      words: 'A worked example first, hints when you ask, and a word from a mentor after each block.',
    },
    practice: { name: 'Practice', words: 'Nobody helps unless you ask for a hint.' },
    challenge: { name: 'Challenge', words: 'No hints, fewer rounds, and at a block your reading comes first.' },
  },
  example: {
    title: 'First, a worked example',
    scene:
      'Another room. Ines’s choir would like the parish hall until ten. Oskar keeps the keys: “Not past nine. I’ve said it. I don’t want to talk about it.”',
    steps: [
      {
        name: 'What she sees',
        words: 'He turns his key ring over and looks at the clock. When the rent comes up, he pours her more tea.',
      },
      {
        name: 'What she believes',
        words:
          'Something waits for him at home: 60%. He is still sore about the lights they left on in March: 25%. Something else: 15%. The clock speaks for the first, and the tea against the second.',
      },
      {
        name: 'What that leaves',
        words:
          'More rent answers neither. Saying sorry answers only the second. A question costs little, and its answer will tell the two apart.',
      },
      { name: 'What she says', words: '“What happens at your end, between nine and ten?”' },
      {
        name: 'What comes of it',
        words:
          '“My father sits up until I’m in.” The hour was never about the choir. With a second set of keys he is home at nine, and they sing until ten.',
      },
    ],
    moral:
      '“It’s ten, or we sing in the school” was there to be said as well. He would have held the door for them. Look, say how sure you are, and only then choose.',
  },
  hint: { ask: 'Hint', step: (n: number) => `step ${n} of 3`, done: 'all told' },
  noted: (step: number) => `You asked for hint ${step}.`,
  notice: 'What do you notice?',
  lookAround: 'Look at faces, hands, and what has moved since you sat down.',
  obstacle: 'Is the obstacle an idea, a position, a person, or a purpose? What speaks for it, and what against?',
  stages: {
    prepare: 'What is no deal worth to you?',
    exchange: 'Which need of theirs has not come out yet? Which question would bring it?',
    bargain: 'What would cost you little and count for them? What do you want for it?',
    conclude: 'Is there anything that could still come out after the yes?',
    closed: 'What would you do again?',
  },
  strategy: (name: string, is: string) => `What can be seen speaks for this: ${name}. ${is}`,
  offer: 'It may be time for an offer: move where it counts for them, and ask where it counts for you.',
  read: 'Before you act: read the room, and say how sure you are.',
  mentor: {
    resolved: (event: string) => `“${event}” is behind you.`,
    standing: (event: string) => `“${event}” was left standing.`,
    helped: (words: string, reason: string) => `What helped most: “${words}” ${reason}`,
    harmed: (words: string, reason: string) => `What stood in the way: “${words}” ${reason}`,
  },
} as const
