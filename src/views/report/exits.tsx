/** The four conditions under which no agreement is better, where one held, and the traps of signing and leaving. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'

export function Exits({ view: { conditions, traps } }: { readonly view: ReportView }): JSX.Element {
  return (
    <section class="card part" aria-labelledby="exits-title">
      <h3 id="exits-title">
        {conditions.length > 0 ? further.debrief.conditions.title : further.debrief.conditions.traps}
      </h3>
      {conditions.map((condition) => (
        <article key={condition.id} class="condition">
          <h4>{condition.name}</h4>
          {condition.held.map(({ event, known }) => (
            <p key={event}>
              <b>{further.debrief.conditions.known(event)}:</b> {known}
            </p>
          ))}
          <p>
            <b>{further.debrief.conditions.signals}:</b>
          </p>
          <ul>
            {condition.signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
          <p>
            <b>{further.debrief.conditions.test}:</b> {condition.fairTest} <b>{further.debrief.conditions.ending}:</b>{' '}
            {condition.correctEnding}
          </p>
          <p class="quiet">
            <b>{further.debrief.conditions.guard}:</b> {condition.guard}
          </p>
        </article>
      ))}
      {conditions.length > 0 && <h4>{further.debrief.conditions.traps}</h4>}
      {traps.length === 0 && <p>{further.debrief.conditions.none}</p>}
      {traps.map((trap) => (
        <p key={trap.name}>
          <b>{trap.name}.</b> {trap.sentence}
        </p>
      ))}
    </section>
  )
}
