/** The home page: the shelf, the session under way, and a place for one's own file. */
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import { APP_WORDS } from '../../core/present/text/app-en.ts'
import { saveRefusalWords } from '../../core/session/save-refusals.ts'
import { Library } from '../../views/overlay/index.ts'
import { readLibrary } from '../library.ts'
import type { GivenFile } from '../open-file.ts'
import { tell, type Page, type Shared } from '../shared.ts'
import { loadScenario } from '../shelf.ts'
import { keepScenario } from '../storage/scenarios.ts'
import { drawPage } from './frame.tsx'
import { shelfProps, type Portrait } from './shelf-props.ts'

export async function openLibraryPage(shared: Shared): Promise<Page> {
  let library = await readLibrary(shared)
  let problems: readonly Diagnostic[] = []
  let portrait: Portrait | undefined
  let isClosed = false

  function draw(): void {
    const page = <Library {...shelfProps(library, shared.visit().visitors, portrait)} problems={problems} {...wishes} />
    if (!isClosed) drawPage(shared, page)
  }

  const wishes = {
    onOpen(id: string) {
      const visitor = shared.visit().visitors.find(({ hash }) => hash === id)
      void Promise.resolve(visitor ?? loadScenario(id)).then((scenario) => scenario && play(shared, scenario))
    },
    onContinue() {
      if (library.underWay) shared.go({ screen: 'play', session: library.underWay.id })
    },
    onFile(file: File) {
      void readFile(file).then(take)
    },
    onSettings: () => shared.change({ areSettingsOpen: true }),
  }

  async function take(given: GivenFile): Promise<void> {
    problems = given.kind === 'scenario' && given.scenario === undefined ? given.diagnostics : []
    if (given.kind === 'session') await resume(shared, given)
    if (given.kind === 'scenario' && given.scenario) await welcome(shared, given.scenario, given.text)
    if (given.kind === 'refused')
      tell(shared, { id: 'file', words: APP_WORDS.notThisFile(saveRefusalWords(given.refusal)) })
    library = await readLibrary(shared)
    draw()
  }

  draw()
  // The shelf does not wait for its pictures, and does without them if they cannot be had.
  loadPortraits().then(
    (loaded) => {
      portrait = loaded
      draw()
    },
    () => {},
  )
  return { redraw: draw, close: () => (isClosed = true) }
}

async function play(shared: Shared, scenario: Scenario): Promise<void> {
  const { startSession } = await import('../new-session.ts')
  shared.go({ screen: 'play', session: await startSession(shared, scenario, { mode: 'practice' }) })
}

async function resume(shared: Shared, { log }: GivenFile & { kind: 'session' }): Promise<void> {
  const { startFromLog } = await import('../new-session.ts')
  const session = await startFromLog(shared, log)
  if (session !== undefined) shared.go({ screen: 'play', session })
}

async function welcome(shared: Shared, scenario: Scenario, text: string): Promise<void> {
  shared.change({ visitors: [scenario, ...shared.visit().visitors.filter(({ hash }) => hash !== scenario.hash)] })
  // Where it cannot be kept, its sessions end with this visit.
  await keepScenario(shared.cabinet, scenario.hash, text).catch(() => {})
  tell(shared, { id: 'file', words: APP_WORDS.onShelf(scenario.title) })
}

async function readFile(file: File): Promise<GivenFile> {
  const { readGivenFile } = await import('../open-file.ts')
  return readGivenFile(file)
}

async function loadPortraits(): Promise<Portrait> {
  const { loadPeople, personSvg } = await import('../../views/dom/person-svg.ts')
  await loadPeople()
  return (looks) => personSvg(looks, 'neutral')
}
