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
  missing: {
    title: 'A part of the program did not come.',
    words:
      'Your session is kept up to the last move. See that you are connected, then load the page again; if that changes nothing, try again in a few minutes.',
  },
  renewed:
    'The program has been renewed meanwhile, so the page was loaded again. Nothing is lost: go on where you were.',
  noStorage:
    'This browser keeps nothing for this page: a session is gone when the page is closed. In the debrief you can save it as a file.',
  storageFull:
    'This device refuses to keep the session any further. Play on; save it as a file if you want to keep it.',
  copied: 'This session has gone on in another tab. What you do here is kept as a session of its own.',
  noSession: 'There is no such session on this device.',
  noScenario: 'There is no such scenario here.',
  noEvent: (id: string) => `The talks do not come to “${id}” this time, so they begin at the start.`,
  noScenarioFor: (id: string) => `The scenario “${id}” is not on this device.`,
  noVersionFor: (id: string) =>
    `The version of “${id}” that it was played with is not on this device, and the file does not hold it.`,
  setAside: (why: string) => `A saved session was set aside, and nothing in it was changed. ${why}`,
  notThisFile: (why: string) => `That file was not opened. ${why}`,
  onShelf: (title: string) => `“${title}” is on the shelf. It stays on this device until you remove it.`,
  offShelf: (title: string) => `“${title}” is off the shelf. Sessions that were played with it stay.`,
  fromFile: 'From your file',
  beside: 'Laid out with this page',
  underWay: 'Under way',
  best: (handling: number, attempts: number) =>
    `Best so far: handling ${handling} · ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`,
  noRoom: 'The room cannot be drawn here. Everything is in the words.',
  noSound: 'Sound could not be loaded. Every sound is also said in words.',
  debriefAtWork: 'Going through the talks again…',
  olderVersion: (title: string) =>
    `“${title}” has changed since this session was played. It is shown with the version that the file holds.`,
  olderModel:
    'This session was begun with an earlier version of the program. Your choices were played again with this one, so some of its numbers may differ.',
  notThisLink: (why: string) => `The session in that link was not opened. ${why}`,
  handed: 'This session came by a link. It is not kept on this device; save it as a file to keep it.',
  notComparable: 'Only two tries at the same scenario can be put side by side.',
  desk: {
    broken: (path: string, findings: string) => `${path} cannot be played, so the page stays as it was. ${findings}`,
    reloaded: (
      path: string,
      { carried, remarks }: { readonly carried: readonly [number, number] | undefined; readonly remarks: number },
    ) =>
      [
        `${path} was loaded again.`,
        carried && `${carried[0]} of ${carried[1]} choices were played on it.`,
        remarks > 0 && `The check has ${remarks === 1 ? 'one remark' : `${remarks} remarks`} on it.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  erased: 'Everything kept on this device is gone.',
} as const
