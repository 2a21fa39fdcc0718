/** What the trainee believed against what was so; needs found and missed; what was hidden. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'

export function Readings({ view }: { readonly view: ReportView }): JSX.Element | null {
  if (view.readings.length === 0) return null
  return (
    <section class="card part" aria-labelledby="readings-title">
      <h2 id="readings-title">{words.report.readings}</h2>
      {view.readings.map((reading, index) => (
        <article key={index} class="reading">
          <h3>{reading.event}</h3>
          <p>{reading.sentence}</p>
          <ul class="reading-rows">
            {reading.rows.map((row) => (
              <li key={row.motive} class={row.true ? 'was-so' : ''}>
                <span>
                  {row.motive}
                  {row.true && <b class="so-it-was"> ✓ {words.report.true}</b>}
                </span>
                <span class="believed">
                  <span class="believed-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${row.believed}%` }} />
                  </span>
                  <span class="hidden-words">{words.report.believed} </span>
                  <b>{row.believed}%</b>
                </span>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

export function Interests({ view }: { readonly view: ReportView }): JSX.Element | null {
  if (view.interests.length === 0) return null
  return (
    <section class="card part" aria-labelledby="interests-title">
      <h2 id="interests-title">{words.report.interests}</h2>
      <ul class="interest-rows">
        {view.interests.map((interest) => (
          <li key={interest.label} class={interest.found ? 'found' : 'missed'}>
            <h3>
              {interest.found ? '✓' : '×'} {interest.label}
              <span class="tag">{interest.found ? words.report.found : words.report.notFound}</span>
            </h3>
            <p>{interest.need}</p>
            <p class="quiet">{interest.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Hidden({ view }: { readonly view: ReportView }): JSX.Element {
  return (
    <section class="card part" aria-labelledby="hidden-title">
      <h2 id="hidden-title">{words.report.hidden}</h2>
      <p>{view.hidden}</p>
      {view.impasses.map((impasse) => (
        <p key={impasse.name}>
          <b>{impasse.name}.</b> {impasse.truth}
        </p>
      ))}
      <p class="quiet">{view.truthNote}</p>
    </section>
  )
}
