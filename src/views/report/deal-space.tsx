/** The picture of the deal space: every package a dot, the efficient edge, both walk-away lines, each side's way, the deal. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../dom/words.ts'

type Deals = ReportView['deals']

const SIZE = 400
const PAD = { axis: 50, edge: 14 }
const SPAN = SIZE - PAD.axis - PAD.edge

const across = (value: number): number => PAD.axis + (value * SPAN) / 100
const up = (value: number): number => SIZE - PAD.axis - (value * SPAN) / 100

export function DealSpace({ deals }: { readonly deals: Deals }): JSX.Element {
  return (
    <svg
      class="space"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={`${words.report.dealsNote} ${deals.sentence}`}
    >
      <Limits limits={deals.limits} />
      <g fill="#9a8a70">
        {deals.dots.map(([you, they]) => (
          <circle key={`${you}/${they}`} cx={across(you)} cy={up(they)} r="2.4" />
        ))}
      </g>
      <polyline
        points={pointsOf(deals.frontier)}
        fill="none"
        stroke="#226747"
        stroke-width="3.5"
        stroke-linejoin="round"
      />
      <Way path={deals.path} by="counterpart" />
      <Way path={deals.path} by="trainee" />
      {deals.agreed && (
        <circle
          cx={across(deals.agreed[0])}
          cy={up(deals.agreed[1])}
          r="10"
          fill="#f2c14e"
          stroke="#1d1712"
          stroke-width="3"
        />
      )}
      <Axes limits={deals.limits} />
    </svg>
  )
}

function pointsOf(pairs: readonly (readonly [number, number])[]): string {
  return pairs.map(([you, they]) => `${across(you)},${up(they)}`).join(' ')
}

/** What lies below either walk-away line. */
function Limits({ limits: [yours, theirs] }: Pick<Deals, 'limits'>): JSX.Element {
  return (
    <g>
      <g fill="#a5362d" opacity="0.11">
        <rect x={across(0)} y={up(100)} width={across(yours) - across(0)} height={up(0) - up(100)} />
        {theirs !== null && (
          <rect x={across(0)} y={up(theirs)} width={across(100) - across(0)} height={up(0) - up(theirs)} />
        )}
      </g>
      <g stroke="#a5362d" stroke-width="1.5" stroke-dasharray="4 4">
        <line x1={across(yours)} x2={across(yours)} y1={up(100)} y2={up(0)} />
        {theirs !== null && <line x1={across(0)} x2={across(100)} y1={up(theirs)} y2={up(theirs)} />}
      </g>
    </g>
  )
}

function Way({ path, by }: Pick<Deals, 'path'> & { readonly by: 'trainee' | 'counterpart' }): JSX.Element {
  const own = path.filter((offer) => offer.by === by)
  return (
    <g>
      <polyline
        points={pointsOf(own.map(({ you, they }) => [you, they] as const))}
        fill="none"
        stroke={by === 'trainee' ? '#2e5d6b' : '#7a3f57'}
        stroke-width="2"
      />
      {own.map((offer, index) => (
        <OfferMark key={index} by={by} x={across(offer.you)} y={up(offer.they)} />
      ))}
    </g>
  )
}

interface OfferMarkProps {
  readonly by: 'trainee' | 'counterpart'
  readonly x: number
  readonly y: number
}

/** Yours are round and theirs square, so that colour is not all that tells. */
export function OfferMark({ by, x, y }: OfferMarkProps): JSX.Element {
  return by === 'trainee' ? (
    <circle cx={x} cy={y} r="5.500" fill="#2e5d6b" stroke="#1d1712" stroke-width="1.5" />
  ) : (
    <rect x={x - 5} y={y - 5} width="10" height="10" fill="#7a3f57" stroke="#1d1712" stroke-width="1.5" />
  )
}

function Axes({ limits: [yours, theirs] }: Pick<Deals, 'limits'>): JSX.Element {
  const bottom = SIZE - PAD.axis
  return (
    <g>
      <path d={`M${across(0)} ${up(100)}V${up(0)}H${across(100)}`} fill="none" stroke="#1d1712" stroke-width="3" />
      <text x={across(yours)} y={bottom + 18} text-anchor="middle" class="chart-note">
        {words.report.yourLineAt(yours)}
      </text>
      <text x={across(100)} y={SIZE - 8} text-anchor="end" class="chart-text">
        {words.report.worthToYou} →
      </text>
      <g transform={`rotate(-90 ${PAD.axis} ${bottom})`}>
        {theirs !== null && (
          <text x={PAD.axis + (theirs * SPAN) / 100} y={bottom - 10} text-anchor="middle" class="chart-note">
            {words.report.theirLineAt(theirs)}
          </text>
        )}
        <text x={PAD.axis + SPAN} y={bottom - 32} text-anchor="end" class="chart-text">
          {words.report.worthToThem} →
        </text>
      </g>
    </g>
  )
}
