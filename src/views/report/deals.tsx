/** All packages by what they are worth to both sides, and the offers in order: a picture, and the same in words. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../dom/words.ts'
import { DealSpace, OfferMark } from './deal-space.tsx'

export function Deals({ view }: { readonly view: ReportView }): JSX.Element {
  const { deals } = view
  return (
    <section class="card part deals" aria-labelledby="deals-title">
      <h3 id="deals-title">{words.report.deals}</h3>
      <p>{deals.sentence}</p>
      <DealSpace deals={deals} />
      <Key hasDeal={deals.agreed !== undefined} />
      <details>
        <summary>{words.report.bestOf(deals.best.length)}</summary>
        <p class="quiet">
          {words.report.yourLineAt(deals.limits[0])}
          {deals.limits[1] !== null && ` · ${words.report.theirLineAt(deals.limits[1])}`}
        </p>
        {deals.best.length > 0 && (
          <ol class="path" data-best>
            {deals.best.map((each) => (
              <li key={each.you}>
                {each.words} <span class="quiet">({words.report.worth(each.you, each.they)})</span>
              </li>
            ))}
          </ol>
        )}
      </details>
      {deals.path.length > 0 && (
        <details>
          <summary>{words.report.pathOf(deals.path.length)}</summary>
          <ol class="path">
            {deals.path.map((offer, index) => (
              <li key={index}>
                <b>{words.report.by[offer.by]}:</b> {offer.words}{' '}
                <span class="quiet">({words.report.worth(offer.you, offer.they)})</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Key({ hasDeal }: { readonly hasDeal: boolean }): JSX.Element {
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 10" class="legend-line">
          <path d="M1 5h32" stroke="#226747" stroke-width="3.5" />
        </svg>
        {words.report.bestForBoth}
      </li>
      {(['trainee', 'counterpart'] as const).map((by) => (
        <li key={by}>
          <svg viewBox="-8 -8 16 16" class="legend-mark">
            <OfferMark by={by} x={0} y={0} />
          </svg>
          {words.report.offersBy[by]}
        </li>
      ))}
      {hasDeal && (
        <li>
          <svg viewBox="-11 -11 22 22" class="legend-mark">
            <circle r="8" fill="#f2c14e" stroke="#1d1712" stroke-width="3" />
          </svg>
          {words.report.yourDeal}
        </li>
      )}
    </ul>
  )
}
