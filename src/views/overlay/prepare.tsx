/** A folder on a desk: the brief, what each option is worth, and the two lines the trainee draws before sitting down. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { PrepareView } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'

export interface PrepareProps {
  readonly title: string
  readonly view: PrepareView
  readonly onMove: (move: Move) => void
  readonly onLeave: () => void
}

export function Prepare({ title, view, onMove, onLeave }: PrepareProps): JSX.Element {
  return (
    <main class="prepare">
      <header class="page-head">
        <button class="button" type="button" onClick={onLeave}>
          {words.play.leave}
        </button>
        <h1>{title}</h1>
      </header>
      <div class="folder card">
        <section class="brief">
          <p class="who">
            <span class="quiet">{words.prepare.you}</span> <b>{view.name}</b>, {view.role}, {view.organisation}
          </p>
          <p class="who">
            <span class="quiet">{words.prepare.them}</span> <b>{view.counterpart.name}</b>, {view.counterpart.role}
          </p>
          <h2>{words.prepare.story}</h2>
          {view.story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <List title={words.prepare.aims} items={view.aims} />
          <h2>{words.prepare.batna}</h2>
          <p>{view.batna}</p>
          <p class="quiet">{words.prepare.batnaGloss}</p>
          {view.redLines.length > 0 && <List title={words.prepare.redLines} items={view.redLines} />}
        </section>
        <section class="worth">
          <h2>{words.prepare.worth}</h2>
          <p class="quiet">
            {words.prepare.worthGloss} {view.best}.
          </p>
          {view.issues.map((issue) => (
            <Worth key={issue.label} issue={issue} />
          ))}
          <Lines view={view} onMove={onMove} />
        </section>
      </div>
    </main>
  )
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Worth({ issue }: { readonly issue: PrepareView['issues'][number] }): JSX.Element {
  return (
    <table class="worth-table">
      <caption>{issue.label}</caption>
      <tbody>
        {issue.options.map((option) => (
          <tr key={option.label}>
            <th scope="row">{option.label}</th>
            <td>
              <span class="worth-bar" style={{ inlineSize: `${option.worth * 2}px` }} aria-hidden="true" />
              {option.redLine ? words.prepare.never : option.worth}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Lines({ view, onMove }: Pick<PrepareProps, 'view' | 'onMove'>): JSX.Element {
  const [limit, setLimit] = useState(view.limit)
  const [target, setTarget] = useState(Math.min(100, view.limit + 14))
  const isFine = target >= limit && limit >= 0 && target <= 100
  const start = (event: Event): void => {
    event.preventDefault()
    if (isFine) onMove({ kind: 'prepare', target, limit })
  }
  return (
    <form class="lines-form" onSubmit={start}>
      <Points
        label={words.prepare.limit}
        gloss={`${words.prepare.limitGloss} ${words.prepare.lineHint(view.limit)}`}
        value={limit}
        onInput={setLimit}
      />
      <Points label={words.prepare.target} gloss={words.prepare.targetGloss} value={target} onInput={setTarget} />
      {!isFine && <p class="warn">{words.prepare.order}</p>}
      <button class="button strong" type="submit" data-start disabled={!isFine}>
        {words.prepare.start}
      </button>
    </form>
  )
}

interface PointsProps {
  readonly label: string
  readonly gloss: string
  readonly value: number
  readonly onInput: (value: number) => void
}

function Points({ label, gloss, value, onInput }: PointsProps): JSX.Element {
  return (
    <label class="points">
      <b>{label}</b>
      <input
        type="number"
        min="0"
        max="100"
        step="1"
        value={value}
        onInput={(event) => onInput(Math.round(Number(event.currentTarget.value)))}
      />
      <span class="quiet">{gloss}</span>
    </label>
  )
}
