/** The home page: the shelf, the session under way, and a place for one's own file. */
import type { Scenario } from '../../core/model/scenario.ts'
import { words } from '../../views/dom/words.ts'
import { saveRefusalWords } from '../../core/present/save-refusal-words.ts'
import { Library } from '../../views/overlay/index.ts'
import { readLibrary } from '../library.ts'
import type { GivenFile } from '../open-file.ts'
import { findOwn, readBeside, takeIn, takeOff, type FileRemarks } from '../own-scenarios.ts'
import { tell, type Page, type Shared } from '../shared.ts'
import { loadScenario } from '../shelf.ts'
import { drawPage } from './frame.tsx'
import { shelfProps, type Drawing } from './shelf-props.ts'

export async function openLibraryPage(shared: Shared): Promise<Page> {
  let library = await readLibrary(shared)
  let remarks: readonly FileRemarks[] = []
  let drawing: Drawing | undefined
  let isClosed = false

  function draw(): void {
    const page = <Library {...shelfProps(library, drawing)} remarks={remarks} {...wishes} />
    if (!isClosed) drawPage(shared, page)
  }

  const wishes = {
    onOpen(id: string) {
      void findToPlay(id).then((scenario) => scenario && play(shared, scenario))
    },
    onContinue() {
      if (library.underWay) shared.go({ screen: 'play', session: library.underWay.id })
    },
    onFile(file: File) {
      void readFile(file).then(take)
    },
    onRemove(id: string) {
      const title = library.own.find(({ hash }) => hash === id)?.title ?? ''
      void takeOff(shared, id).then(() => {
        tell(shared, { id: 'file', words: words.app.offShelf(title) })
        return refresh()
      })
    },
    onSettings: () => shared.change({ areSettingsOpen: true }),
    onProgress: () => shared.go({ screen: 'progress' }),
    onHandbook: () => shared.go({ screen: 'handbook' }),
  }

  function findToPlay(id: string): Promise<Scenario | undefined> {
    const isOwn = library.own.some(({ hash }) => hash === id)
    return isOwn ? findOwn(shared, id) : loadScenario(id, shared.visit().settings.language)
  }

  async function refresh(): Promise<void> {
    library = await readLibrary(shared)
    draw()
  }

  async function take(given: GivenFile): Promise<void> {
    remarks = given.kind === 'scenario' ? remarksOn(given) : []
    await openGiven(shared, given)
    await refresh()
  }

  draw()
  // The shelf does not wait for its pictures, and does without them if they cannot be had.
  loadDrawing().then(
    (loaded) => {
      drawing = loaded
      draw()
    },
    () => {},
  )
  void readBeside(shared).then((found) => {
    remarks = [...remarks, ...found]
    return refresh()
  })
  return { redraw: draw, close: () => (isClosed = true) }
}

async function play(shared: Shared, scenario: Scenario): Promise<void> {
  const { startSession } = await import('../new-session.ts')
  shared.go({ screen: 'play', session: await startSession(shared, scenario, { mode: 'practice' }) })
}

async function openGiven(shared: Shared, given: GivenFile): Promise<void> {
  if (given.kind === 'session') await resume(shared, given)
  if (given.kind === 'scenario' && given.scenario) {
    await takeIn(shared, given.scenario, given.text)
    tell(shared, { id: 'file', words: words.app.onShelf(given.scenario.title) })
  }
  if (given.kind === 'refused')
    tell(shared, { id: 'file', words: words.app.notThisFile(saveRefusalWords(given.refusal, words)) })
}

async function resume(shared: Shared, { log, embedded }: GivenFile & { kind: 'session' }): Promise<void> {
  const { startFromLog } = await import('../new-session.ts')
  const session = await startFromLog(shared, log, embedded)
  if (session !== undefined) shared.go({ screen: 'play', session })
}

function remarksOn({ name, scenario, diagnostics }: GivenFile & { kind: 'scenario' }): FileRemarks[] {
  return diagnostics.length === 0 ? [] : [{ name, isPlayable: scenario !== undefined, findings: diagnostics }]
}

async function readFile(file: File): Promise<GivenFile> {
  const { readGivenFile } = await import('../open-file.ts')
  return readGivenFile(file)
}

async function loadDrawing(): Promise<Drawing> {
  const [{ loadPeople, personSvg }, { coverOf }] = await Promise.all([
    import('../../views/dom/person-svg.ts'),
    import('../../views/room/cover.ts'),
  ])
  await loadPeople()
  return { person: (looks) => personSvg(looks, 'neutral'), room: coverOf }
}
