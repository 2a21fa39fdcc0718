/** What the program says about itself, in English: storage, files, faults. */
export const APP_WORDS = {
  saveFile: 'Save the session as a file',
  download: 'Save it as a file',
  dismiss: 'All right',
  fault: {
    title: 'Something in the program broke.',
    words: 'It is not your doing. The session is kept up to the last move; loading the page again goes on from there.',
    reload: 'Load the page again',
    goOn: 'Go on as it is',
  },
  noStorage:
    'This browser keeps nothing for this page: a session is gone when the page is closed. In the debrief you can save it as a file.',
  storageFull:
    'This device refuses to keep the session any further. Play on; save it as a file if you want to keep it.',
  copied: 'This session has gone on in another tab. What you do here is kept as a session of its own.',
  noSession: 'There is no such session on this device.',
  noScenario: 'There is no such scenario here.',
  noEvent: (id: string) => `The talks do not come to “${id}” this time, so they begin at the start.`,
  noScenarioFor: (id: string) => `The scenario “${id}” is not on this device.`,
  setAside: (why: string) => `A saved session was set aside, and nothing in it was changed. ${why}`,
  notThisFile: (why: string) => `That file was not opened. ${why}`,
  onShelf: (title: string) => `“${title}” is on the shelf for this visit.`,
  fromFile: 'From your file',
  underWay: 'Under way',
  best: (handling: number, attempts: number) =>
    `Best so far: handling ${handling} · ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`,
  noRoom: 'The room cannot be drawn here. Everything is in the words.',
  noSound: 'Sound could not be loaded. Every sound is also said in words.',
  debriefAtWork: 'Going through the talks again…',
  notComparable: 'Only two tries at the same scenario can be put side by side.',
  erased: 'Everything kept on this device is gone.',
} as const
