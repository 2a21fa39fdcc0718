/** The four conditions under which no agreement is better, where one held, and the traps of signing and leaving. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { DEBRIEF_WORDS } from '../../core/present/text/debrief-en.ts'

const words = DEBRIEF_WORDS.conditions

export function Exits({ view: { conditions, traps } }: { readonly view: ReportView }): JSX.Element {
  return (
    <section class="card part" aria-labelledby="exits-title">
      <h3 id="exits-title">{conditions.length > 0 ? words.title : words.traps}</h3>
      {conditions.map((condition) => (
        <article key={condition.event} class="condition">
          <h4>
            {condition.name} <span class="quiet">({condition.event})</span>
          </h4>
          <p>
            <b>{words.known}:</b> {condition.known}
          </p>
          <p>
            <b>{words.signals}:</b>
          </p>
          <ul>
            {condition.signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
          <p>
            <b>{words.test}:</b> {condition.fairTest} <b>{words.ending}:</b> {condition.correctEnding}
          </p>
          <p class="quiet">
            <b>{words.guard}:</b> {condition.guard}
          </p>
        </article>
      ))}
      {conditions.length > 0 && <h4>{words.traps}</h4>}
      {traps.length === 0 && <p>{words.none}</p>}
      {traps.map((trap) => (
        <p key={trap.name}>
          <b>{trap.name}.</b> {trap.sentence}
        </p>
      ))}
    </section>
  )
}
