/** Every move over time on the curves of the counterpart's trust and frustration; the same as a list of buttons. */
import type { JSX } from 'preact'
import type { MoveView, ReportView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'
import { RatingSign } from './rating-sign.tsx'

interface CourseProps {
  readonly view: ReportView
  /** Indexes of moves whose rating may not be shown yet. */
  readonly secret: ReadonlySet<number>
  readonly shown: number
  readonly onShow: (move: number) => void
}

const WIDTH = 1000
const HEIGHT = 270
const PAD = { left: 46, right: 24, top: 18, bottom: 34 }

export function Course({ view, secret, shown, onShow }: CourseProps): JSX.Element {
  return (
    <section class="card part" aria-labelledby="course-title">
      <h2 id="course-title">{words.report.course}</h2>
      <p class="quiet">{words.report.courseNote}</p>
      <Chart view={view} secret={secret} shown={shown} />
      <ol class="move-list no-print" aria-label={words.report.table}>
        {view.moves.map((move, at) => (
          <li key={move.index}>
            <button
              class={`move-chip ${at === shown ? 'chosen' : ''}`}
              type="button"
              data-move={move.index}
              aria-pressed={at === shown}
              onClick={() => onShow(at)}
            >
              <svg viewBox="-13 -13 26 26" aria-hidden="true">
                <RatingSign rating={secret.has(move.index) ? undefined : move.rating} x={0} y={0} />
              </svg>
              <span>
                {at + 1}
                <span class="hidden-words"> {chipWords(move, secret.has(move.index))}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function chipWords(move: MoveView, isSecret: boolean): string {
  const rating = isSecret ? words.report.unanswered : move.rating ? words.report.rating[move.rating] : ''
  return `${move.words} ${rating}`
}

function Chart({ view, secret, shown }: Omit<CourseProps, 'onShow'>): JSX.Element {
  const x = (at: number): number =>
    PAD.left + (at * (WIDTH - PAD.left - PAD.right)) / Math.max(1, view.moves.length - 1)
  const y = (value: number): number => HEIGHT - PAD.bottom - (value * (HEIGHT - PAD.top - PAD.bottom)) / 100
  const line = (value: (move: MoveView) => number): string =>
    view.moves.map((move, at) => `${x(at)},${y(value(move))}`).join(' ')
  const position = (turn: number): number =>
    Math.max(
      0,
      view.moves.findIndex((move) => move.turn >= turn),
    )
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.report.courseNote}>
      <rect
        x={PAD.left}
        y={PAD.top}
        width={WIDTH - PAD.left - PAD.right}
        height={HEIGHT - PAD.top - PAD.bottom}
        fill="#fbf3df"
      />
      {view.impasses.map((impasse) => (
        <g key={impasse.name}>
          <rect
            x={x(position(impasse.fromTurn))}
            y={PAD.top}
            width={Math.max(8, x(position(impasse.toTurn)) - x(position(impasse.fromTurn)))}
            height={HEIGHT - PAD.top - PAD.bottom}
            fill="#a5362d"
            opacity="0.14"
          />
          <text x={x(position(impasse.fromTurn)) + 4} y={PAD.top + 14} class="chart-note">
            {impasse.name}
          </text>
        </g>
      ))}
      <Grid y={y} />
      <polyline
        points={line((move) => move.frustration)}
        fill="none"
        stroke="#a5362d"
        stroke-width="3"
        stroke-dasharray="7 5"
      />
      <polyline points={line((move) => move.trust)} fill="none" stroke="#1d1712" stroke-width="3.500" />
      {view.moves.map((move, at) => (
        <g key={move.index}>
          {at === shown && (
            <circle cx={x(at)} cy={y(move.trust)} r="17" fill="#ffe9b8" stroke="#2f6fb5" stroke-width="3" />
          )}
          <RatingSign rating={secret.has(move.index) ? undefined : move.rating} x={x(at)} y={y(move.trust)} />
        </g>
      ))}
      <text x={PAD.left} y={HEIGHT - 8} class="chart-text">
        — {words.report.trust} - - {words.report.frustration}
      </text>
    </svg>
  )
}

function Grid({ y }: { readonly y: (value: number) => number }): JSX.Element {
  return (
    <g>
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line x1={PAD.left} x2={WIDTH - PAD.right} y1={y(value)} y2={y(value)} stroke="#cfc2a8" />
          <text x={PAD.left - 8} y={y(value) + 5} text-anchor="end" class="chart-text">
            {value}
          </text>
        </g>
      ))}
    </g>
  )
}
