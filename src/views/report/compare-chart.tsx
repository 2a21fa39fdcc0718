/** The counterpart's trust and frustration in two tries over each other. A picture only: the lists below it say the same. */
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { ComparisonView, MoveView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'
import { inRem, useWidth } from '../dom/use-width.ts'

const HEIGHT = 260
const PAD = { left: 42, right: 30, top: 22, bottom: 34 }
const COLOURS = ['#2e5d6b', '#7a3f57'] as const

export function CompareChart({ view }: { readonly view: ComparisonView }): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, 760)
  const most = Math.max(2, ...view.sides.map(({ moves }) => moves.length))
  const x = (at: number): number => PAD.left + (at * (width - PAD.left - PAD.right)) / (most - 1)
  const y = (value: number): number => HEIGHT - PAD.bottom - (value * (HEIGHT - PAD.top - PAD.bottom)) / 100
  const sharedTo = Math.max(0, view.shared - 1)
  return (
    <div class="chart-place" ref={place} role="img" aria-label={further.debrief.compare.chart}>
      <svg
        class="course"
        width={inRem(width)}
        height={inRem(HEIGHT)}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden="true"
      >
        <rect x={x(0)} y={y(100)} width={x(most - 1) - x(0)} height={y(0) - y(100)} fill="#fbf3df" />
        {view.shared > 0 && (
          <g>
            <rect x={x(0)} y={y(100)} width={x(sharedTo) - x(0)} height={y(0) - y(100)} fill="#8d7c68" opacity="0.2" />
            <text x={x(0) + 6} y={y(100) + 16} class="chart-text">
              {further.debrief.compare.shared}
            </text>
          </g>
        )}
        {[0, 25, 50, 75, 100].map((value) => (
          <g key={value}>
            <line x1={x(0)} x2={x(most - 1)} y1={y(value)} y2={y(value)} stroke="#cfc2a8" />
            <text x={PAD.left - 12} y={y(value) + 5} text-anchor="end" class="chart-text">
              {value}
            </text>
          </g>
        ))}
        {view.sides.map(({ moves }, side) => (
          <g key={side} fill="none" stroke={COLOURS[side]} stroke-linejoin="round">
            <polyline points={line(moves, 'frustration', { x, y })} stroke-width="2.5" stroke-dasharray="7 5" />
            <polyline points={line(moves, 'trust', { x, y })} stroke-width="4" />
            {moves.length > 0 && <SideMark side={side} x={x(moves.length - 1)} y={y(moves.at(-1)?.trust ?? 0)} />}
          </g>
        ))}
      </svg>
    </div>
  )
}

function line(
  moves: readonly MoveView[],
  of: 'trust' | 'frustration',
  { x, y }: { readonly x: (at: number) => number; readonly y: (value: number) => number },
): string {
  return moves.map((move, at) => `${x(at)},${y(move[of])}`).join(' ')
}

/** The number of the try, round for the first and square for the second. */
function SideMark({ side, x, y }: { readonly side: number; readonly x: number; readonly y: number }): JSX.Element {
  return (
    <g stroke="#1d1712" stroke-width="2" fill={COLOURS[side === 0 ? 0 : 1]}>
      {side === 0 ? <circle cx={x} cy={y} r="11" /> : <rect x={x - 10} y={y - 10} width="20" height="20" />}
      <text x={x} y={y + 5} text-anchor="middle" fill="#fffdf6" stroke="none" font-size="14" font-weight="700">
        {side + 1}
      </text>
    </g>
  )
}
