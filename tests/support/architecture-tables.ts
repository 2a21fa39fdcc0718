/**
 * Who may lean on whom, as data: one row per folder and per package, each with the reason that a failure shows.
 * Knows nothing about how the rules are checked. Paths are relative to `src`.
 */

export interface FolderRow {
  readonly folder: string
  /** Folders it may import besides itself; a trailing `/` means every folder below. */
  readonly mayImport: readonly string[]
  /** Of those, the folders that give types only. */
  readonly typesOnly?: readonly string[]
  /** Of those, the folders that may be loaded by `import()` only; types are free. */
  readonly loadedLater?: readonly string[]
  /** Folders outside `src` it may take files from. */
  readonly outside?: readonly string[]
  readonly reason: string
}

export interface PackageRow {
  readonly names: readonly string[]
  readonly owners: readonly string[]
  readonly reason: string
}

const NOUNS = ['core/lib', 'core/model']
const CRAFT = [...NOUNS, 'core/strategy', 'core/deals']
const TALKS = [...CRAFT, 'core/engine']
const TALKS_AND_LOG = [...TALKS, 'core/session']
const TALKS_LOG_AND_SCORES = [...TALKS_AND_LOG, 'core/scoring']

const VIEW_REASON =
  'a view draws what core/present hands it and never asks the game itself; views share only views/dom, so that each can be taken out'

function viewRow(folder: string): FolderRow {
  return {
    folder,
    mayImport: ['core/present', 'core/lib', 'core/model', 'views/dom'],
    typesOnly: ['core/model'],
    outside: ['assets'],
    reason: VIEW_REASON,
  }
}

export const FOLDERS: readonly FolderRow[] = [
  { folder: 'core/lib', mayImport: [], reason: 'lib is the ground floor: it knows nothing about negotiation' },
  { folder: 'core/model', mayImport: ['core/lib'], reason: 'nouns do not depend on the rules that use them' },
  { folder: 'core/strategy', mayImport: NOUNS, reason: 'the craft is data about moves and causes, not about turns' },
  { folder: 'core/deals', mayImport: NOUNS, reason: 'what a package is worth does not depend on how talks go' },
  { folder: 'core/scenario', mayImport: CRAFT, reason: 'reading a file must not need the running game' },
  { folder: 'core/engine', mayImport: CRAFT, reason: 'the engine gets a Scenario; it never reads files or scores' },
  { folder: 'core/session', mayImport: TALKS, reason: 'a log replays the engine and knows nothing about scores' },
  { folder: 'core/scoring', mayImport: TALKS_AND_LOG, reason: 'scores are computed from the log, after the fact' },
  {
    folder: 'core/learning',
    mayImport: TALKS_LOG_AND_SCORES,
    reason: 'what many sessions show is computed from their logs; it steers nothing and keeps nothing',
  },
  {
    folder: 'core/solver',
    mayImport: TALKS_LOG_AND_SCORES,
    reason: 'the solver tries moves out; nothing it finds may steer the talks',
  },
  {
    folder: 'core/policies',
    mayImport: TALKS_LOG_AND_SCORES,
    reason: 'a simulated trainee plays by the same rules as a person',
  },
  {
    folder: 'core/check',
    mayImport: [...TALKS_LOG_AND_SCORES, 'core/scenario', 'core/solver', 'core/policies'],
    reason: "the author's linter may use everything but what is shown on a screen",
  },
  {
    folder: 'core/present',
    mayImport: [...TALKS_LOG_AND_SCORES, 'core/learning'],
    reason: 'present turns state into plain view data; it reads no files and looks nothing up in the solver',
  },
  viewRow('views/dom'),
  viewRow('views/overlay'),
  viewRow('views/report'),
  viewRow('views/room'),
  viewRow('views/study'),
  viewRow('views/workshop'),
  viewRow('views/sound'),
  {
    folder: 'app',
    mayImport: ['core/', 'views/'],
    loadedLater: ['views/room', 'views/studio'],
    outside: ['assets', 'scenarios'],
    reason: 'app wires everything; the room comes by import(), because the first choices must not wait for Phaser',
  },
  { folder: 'cli', mayImport: ['core/'], reason: 'the command line is thin: it calls core and prints' },
  { folder: 'main.ts', mayImport: ['app'], reason: 'main finds the root element and calls app, nothing else' },
]

const DOM_VIEWS = ['views/dom', 'views/overlay', 'views/report', 'views/studio', 'views/study', 'views/workshop']

export const PACKAGES: readonly PackageRow[] = [
  { names: ['phaser'], owners: ['views/room'], reason: 'the game is fully playable without the drawn room' },
  { names: ['preact'], owners: [...DOM_VIEWS, 'app'], reason: 'only what makes DOM needs a DOM library' },
  { names: ['howler'], owners: ['views/sound'], reason: 'sound is one view among others' },
  { names: ['xstate'], owners: ['core/engine', 'app'], reason: 'the machine is the outline of talks and of screens' },
  {
    names: ['yaml', 'zod'],
    owners: ['core/scenario'],
    reason: 'there is one gate between text and Scenario; inside it nobody parses or checks again',
  },
  {
    names: ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/bricolage-grotesque'],
    owners: ['views/dom', 'app'],
    reason: 'type is chosen in one place',
  },
]

export const NODE_OWNERS: PackageRow = {
  names: ['node built-ins'],
  owners: ['cli'],
  reason: 'everything else in src runs in a browser',
}

/** Globals core may not touch. `Math` is allowed, `Math.random` is not. */
export const FORBIDDEN_IN_CORE: Readonly<Record<string, string>> = {
  Date: 'core has no clock: a session must replay exactly, on any day',
  'Math.random': 'the only randomness is the seed in the state (core/lib/rng)',
  performance: 'core has no clock: a session must replay exactly',
  setTimeout: 'nothing in core waits',
  setInterval: 'nothing in core waits',
  queueMicrotask: 'nothing in core waits',
  await: 'nothing in core waits: advance answers at once',
  window: 'core runs without a screen',
  document: 'core runs without a screen',
  navigator: 'core runs without a browser',
  localStorage: 'core stores nothing',
  fetch: 'core asks nobody: the product makes no requests',
  process: 'core runs in a browser too',
  globalThis: 'core reaches the outside through its arguments only',
  eval: 'scenario text is never code',
  Function: 'scenario text is never code',
}

export const LONGEST_FILE_LINES = 400

/** Tables of words: one entry after another, longer than code may be. */
export const TEXT_TABLES: readonly RegExp[] = [/^core\/present\/text\//, /^core\/strategy\/.*cards/]

/** Planned rows of the table whose folder may still be empty. */
export const NOT_YET_BUILT: readonly string[] = ['core/solver']
