/** The five measures, each a number with a plain sentence, and what stands beside them. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../dom/words.ts'

export function Measures({ view }: { readonly view: ReportView }): JSX.Element {
  return (
    <section class="card part" aria-labelledby="measures-title">
      <h3 id="measures-title" class="hidden-words">
        {words.report.measures}
      </h3>
      <ul class="measures">
        {view.measures.map((measure) => (
          <li key={measure.id} data-measure={measure.id}>
            <h4 class="measure-head">
              <span>{measure.label}</span>
              <strong>{measure.score ?? '–'}</strong>
            </h4>
            <span class="meter" aria-hidden="true">
              <span style={{ inlineSize: `${measure.score ?? 0}%` }} />
            </span>
            <p class="quiet">{measure.sentence}</p>
          </li>
        ))}
      </ul>
      <details class="beside-them">
        <summary>{words.report.beside}</summary>
        <dl class="beside">
          {view.beside.map((each) => (
            <div key={each.label}>
              <dt>
                {each.label}: <b>{each.value}</b>
              </dt>
              <dd class="quiet">{each.sentence}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="prepared">
        <b>{words.report.prepared}.</b> {view.prepared.sentence}
      </p>
    </section>
  )
}
