/** The shelf of case folders: what can be played, what is under way, and a place for one's own scenario file. */
import type { JSX } from 'preact'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import { words } from '../../core/present/text/words.ts'
import { Icon } from '../dom/icons.tsx'

export interface FolderCard {
  readonly id: string
  readonly title: string
  readonly trade: string
  readonly minutes: number
  readonly teaser: string
  readonly practises: string
  /** One line about the best debrief, or that it is under way. */
  readonly standing?: string
  /** SVG text of the counterpart. */
  readonly portrait?: string
}

export interface LibraryProps {
  readonly cards: readonly FolderCard[]
  readonly resume?: { readonly title: string; readonly words: string }
  readonly problems: readonly Diagnostic[]
  readonly onOpen: (id: string) => void
  readonly onContinue: () => void
  readonly onFile: (file: File) => void
  readonly onSettings: () => void
}

export function Library(props: LibraryProps): JSX.Element {
  const { cards, resume, problems } = props
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) props.onFile(file)
  }
  return (
    <main class="library" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <header class="page-head library-head">
        <div>
          <h1>{words.name}</h1>
          <p class="quiet">{words.tagline}</p>
        </div>
        <div class="head-tools">
          <label class="button file-button">
            {words.library.openFile}
            <input
              type="file"
              accept=".yaml,.yml"
              class="hidden-words"
              onChange={(event) => pick(event.currentTarget, props.onFile)}
            />
          </label>
          <button class="button icon" type="button" onClick={props.onSettings} aria-label={words.library.settings}>
            <Icon name="settings" />
          </button>
        </div>
      </header>
      {problems.length > 0 && <Problems problems={problems} />}
      {resume && (
        <section class="resume">
          <div>
            <h2>
              {words.library.resume}: {resume.title}
            </h2>
            <p>{resume.words}</p>
          </div>
          <button class="button" type="button" data-continue onClick={props.onContinue}>
            {words.library.continue}
          </button>
        </section>
      )}
      <h2 class="shelf-title">{words.library.start}</h2>
      <ul class="shelf">
        {cards.map((card) => (
          <Folder key={card.id} card={card} onOpen={props.onOpen} />
        ))}
      </ul>
    </main>
  )
}

function pick(input: HTMLInputElement, onFile: (file: File) => void): void {
  const [file] = input.files ?? []
  if (file) onFile(file)
  input.value = ''
}

function Folder({ card, onOpen }: { readonly card: FolderCard; readonly onOpen: (id: string) => void }): JSX.Element {
  return (
    <li>
      <button class="folder-card card" type="button" data-scenario={card.id} onClick={() => onOpen(card.id)}>
        <span
          class="portrait"
          aria-hidden="true"
          {...(card.portrait !== undefined && { dangerouslySetInnerHTML: { __html: card.portrait } })}
        />
        <span class="folder-words">
          <span class="folder-title">{card.title}</span>
          <span>{card.teaser}</span>
          <span class="quiet">
            {words.library.practises}: {card.practises}
          </span>
          <span class="tags">
            <span class="tag">{card.trade}</span>
            <span class="tag">{words.library.minutes(card.minutes)}</span>
          </span>
          <b class="standing">{card.standing ?? words.library.new}</b>
        </span>
      </button>
    </li>
  )
}

function Problems({ problems }: { readonly problems: readonly Diagnostic[] }): JSX.Element {
  return (
    <section class="problems card" role="alert">
      <h2>{words.library.findings}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <b>{words.library.at(problem.line, problem.column)}</b> <code>{problem.code}</code> {problem.message}
            <br />
            <span class="quiet">
              {words.library.cure}: {problem.cure}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
