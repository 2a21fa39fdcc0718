/** The shelf of case folders: what can be played, what is under way, and a place for one's own scenario file. */
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import type { ShelfGroup } from '../../core/model/scenario.ts'
import { words } from '../dom/words.ts'
import { Icon } from '../dom/icons.tsx'
import { Folder, type FolderCard } from './folder.tsx'

interface FileRemarks {
  readonly name: string
  readonly isPlayable: boolean
  readonly findings: readonly Diagnostic[]
}

export interface LibraryProps {
  readonly cards: readonly FolderCard[]
  readonly resume?: { readonly title: string; readonly words: string }
  /** What was said about files that were opened. */
  readonly remarks: readonly FileRemarks[]
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onContinue: () => void
  readonly onFile: (file: File) => void
  readonly onSettings: () => void
  readonly onProgress: () => void
  readonly onHandbook: () => void
}

export function Library(props: LibraryProps): JSX.Element {
  const { cards, resume, remarks, onFile } = props
  const [isOver, setOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file) onFile(file)
  }
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <main
      class={`library ${isOver ? 'taking' : ''}`}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Head {...props} />
      {remarks.map((each) => (
        <Remarks key={each.name} {...each} />
      ))}
      {resume && (
        <section class="resume" aria-labelledby="resume-title">
          <div>
            <h2 id="resume-title">
              {words.library.resume}: {resume.title}
            </h2>
            <p>{resume.words}</p>
          </div>
          <button class="button" type="button" data-continue onClick={props.onContinue}>
            {words.library.continue}
          </button>
        </section>
      )}
      {[...new Set(cards.map((card) => card.group))].map((group) => (
        <Shelf key={group} {...props} group={group} cards={cards.filter((card) => card.group === group)} />
      ))}
    </main>
  )
}

function Shelf({ group, cards, onOpen, onRemove }: LibraryProps & { readonly group: ShelfGroup | undefined }) {
  const id = useId()
  return (
    <section class="shelves" aria-labelledby={id}>
      <h2 id={id}>{words.library.shelves[group ?? 'others']}</h2>
      <ul class="shelf">
        {cards.map((card) => (
          <Folder key={card.id} card={card} onOpen={onOpen} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  )
}

function Head({ onFile, onSettings, onProgress, onHandbook }: LibraryProps): JSX.Element {
  return (
    <header class="page-head library-head">
      <div>
        <h1>{words.name}</h1>
        <p class="quiet">{words.tagline}</p>
      </div>
      <div class="head-tools">
        <button class="button" type="button" data-progress onClick={onProgress}>
          {words.library.progress}
        </button>
        <button class="button" type="button" data-handbook onClick={onHandbook}>
          {words.library.handbook}
        </button>
        <label class="button file-button">
          {words.library.openFile}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            class="hidden-words"
            onChange={(event) => pick(event.currentTarget, onFile)}
          />
        </label>
        <button class="button icon" type="button" onClick={onSettings} aria-label={words.library.settings}>
          <Icon name="settings" />
        </button>
      </div>
    </header>
  )
}

function pick(input: HTMLInputElement, onFile: (file: File) => void): void {
  const [file] = input.files ?? []
  if (file) onFile(file)
  input.value = ''
}

/** What keeps a file from being played stands open; what would make it better can be unfolded. */
function Remarks({ name, isPlayable, findings }: FileRemarks): JSX.Element {
  if (!isPlayable) {
    return (
      <section class="problems card" role="alert">
        <h2>{words.library.cannotBePlayed(name)}</h2>
        <Findings findings={findings} />
      </section>
    )
  }
  return (
    <details class="problems card">
      <summary>{words.library.couldBeBetter(name, findings.length)}</summary>
      <Findings findings={findings} />
    </details>
  )
}

function Findings({ findings }: Pick<FileRemarks, 'findings'>): JSX.Element {
  return (
    <ul>
      {findings.map((finding, index) => (
        <li key={index}>
          <b>{words.library.at(finding.line, finding.column)}</b> <code>{finding.code}</code> {finding.message}
          <br />
          <span class="quiet">
            {words.library.cure}: {finding.cure}
          </span>
        </li>
      ))}
    </ul>
  )
}
