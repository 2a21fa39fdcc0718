/** Progress: what to play next, what was met, tried and fitted, how sure one may be, and one's own further.study.progress. */
import type { JSX } from 'preact'
import type { CalibrationView, NextView, ProgressView, TallyView } from '../../core/present/study-view.ts'
import { further } from '../dom/further-words.ts'

export interface ProgressProps {
  readonly view: ProgressView
  readonly unread: number
  readonly dayWords: (atMs: number) => string
  readonly onPlay: (scenario: string) => void
  readonly onCard: (id: string) => void
  readonly onDebrief: (session: string) => void
  readonly onHandbook: () => void
  readonly onGroup: () => void
  readonly onExport: () => void
  readonly onLibrary: () => void
}

export function ProgressPage(props: ProgressProps): JSX.Element {
  const { view, unread } = props
  return (
    <main class="leaf progress">
      <Head {...props} />
      {view.sessions === 0 && <p class="card part">{further.study.progress.none}</p>}
      {unread > 0 && <p class="card part">{further.study.progress.unread(unread)}</p>}
      <Next {...props} />
      {view.sessions > 0 && (
        <>
          <Tallies {...props} id="skills" title={further.study.progress.skills} rows={view.skills} />
          <Tallies {...props} id="strategies" title={further.study.progress.strategies} rows={view.strategies} />
          <Tallies
            {...props}
            id="causes"
            title={further.study.progress.causes}
            rows={view.causes}
            note={further.study.progress.causesNote}
          />
          {view.calibration && <Calibration calibration={view.calibration} />}
          <Notebook {...props} />
        </>
      )}
    </main>
  )
}

function Head({ view, onHandbook, onGroup, onExport, onLibrary }: ProgressProps): JSX.Element {
  return (
    <header class="leaf-head">
      <div>
        <p class="quiet">{further.study.progress.sessions(view.sessions)}</p>
        <h1>{further.study.progress.title}</h1>
        <p class="quiet">{further.study.progress.intro}</p>
      </div>
      <nav class="leaf-tools no-print" aria-label={further.study.tools}>
        <button class="button" type="button" onClick={onHandbook}>
          {further.study.progress.handbook}
        </button>
        <button class="button" type="button" onClick={onGroup}>
          {further.study.progress.group}
        </button>
        {view.sessions > 0 && (
          <button class="button" type="button" data-export-all onClick={onExport}>
            {further.study.progress.export}
          </button>
        )}
        <button class="button strong" type="button" onClick={onLibrary}>
          {further.study.library}
        </button>
      </nav>
    </header>
  )
}

function Next({ view, onPlay }: ProgressProps): JSX.Element | null {
  if (view.next.length === 0) return null
  return (
    <section class="card part" aria-labelledby="next-title">
      <h2 id="next-title">{further.study.progress.next}</h2>
      <p class="quiet">{further.study.progress.noHurry}</p>
      <ul class="next-up">
        {view.next.map(({ scenario, title, why }: NextView) => (
          <li key={scenario}>
            <div>
              <h3>{title}</h3>
              <p>{why}</p>
            </div>
            <button class="button no-print" type="button" onClick={() => onPlay(scenario)}>
              {further.study.progress.play}
              <span class="hidden-words"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TalliesProps extends Pick<ProgressProps, 'dayWords' | 'onCard'> {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly rows: readonly TallyView[]
}

function Tallies({ id, title, note, rows, dayWords, onCard }: TalliesProps): JSX.Element | null {
  if (rows.length === 0) return null
  return (
    <section class="card part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p class="quiet">{note}</p>}
      <div class="wide-table" tabIndex={0} role="group" aria-labelledby={`${id}-title`}>
        <table class="scores tallies">
          <thead>
            <tr>
              <th scope="col">{further.study.progress.columns.what}</th>
              <th scope="col">{further.study.progress.columns.seen}</th>
              <th scope="col">{further.study.progress.columns.tried}</th>
              <th scope="col">{further.study.progress.columns.fitted}</th>
              <th scope="col">{further.study.progress.columns.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} class={row.seen === 0 ? 'not-met' : ''}>
                <th scope="row">
                  {row.card ? (
                    <button class="link" type="button" onClick={() => onCard(row.card ?? '')}>
                      {row.label}
                    </button>
                  ) : (
                    row.label
                  )}
                </th>
                <td>{row.seen}</td>
                <td>{row.tried}</td>
                <td>
                  {row.fitted}
                  {row.tried > 0 && (
                    <span class="tally-share" aria-hidden="true">
                      <span style={{ inlineSize: `${(100 * row.fitted) / row.tried}%` }} />
                    </span>
                  )}
                </td>
                <td>{row.lastMs === undefined ? further.study.progress.never : dayWords(row.lastMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Calibration({ calibration }: { readonly calibration: CalibrationView }): JSX.Element {
  const columns = further.study.progress.calibrationColumns
  return (
    <section class="card part" aria-labelledby="calibration-title">
      <h2 id="calibration-title">{further.study.progress.calibration}</h2>
      <p>
        {calibration.score !== undefined && <b>{further.study.progress.score(calibration.score)} </b>}
        {calibration.sentence}
      </p>
      <div class="wide-table" tabIndex={0} role="group" aria-labelledby="calibration-title">
        <table class="scores">
          <thead>
            <tr>
              <th scope="col">{columns.range}</th>
              <th scope="col">{columns.count}</th>
              <th scope="col">{columns.confidence}</th>
              <th scope="col">{columns.hits}</th>
            </tr>
          </thead>
          <tbody>
            {calibration.rows.map((row) => (
              <tr key={row.range}>
                <th scope="row">{row.range}</th>
                <td>{row.count}</td>
                <td>{row.confidence}%</td>
                <td>{row.hits}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Notebook({ view, dayWords, onDebrief }: ProgressProps): JSX.Element {
  return (
    <section class="card part" aria-labelledby="notebook-title">
      <h2 id="notebook-title">{further.study.progress.notebook}</h2>
      {view.notebook.length === 0 && <p class="quiet">{further.study.progress.notebookNone}</p>}
      <ul class="own-notes">
        {view.notebook.map((note, at) => (
          <li key={at}>
            <q>{note.words}</q>
            <p class="quiet">
              {note.about} · {note.scenario} · {dayWords(note.atMs)}{' '}
              <button class="link no-print" type="button" onClick={() => onDebrief(note.session)}>
                {further.study.handbook.fromDebrief}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
