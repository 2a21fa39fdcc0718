/** The group page: a place for session files, and then what the group did, case by case. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { WorkshopView } from '../../core/present/workshop-view.ts'
import { further } from '../dom/further-words.ts'
import { Group } from './group.tsx'

/** So many sessions of all that were given. */
export interface Progress {
  readonly of: number
  readonly done: number
}

export interface WorkshopProps {
  readonly view: WorkshopView | undefined
  /** While files are being read. */
  readonly reading: Progress | undefined
  readonly hasAliases: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onAliases: (on: boolean) => void
  readonly onTable: () => void
  readonly onClear: () => void
  readonly onLibrary: () => void
}

export function Workshop(props: WorkshopProps): JSX.Element {
  const { view, reading, onFiles } = props
  const [isOver, setOver] = useState(false)
  return (
    <main
      class={`leaf workshop ${isOver ? 'taking' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <Head {...props} />
      <p role="status">{reading ? further.workshop.atWork(reading.of) : ''}</p>
      {reading && (
        <progress class="reading" max={reading.of} value={reading.done} aria-label={further.workshop.title} />
      )}
      {!view && !reading && <p class="drop-place no-print">{further.workshop.drop}</p>}
      {view && <Skipped view={view} />}
      {view?.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {view && <Calibration view={view} />}
      {view && <Members {...props} view={view} />}
    </main>
  )
}

function Head({ view, hasAliases, onFiles, onAliases, onTable, onClear, onLibrary }: WorkshopProps): JSX.Element {
  return (
    <header class="leaf-head">
      <div>
        {view && <p class="quiet">{further.workshop.sessions(view.sessions)}</p>}
        <h1>{further.workshop.title}</h1>
        <p class="quiet no-print">{further.workshop.intro}</p>
      </div>
      <div class="leaf-tools no-print" role="group" aria-label={further.workshop.tools}>
        <label class="button file-button">
          {further.workshop.choose}
          <input
            type="file"
            multiple
            accept=".json"
            class="hidden-words"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])])
              currentTarget.value = ''
            }}
          />
        </label>
        {view && (
          <>
            <label class="button">
              <input
                type="checkbox"
                checked={hasAliases}
                onChange={({ currentTarget }) => onAliases(currentTarget.checked)}
              />
              {further.workshop.aliases}
            </label>
            <button class="button" type="button" data-table onClick={onTable}>
              {further.workshop.table}
            </button>
            <button class="button" type="button" onClick={() => print()}>
              {further.workshop.print}
            </button>
            <button class="button" type="button" onClick={onClear}>
              {further.workshop.clear}
            </button>
          </>
        )}
        <button class="button strong" type="button" onClick={onLibrary}>
          {further.workshop.library}
        </button>
      </div>
    </header>
  )
}

function Skipped({ view }: { readonly view: WorkshopView }): JSX.Element | null {
  if (view.skipped.length === 0) return null
  return (
    <section class="card part" aria-labelledby="skipped-title">
      <h2 id="skipped-title">
        {further.workshop.skipped} ({view.skipped.length})
      </h2>
      <ul class="skipped">
        {view.skipped.map(({ name, why }, at) => (
          <li key={at}>
            <b>{name}</b> {why}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Calibration({ view: { calibration } }: { readonly view: WorkshopView }): JSX.Element | null {
  if (!calibration) return null
  return (
    <section class="card part" aria-labelledby="group-calibration">
      <h2 id="group-calibration">{further.workshop.calibration}</h2>
      <p>{calibration.sentence}</p>
      <ul class="bars">
        {calibration.rows.map((row) => (
          <li key={row.range}>
            <span>
              {row.range} ({row.count})
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ inlineSize: `${row.hits}%` }} />
            </span>
            <b>{row.hits}%</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Members({ view, hasAliases }: WorkshopProps & { readonly view: WorkshopView }): JSX.Element {
  const columns = further.workshop.memberColumns
  return (
    <details class="card part no-print">
      <summary>
        {further.workshop.members} ({view.members.length})
      </summary>
      <div class="wide-table" tabIndex={0} role="group" aria-label={further.workshop.members}>
        <table class="scores members">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              {hasAliases && <th scope="col">{columns.alias}</th>}
              <th scope="col">{columns.scenario}</th>
              <th scope="col">{columns.ending}</th>
            </tr>
          </thead>
          <tbody>
            {view.members.map((member, at) => (
              <tr key={at}>
                <th scope="row">{member.name}</th>
                {hasAliases && <td>{member.alias}</td>}
                <td>{member.scenario}</td>
                <td>{member.ending}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
