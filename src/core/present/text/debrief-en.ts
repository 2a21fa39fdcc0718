/** Every fixed word of the debrief that is not about one session, in English. */
export const DEBRIEF_WORDS = {
  chapters: {
    label: 'Parts of the debrief',
    cool: 'Cool down',
    happened: 'What happened',
    thought: 'What you thought',
    true: 'What was true',
    principle: 'The principle',
    next: 'Next time',
  },
  sealedChapter: 'still sealed',
  kept: 'Kept with this session.',
  notKept: 'This device does not keep it. Save the session as a file to keep your words.',
  questions: {
    'cool-down': {
      ask: 'The talks are over. Breathe out. How did they leave you?',
      note: 'One line, for yourself. Naming a feeling loosens its grip on what you decide next.',
    },
    'first-sign': {
      ask: 'When did you first sense the block? What did you see or hear?',
      note: 'The first sign often comes before the first hard word.',
    },
    'how-known': {
      agreement: {
        ask: 'What would have made you walk, and did you pass it?',
        note: 'A line is only a line if it can be crossed.',
      },
      'no-commitment': {
        ask: 'You ended without a deal. What spoke for that, and how would you have known if you were wrong?',
        note: 'Name two signs, one of them something they did.',
      },
      deadlock: {
        ask: 'Which need had not come out, theirs or yours? Which question would have brought it?',
        note: 'Talks that run out often lack one question.',
      },
    },
    principle: {
      ask: 'What would you tell a friend who walks into a room like this one?',
      note: 'Your own words stay with you longer than ours.',
    },
    'next-time': {
      ask: 'What will you do in the first minute of the next block?',
      note: 'Say it as: when I see …, I will …',
    },
  },
  guess: {
    title: (name: string) => `What would ${name} say about it tonight?`,
    note: 'From 1, not at all, to 7, perfectly. Guess first; theirs is shown in the next part.',
    ask: {
      outcome: 'Content with what they got',
      self: 'Content with how they stood there',
      process: 'Content with how it was done',
      relationship: 'Content with how things stand between you',
    },
    give: 'That is my guess',
    given: 'Your guess is noted.',
    of: (score: number) => `${score} of 7`,
    yours: 'you',
    theirs: (name: string) => name,
    close: (gap: number) =>
      gap < 0.75
        ? 'On average your guess was within a point of theirs.'
        : `On average your guess was ${gap.toFixed(1)} points away.`,
    table: { about: 'About', yours: 'Your guess', theirs: 'Theirs' },
    none: 'You made no guess this time.',
  },
  quadrant: {
    title: 'Decision and outcome, apart',
    here: 'You were here',
    good: 'good choices',
    poor: 'better choices open',
    well: 'ended well',
    ill: 'ended badly',
    cells: { earned: 'Earned', unlucky: 'Unlucky', lucky: 'Lucky', open: 'Open to change' },
    luck: 'Luck',
  },
  believedTitle: 'What you believed, and how sure you were',
  sure: (percent: number) => `You were ${percent}% sure of the likeliest.`,
  conditions: {
    title: 'When no agreement is better',
    known: 'How it could be known',
    signals: 'Signs to look for, two at least, one of them in what they do',
    test: 'A fair test before leaving',
    ending: 'Then',
    guard: 'Guard against leaving wrongly',
    traps: 'Traps of signing and leaving',
    none: 'No trap was stepped into: nothing was signed that you were better off without, and nothing good was left lying.',
  },
  strategies: {
    title: 'The strategies you met here',
    card: 'Open its card',
    handbook: 'The handbook of strategies',
  },
  pair: {
    ask: (title: string) => `You have also played “${title}”. What principle do the two have in common?`,
    note: (about: string) => `Compare ${about}. What was alike beneath the surface, and what was not?`,
  },
  calibration: 'Over all your sessions',
  attempts: {
    title: 'Your tries',
    label: (n: number) => `Try ${n}`,
    from: (n: number, move: number) => `from move ${move} of try ${n}`,
    this: 'this one',
    compare: 'Compare with this one',
    compareBoth: (n: number) => `See it beside try ${n}`,
    look: 'Its debrief',
    goOn: 'Go on playing',
    branched: (n: number, move: number) => `This is another try, from move ${move} of try ${n}.`,
  },
  anotherDay: {
    title: 'Another day',
    words:
      'The same room and the same words, with something else behind them. Nothing that was true today needs to be true then.',
    go: 'Play it on another day',
  },
  compare: {
    title: 'Two tries, side by side',
    sides: ['First', 'Second'],
    which: ['The first try', 'The second try'],
    course: 'How they took it',
    courseNote: 'Their trust (line) and frustration (dashes) in both tries, 0 to 100. The shaded part is shared.',
    chart: 'Trust and frustration in both tries; the two lists below say the same in words',
    measures: 'The measures',
    change: 'Change',
    fromThere: 'From where they part',
    nothing: 'This try has no further move.',
    sealed: 'Its ratings open when the key moments in its debrief are answered.',
    debrief: 'To its debrief',
    shared: 'shared',
    feels: (trust: number, frustration: number) => `trust ${trust}, frustration ${frustration}`,
  },
} as const
