/** All packages by what they are worth to both, the efficient edge, both lines, the path of offers and the deal; and the path as a list. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'

const SIZE = 420
const PAD = 40

const across = (value: number): number => PAD + (value * (SIZE - PAD - 12)) / 100
const up = (value: number): number => SIZE - PAD - (value * (SIZE - PAD - 12)) / 100

export function Deals({ view }: { readonly view: ReportView }): JSX.Element {
  const { deals } = view
  return (
    <section class="card part deals" aria-labelledby="deals-title">
      <h2 id="deals-title">{words.report.deals}</h2>
      <p class="quiet">{words.report.dealsNote}</p>
      <div class="deals-both">
        <Space deals={deals} />
        <div>
          <p>{deals.sentence}</p>
          <h3>{words.report.path}</h3>
          <ol class="path">
            {deals.path.map((offer, index) => (
              <li key={index}>
                <b>{words.report.by[offer.by]}:</b> {offer.words}{' '}
                <span class="quiet">({words.report.worth(offer.you, offer.they)})</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}

function Space({ deals }: { readonly deals: ReportView['deals'] }): JSX.Element {
  const [yours, theirs] = deals.limits
  const points = (pairs: readonly (readonly [number, number])[]): string =>
    pairs.map(([you, they]) => `${across(you)},${up(they)}`).join(' ')
  return (
    <svg
      class="space"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={`${words.report.dealsNote} ${deals.sentence}`}
    >
      <Lines yours={yours} theirs={theirs} />
      <path d={`M${across(0)} ${up(100)}V${up(0)}H${across(100)}`} fill="none" stroke="#1d1712" stroke-width="3" />
      {deals.dots.map(([you, they]) => (
        <circle key={`${you}/${they}`} cx={across(you)} cy={up(they)} r="2.400" fill="#9a8a70" />
      ))}
      <polyline
        points={points(deals.frontier)}
        fill="none"
        stroke="#226747"
        stroke-width="3.500"
        stroke-linejoin="round"
      />
      <polyline
        points={points(deals.path.map((offer) => [offer.you, offer.they] as const))}
        fill="none"
        stroke="#1d1712"
        stroke-width="1.800"
        stroke-dasharray="5 5"
      />
      <Offers path={deals.path} />
      {deals.agreed && (
        <circle
          cx={across(deals.agreed[0])}
          cy={up(deals.agreed[1])}
          r="9"
          fill="#f2c14e"
          stroke="#1d1712"
          stroke-width="3"
        />
      )}
      <text x={across(50)} y={SIZE - 8} text-anchor="middle" class="chart-text">
        {words.prepare.you} →
      </text>
      <text x="12" y={up(50)} class="chart-text" transform={`rotate(-90 14 ${up(50)})`} text-anchor="middle">
        {words.report.by.counterpart} →
      </text>
    </svg>
  )
}

/** What lies below either walk-away line. */
function Lines({ yours, theirs }: { readonly yours: number; readonly theirs: number | null }): JSX.Element {
  return (
    <g fill="#a5362d" opacity="0.1">
      <rect x={across(0)} y={up(100)} width={across(yours) - across(0)} height={up(0) - up(100)} />
      {theirs !== null && (
        <rect x={across(0)} y={up(theirs)} width={across(100) - across(0)} height={up(0) - up(theirs)} />
      )}
    </g>
  )
}

function Offers({ path }: { readonly path: ReportView['deals']['path'] }): JSX.Element {
  return (
    <g stroke="#1d1712" stroke-width="1.500">
      {path.map((offer, index) => (
        <circle
          key={index}
          cx={across(offer.you)}
          cy={up(offer.they)}
          r="5"
          fill={offer.by === 'trainee' ? '#2e5d6b' : '#7a3f57'}
        />
      ))}
    </g>
  )
}
