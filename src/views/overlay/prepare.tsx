/** A folder on a desk: the brief, what each option is worth, and the two lines the trainee draws before sitting down. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { PrepareView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Modes, type ModesProps } from './modes.tsx'
import { Plan } from './plan.tsx'
import { WorkedExample } from './worked-example.tsx'

export interface PrepareProps extends ModesProps {
  readonly title: string
  /** Of the case's own words. */
  readonly language: string
  readonly view: PrepareView
  readonly onMove: (move: Move) => void
  readonly onLeave: () => void
}

export function Prepare({ title, language, view, mode, onMode, onMove, onLeave }: PrepareProps): JSX.Element {
  return (
    <main class="prepare">
      <header class="page-head">
        <button class="button no-print" type="button" onClick={onLeave}>
          {words.play.leave}
        </button>
        <h1 lang={language}>{title}</h1>
      </header>
      <div class="folder">
        <p class="folder-tab">{words.prepare.tab}</p>
        <div class="folder-inside">
          <div class="sheets">
            <Brief view={view} language={language} />
            {mode === 'guided' && <WorkedExample />}
          </div>
          <div class="sheets">
            <Worth view={view} language={language} />
            <Modes mode={mode} onMode={onMode} />
            <Plan view={view} onMove={onMove} />
          </div>
        </div>
      </div>
    </main>
  )
}

function Brief({ view, language }: Pick<PrepareProps, 'view' | 'language'>): JSX.Element {
  return (
    <section class="sheet brief" aria-label={words.prepare.tab}>
      <dl class="who">
        <div>
          <dt>{words.prepare.you}</dt>
          <dd>
            <b>{view.name}</b>
          </dd>
          <dd lang={language}>
            {view.role}, {view.organisation}
          </dd>
        </div>
        <div>
          <dt>{words.prepare.them}</dt>
          <dd>
            <b>{view.counterpart.name}</b>
          </dd>
          <dd lang={language}>{view.counterpart.role}</dd>
        </div>
      </dl>
      <h2>{words.prepare.story}</h2>
      {view.story.map((paragraph) => (
        <p key={paragraph} lang={language}>
          {paragraph}
        </p>
      ))}
      <List title={words.prepare.aims} items={view.aims} language={language} />
      <h2>{words.prepare.batna}</h2>
      <p lang={language}>{view.batna}</p>
      <p class="quiet">{words.prepare.batnaGloss}</p>
      {view.redLines.length > 0 && <List title={words.prepare.redLines} items={view.redLines} language={language} />}
    </section>
  )
}

interface ListProps extends Pick<PrepareProps, 'title' | 'language'> {
  readonly items: readonly string[]
}

function List({ title, items, language }: ListProps): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <ul lang={language}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Worth({ view, language }: Pick<PrepareProps, 'view' | 'language'>): JSX.Element {
  const id = useId()
  const most = Math.max(1, ...view.issues.flatMap((issue) => issue.options.map(({ worth }) => worth)))
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{words.prepare.worth}</h2>
      <p class="quiet">{words.prepare.worthGloss(view.best)}</p>
      <div class="worth-tables" lang={language}>
        {view.issues.map((issue) => (
          <table key={issue.label} class="worth-table">
            <caption>{issue.label}</caption>
            <tbody>
              {issue.options.map((option) => (
                <tr key={option.label} class={option.redLine ? 'never' : ''}>
                  <th scope="row">{option.label}</th>
                  <td class="worth-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(100 * option.worth) / most}%` }} />
                  </td>
                  <td class="worth-points">{option.redLine ? words.prepare.never : option.worth}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  )
}
