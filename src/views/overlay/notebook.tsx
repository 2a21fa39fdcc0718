/** What the trainee knows, in their own notebook: needs, cues, offers, words, notes. Nothing hidden is in it. */
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { NotebookView } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Dialog } from '../dom/dialog.tsx'

interface NotebookProps {
  readonly notebook: NotebookView
  readonly onNote: (text: string) => void
  readonly onClose: () => void
}

export function NotebookPanel({ notebook, onNote, onClose }: NotebookProps): JSX.Element {
  return (
    <Dialog title={words.notebook.title} close={words.notebook.close} size="wide" onClose={onClose}>
      <div class="notebook">
        <div class="notebook-page">
          <Interests notebook={notebook} />
          <Part title={words.notebook.cues} count={notebook.cues.length}>
            {notebook.cues.map((cue, index) => (
              <li key={index}>
                <Turn turn={cue.turn} /> {cue.caption}
              </li>
            ))}
          </Part>
          <Notes notebook={notebook} onNote={onNote} />
        </div>
        <div class="notebook-page">
          <Offers notebook={notebook} />
          <Part title={words.notebook.said} count={notebook.said.length}>
            {notebook.said.map((said, index) => (
              <li key={index}>
                <Turn turn={said.turn} /> <b>{said.who}</b> {said.words}
              </li>
            ))}
          </Part>
        </div>
      </div>
    </Dialog>
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
          <b>{interest.label}</b> <span class="tag">{words.notebook[interest.how]}</span>
          <br />
          {interest.need}
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
          <b>{words.notebook.by[offer.by]}</b>, {words.notebook.round(offer.round)}: {offer.words}{' '}
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

function Notes({ notebook, onNote }: Pick<NotebookProps, 'notebook' | 'onNote'>): JSX.Element {
  const [text, setText] = useState('')
  const add = (event: Event): void => {
    event.preventDefault()
    if (text.trim() === '') return
    onNote(text.trim())
    setText('')
  }
  return (
    <Part title={words.notebook.notes} count={1}>
      {notebook.notes.map((note, index) => (
        <li key={index}>{note.text}</li>
      ))}
      <li class="note-form">
        <form onSubmit={add}>
          <label>
            <span class="hidden-words">{words.notebook.note}</span>
            <input
              type="text"
              maxLength={500}
              value={text}
              placeholder={words.notebook.note}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <button class="button" type="submit">
            {words.notebook.add}
          </button>
        </form>
      </li>
    </Part>
  )
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly children: ComponentChildren
}

function Part({ title, count, children }: PartProps): JSX.Element {
  return (
    <section class="notebook-part">
      <h3>{title}</h3>
      {count === 0 ? <p class="quiet">{words.notebook.none}</p> : <ul>{children}</ul>}
    </section>
  )
}
