/** Every move over time: the chart for eyes, and the same moves as a list in words. Choosing one shows it in full elsewhere. */
import type { JSX } from 'preact'
import type { MoveView, ReportView } from '../../core/present/report-view.ts'
import { words } from '../dom/words.ts'
import { Chart, PauseBars } from './course-chart.tsx'
import { SignPicture } from '../dom/rating-sign.tsx'

export interface CourseProps {
  readonly view: ReportView
  /** Indexes of moves whose rating may not be shown yet. */
  readonly secret: ReadonlySet<number>
  /** Place in the list of moves. */
  readonly shown: number
  readonly onShow: (at: number) => void
  /** The mouse is on a move, or on none. */
  readonly onPoint: (at: number | undefined) => void
}

export function Course(props: CourseProps): JSX.Element {
  const { view, secret, shown, onShow } = props
  return (
    <section class="card part" aria-labelledby="course-title">
      <h3 id="course-title">{words.report.course}</h3>
      <p class="quiet no-print">{words.report.courseNote}</p>
      <Chart {...props} />
      <Legend hasPause={view.moves.some(({ paused }) => paused)} />
      <details class="every-move no-print">
        <summary>{words.report.everyMove(view.moves.length)}</summary>
        <ol class="move-list" aria-label={words.report.table}>
          {view.moves.map((move, at) => (
            <MoveRow
              key={move.index}
              move={move}
              at={at}
              isSecret={secret.has(move.index)}
              isShown={at === shown}
              onShow={() => onShow(at)}
            />
          ))}
        </ol>
      </details>
    </section>
  )
}

interface MoveRowProps {
  readonly move: MoveView
  readonly at: number
  readonly isSecret: boolean
  readonly isShown: boolean
  readonly onShow: () => void
}

function MoveRow({ move, at, isSecret, isShown, onShow }: MoveRowProps): JSX.Element {
  const rating = isSecret ? words.report.unanswered : move.rating && words.report.rating[move.rating]
  return (
    <li>
      <button
        class={`move-row ${isShown ? 'chosen' : ''}`}
        type="button"
        data-move={move.index}
        aria-pressed={isShown}
        onClick={onShow}
      >
        <b class="move-number">{at + 1}</b>
        <SignPicture rating={move.rating} isSecret={isSecret} />
        <span class="move-words">{move.words}</span>
        {rating && <b class="small">{rating}</b>}
        {move.paused && <span class="small">{words.report.pause}</span>}
        <span class="small quiet">{words.report.trustAndFrustration(move.trust, move.frustration)}</span>
      </button>
    </li>
  )
}

function Legend({ hasPause }: { readonly hasPause: boolean }): JSX.Element {
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 10" class="legend-line">
          <path d="M1 5h32" stroke="#1d1712" stroke-width="3.5" />
        </svg>
        {words.report.trust}
      </li>
      <li>
        <svg viewBox="0 0 34 10" class="legend-line">
          <path d="M1 5h32" stroke="#a5362d" stroke-width="3" stroke-dasharray="7 5" />
        </svg>
        {words.report.frustration}
      </li>
      {hasPause && (
        <li>
          <svg viewBox="0 0 16 18" class="legend-mark">
            <PauseBars x={8} y={9} />
          </svg>
          {words.report.pause}
        </li>
      )}
      {(['best', 'sound', 'weak', 'harmful'] as const).map((rating) => (
        <li key={rating}>
          <SignPicture rating={rating} isSecret={false} />
          {words.report.ratingShort[rating]}
        </li>
      ))}
    </ul>
  )
}
