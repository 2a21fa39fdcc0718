/** What the trainee knows, in their own notebook: needs, cues, offers, words, notes. Nothing hidden is in it. */
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { NotebookView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Dialog } from '../dom/dialog.tsx'
import { Authored } from '../dom/authored.tsx'

interface NotebookProps {
  readonly notebook: NotebookView
  readonly onNote: (text: string, cues: readonly string[]) => void
  readonly onClose: () => void
}

export function NotebookPanel({ notebook, onNote, onClose }: NotebookProps): JSX.Element {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const tick = (id: string): void =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])
  const note = (text: string): void => {
    onNote(text, ticked)
    setTicked([])
  }
  return (
    <Dialog title={words.notebook.title} close={words.notebook.close} size="wide" onClose={onClose}>
      <div class="notebook">
        <div class="notebook-page">
          <Interests notebook={notebook} />
          <Signs notebook={notebook} ticked={ticked} onTick={tick} />
          <Notes notebook={notebook} joins={ticked.length > 1} onNote={note} />
        </div>
        <div class="notebook-page">
          <Offers notebook={notebook} />
          <Part title={words.notebook.said} count={notebook.said.length}>
            {notebook.said.map((said, index) => (
              <li key={index}>
                <Turn turn={said.turn} /> <b>{said.who}</b> <Authored>{said.words}</Authored>
              </li>
            ))}
          </Part>
        </div>
      </div>
    </Dialog>
  )
}

interface SignsProps {
  readonly notebook: NotebookView
  readonly ticked: readonly string[]
  readonly onTick: (id: string) => void
}

/** What was noticed, each sign once, to be ticked where it belongs with others. */
function Signs({ notebook, ticked, onTick }: SignsProps): JSX.Element {
  const signs = notebook.cues.filter(({ id }, index, all) => all.findIndex((cue) => cue.id === id) === index)
  return (
    <Part
      title={words.notebook.cues}
      count={signs.length}
      hint={signs.length > 1 ? words.notebook.joinHint : undefined}
    >
      {signs.map((cue) => (
        <li key={cue.id}>
          <label class="sign">
            <input type="checkbox" checked={ticked.includes(cue.id)} onChange={() => onTick(cue.id)} />
            <span>
              <Turn turn={cue.turn} /> <Authored>{cue.caption}</Authored>
            </span>
          </label>
        </li>
      ))}
    </Part>
  )
}

interface PageProps {
  readonly notebook: NotebookView
}

function Interests({ notebook }: PageProps): JSX.Element {
  return (
    <Part title={words.notebook.interests} count={notebook.interests.length}>
      {notebook.interests.map((interest) => (
        <li key={interest.label}>
          <b>
            <Authored>{interest.label}</Authored>
          </b>{' '}
          <span class="tag">{words.notebook[interest.how]}</span>
          <br />
          <Authored>{interest.need}</Authored>
        </li>
      ))}
    </Part>
  )
}

function Offers({ notebook }: PageProps): JSX.Element {
  return (
    <Part title={words.notebook.offers} count={notebook.offers.length}>
      {notebook.offers.map((offer, index) => (
        <li key={index}>
          <b>{words.notebook.by[offer.by]}</b>, {words.notebook.round(offer.round)}: <Authored>{offer.words}</Authored>{' '}
          <b class="small">{words.notebook.worth(offer.worth)}</b>
        </li>
      ))}
    </Part>
  )
}

function Turn({ turn }: { readonly turn: number }): JSX.Element {
  return (
    <span class="turn">
      <span class="hidden-words">{words.notebook.turn} </span>
      {turn}
    </span>
  )
}

interface NotesProps {
  readonly notebook: NotebookView
  /** Signs are ticked, and the note says what they say together. */
  readonly joins: boolean
  readonly onNote: (text: string) => void
}

function Notes({ notebook, joins, onNote }: NotesProps): JSX.Element {
  const [text, setText] = useState('')
  const add = (event: Event): void => {
    event.preventDefault()
    if (text.trim() === '') return
    onNote(text.trim())
    setText('')
  }
  const asked = joins ? words.notebook.joined : words.notebook.note
  return (
    <Part title={words.notebook.notes} count={1}>
      {notebook.notes.map((note, index) => (
        <li key={index}>
          {note.text}
          {note.joins.length > 0 && <p class="small">{words.notebook.joins(note.joins.join(' · '))}</p>}
        </li>
      ))}
      <li class="note-form">
        <form onSubmit={add}>
          <label>
            <span class="hidden-words">{asked}</span>
            <input
              type="text"
              maxLength={500}
              value={text}
              placeholder={asked}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <button class="button" type="submit">
            {joins ? words.notebook.join : words.notebook.add}
          </button>
        </form>
        <p class="small" role="status">
          {outcomeOf(notebook)}
        </p>
      </li>
    </Part>
  )
}

/** What came of the last note, if it joined signs. */
function outcomeOf({ notes }: NotebookView): string {
  const last = notes.at(-1)
  if (!last || last.joins.length < 2) return ''
  return last.found === undefined ? words.notebook.notYet : words.notebook.cameOut(last.found)
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}

function Part({ title, count, hint, children }: PartProps): JSX.Element {
  return (
    <section class="notebook-part">
      <h3>{title}</h3>
      {hint !== undefined && <p class="small quiet">{hint}</p>}
      {count === 0 ? <p class="quiet">{words.notebook.none}</p> : <ul>{children}</ul>}
    </section>
  )
}
