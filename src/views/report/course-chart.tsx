/** The curves of trust and frustration with a sign for every move. A picture only: all it shows stands in the list below it. */
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { MoveView, ReportView } from '../../core/present/report-view.ts'
import { words } from '../dom/words.ts'
import type { CourseProps } from './course.tsx'
import { RatingSign, SecretSign } from '../dom/rating-sign.tsx'
import { inRem, useWidth } from '../dom/use-width.ts'

const HEIGHT = 270
const PAD = { left: 42, right: 22, top: 26, bottom: 40 }
/** Less room than this between two moves, and the chart scrolls in its own frame. */
const LEAST_STEP = 16
const STEPS: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowRight: 1 }
/** About the width of a letter at the size names are written in. */
const LETTER = 7.5

interface Frame {
  readonly width: number
  /** Between two moves. */
  readonly step: number
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

function frameOf(count: number, space: number): Frame {
  const width = Math.max(space, PAD.left + PAD.right + Math.max(0, count - 1) * LEAST_STEP)
  const step = (width - PAD.left - PAD.right) / Math.max(1, count - 1)
  return {
    width,
    step,
    x: (at) => PAD.left + at * step,
    y: (value) => HEIGHT - PAD.bottom - (value * (HEIGHT - PAD.top - PAD.bottom)) / 100,
  }
}

/** Drawn at the size of its place, so that its words keep theirs. */
export function Chart({ view, secret, shown, onShow, onPoint }: CourseProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const frame = frameOf(view.moves.length, useWidth(place, 760))
  return (
    <div
      class="chart-place"
      ref={place}
      tabIndex={0}
      role="group"
      aria-label={words.report.chart(view.moves.length)}
      onKeyDown={(event) => {
        const step = STEPS[event.key]
        if (step === undefined) return
        event.preventDefault()
        onShow(Math.min(view.moves.length - 1, Math.max(0, shown + step)))
      }}
    >
      <svg
        class="course"
        width={inRem(frame.width)}
        height={inRem(HEIGHT)}
        viewBox={`0 0 ${frame.width} ${HEIGHT}`}
        aria-hidden="true"
        onPointerLeave={() => onPoint(undefined)}
      >
        <rect
          x={PAD.left}
          y={frame.y(100)}
          width={frame.width - PAD.left - PAD.right}
          height={frame.y(0) - frame.y(100)}
          fill="#fbf3df"
        />
        <Impasses view={view} frame={frame} />
        <Axes count={view.moves.length} frame={frame} />
        <Curve moves={view.moves} frame={frame} of="frustration" />
        <Curve moves={view.moves} frame={frame} of="trust" />
        {view.moves.map((move, at) => (
          <Mark
            key={move.index}
            move={move}
            at={at}
            frame={frame}
            isSecret={secret.has(move.index)}
            isShown={at === shown}
            onShow={onShow}
            onPoint={onPoint}
          />
        ))}
      </svg>
    </div>
  )
}

interface MarkProps extends Pick<CourseProps, 'onShow' | 'onPoint'> {
  readonly move: MoveView
  readonly at: number
  readonly frame: Frame
  readonly isSecret: boolean
  readonly isShown: boolean
}

/** The sign of one move, and all the height above and below it to point at. */
function Mark({ move, at, frame, isSecret, isShown, onShow, onPoint }: MarkProps): JSX.Element {
  const place = { x: frame.x(at), y: frame.y(move.trust) }
  return (
    <g
      class="chart-move"
      onClick={() => onShow(at)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(at)}
    >
      <title>{`${at + 1}. ${move.words}`}</title>
      <rect
        x={place.x - frame.step / 2}
        y={PAD.top}
        width={frame.step}
        height={HEIGHT - PAD.top - PAD.bottom}
        fill="transparent"
      />
      {move.paused && <PauseBars x={place.x} y={PAD.top + 11} />}
      {isShown && <Chosen {...place} />}
      {isSecret ? <SecretSign {...place} /> : <RatingSign rating={move.rating} {...place} />}
    </g>
  )
}

/** Two upright bars, as on a player. */
export function PauseBars({ x, y }: { readonly x: number; readonly y: number }): JSX.Element {
  return <path d={`M${x - 3} ${y - 7}v14m6 0v-14`} stroke="#1d1712" stroke-width="3.5" fill="none" />
}

function Chosen({ x, y }: { readonly x: number; readonly y: number }): JSX.Element {
  return <circle cx={x} cy={y} r="16" fill="#ffe9b8" stroke="#2f6fb5" stroke-width="3" />
}

interface CurveProps {
  readonly moves: readonly MoveView[]
  readonly frame: Frame
  readonly of: 'trust' | 'frustration'
}

function Curve({ moves, frame, of }: CurveProps): JSX.Element {
  const points = moves.map((move, at) => `${frame.x(at)},${frame.y(move[of])}`).join(' ')
  const look =
    of === 'trust'
      ? { stroke: '#1d1712', 'stroke-width': 3.5 }
      : { stroke: '#a5362d', 'stroke-width': 3, 'stroke-dasharray': '7 5' }
  return <polyline points={points} fill="none" stroke-linejoin="round" {...look} />
}

function Impasses({ view, frame }: { readonly view: ReportView; readonly frame: Frame }): JSX.Element {
  const placeOf = (turn: number): number =>
    frame.x(
      Math.max(
        0,
        view.moves.findIndex((move) => move.turn >= turn),
      ),
    )
  return (
    <>
      {view.impasses.map(({ name, fromTurn, toTurn }, index) => {
        const from = placeOf(fromTurn)
        const width = Math.max(10, placeOf(toTurn) - from)
        return (
          <g key={name}>
            <rect
              x={from}
              y={frame.y(100)}
              width={width}
              height={frame.y(0) - frame.y(100)}
              fill="#a5362d"
              opacity="0.15"
            />
            <text
              x={insideOf(frame, from + width / 2, name)}
              y={index % 2 === 0 ? PAD.top - 9 : frame.y(0) - 8}
              text-anchor="middle"
              class="chart-note"
            >
              {name}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** Where the middle of a name can stand without being cut at either end. */
function insideOf(frame: Frame, middle: number, name: string): number {
  const half = (name.length * LETTER) / 2
  return Math.min(frame.width - half, Math.max(half, middle))
}

function Axes({ count, frame }: { readonly count: number; readonly frame: Frame }): JSX.Element {
  const every = count > 24 ? 5 : count > 12 ? 2 : 1
  const numbers = Array.from({ length: count }, (_, at) => at).filter((at) => at === 0 || (at + 1) % every === 0)
  return (
    <>
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line x1={PAD.left} x2={frame.width - PAD.right} y1={frame.y(value)} y2={frame.y(value)} stroke="#cfc2a8" />
          <text x={PAD.left - 14} y={frame.y(value) + 5} text-anchor="end" class="chart-text">
            {value}
          </text>
        </g>
      ))}
      {numbers.map((at) => (
        <text key={at} x={frame.x(at)} y={HEIGHT - PAD.bottom + 20} text-anchor="middle" class="chart-text">
          {at + 1}
        </text>
      ))}
      <text x={frame.width / 2} y={HEIGHT - 4} text-anchor="middle" class="chart-text">
        {words.report.yourMoves}
      </text>
    </>
  )
}
