/** One case of a group: endings, measures, what is worth talking about, and a heat map of what was said at each event. */
import type { JSX } from 'preact'
import type { GroupEventView, GroupLineView, GroupView } from '../../core/present/workshop-view.ts'
import { further } from '../dom/further-words.ts'
import { SignPicture } from '../dom/rating-sign.tsx'

export function Group({ group }: { readonly group: GroupView }): JSX.Element {
  return (
    <section class="group" aria-labelledby={group.id}>
      <h2 id={group.id} class="group-title">
        {group.title} <span class="tag">{further.workshop.sessions(group.sessions)}</span>
      </h2>
      <div class="group-halves">
        <Endings group={group} />
        <Measures group={group} />
      </div>
      {group.instructive.length > 0 && (
        <section class="card part">
          <h3>{further.workshop.instructive}</h3>
          <ol class="instructive">
            {group.instructive.map(({ name, sentence }) => (
              <li key={name}>
                <b>{name}.</b> {sentence}
              </li>
            ))}
          </ol>
        </section>
      )}
      {group.events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </section>
  )
}

function Endings({ group }: { readonly group: GroupView }): JSX.Element {
  return (
    <section class="card part">
      <h3>{further.workshop.endings}</h3>
      <ul class="bars">
        {group.endings.map((ending) => (
          <li key={ending.title}>
            <span>
              {ending.title} <span class="quiet">({ending.classWord})</span>
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ inlineSize: `${ending.percent}%` }} />
            </span>
            <b>{ending.count}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Measures({ group }: { readonly group: GroupView }): JSX.Element {
  const { columns } = further.workshop
  return (
    <section class="card part">
      <h3>{further.workshop.measures}</h3>
      <div class="wide-table" tabIndex={0} role="group" aria-label={further.workshop.measures}>
        <table class="scores">
          <thead>
            <tr>
              <th scope="col">{columns.measure}</th>
              <th scope="col">{columns.least}</th>
              <th scope="col">{columns.median}</th>
              <th scope="col">{columns.mean}</th>
              <th scope="col">{columns.most}</th>
              <th scope="col">{columns.count}</th>
            </tr>
          </thead>
          <tbody>
            {group.measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row">{measure.label}</th>
                <td>{measure.least}</td>
                <td>{measure.median}</td>
                <td>{measure.mean}</td>
                <td>{measure.most}</td>
                <td>{measure.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Event({ event }: { readonly event: GroupEventView }): JSX.Element {
  const { lines: columns } = further.workshop
  return (
    <section class="card part heat-place">
      <h3>{event.name}</h3>
      <p class="quiet">{event.sentence}</p>
      <div class="wide-table" tabIndex={0} role="group" aria-label={event.name}>
        <table class="heat">
          <caption class="hidden-words">{columns.caption(event.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.line}</th>
              <th scope="col">{columns.rating}</th>
              <th scope="col">{columns.said}</th>
              <th scope="col">{columns.all}</th>
              <th scope="col">{columns.top}</th>
              <th scope="col">{columns.bottom}</th>
              <th scope="col">{columns.discrimination}</th>
            </tr>
          </thead>
          <tbody>
            {event.lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Ink stays readable on the warmest cell. */
const WARMEST = 0.55

function Line({ line }: { readonly line: GroupLineView }): JSX.Element {
  return (
    <tr class={line.said === 0 ? 'never' : ''}>
      <th scope="row">
        {line.say} <span class="quiet">({line.move})</span>
      </th>
      <td class="fit">
        {line.rating ? (
          <>
            <SignPicture rating={line.rating} isSecret={false} /> {further.workshop.ratings[line.rating]}
          </>
        ) : (
          further.workshop.noRating
        )}
      </td>
      <td>{line.said}</td>
      {line.shares.map((share, at) => (
        <td key={at} style={{ '--heat': `${share * WARMEST}%` }}>
          {share}%
        </td>
      ))}
      <td>
        {line.discrimination > 0 ? `+${line.discrimination}` : String(line.discrimination).replace('-', '−')}
        {line.note !== '' && <span class="heat-note quiet">{line.note}</span>}
      </td>
    </tr>
  )
}
